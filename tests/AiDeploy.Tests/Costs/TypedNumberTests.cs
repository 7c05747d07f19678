using AiDeploy.Costs;

namespace AiDeploy.Tests.Costs;

/// <summary>Numbers as people write them: understood, or the one sign that stands in the way is named.</summary>
public sealed class TypedNumberTests
{
    [Theory]
    [InlineData("1000000")]
    [InlineData(" 1000000 ")]
    [InlineData("1,000,000")]
    [InlineData("1.000.000")]
    [InlineData("1 000 000")]
    [InlineData("1\u00a0000\u00a0000")]
    [InlineData("1\u2009000\u2009000")]
    [InlineData("1\u202f000\u202f000")]
    [InlineData("1'000'000")]
    [InlineData("1’000’000")]
    [InlineData("1ʼ000ʼ000")]
    [InlineData("１，０００，０００")]
    [InlineData("１００００００")]
    [InlineData("١٠٠٠٠٠٠")]
    [InlineData("1000k")]
    [InlineData("1M")]
    [InlineData("1 m")]
    [InlineData("1 Mio")]
    [InlineData("1 Mio.")]
    [InlineData("1 mn")]
    [InlineData("1 million")]
    [InlineData("1.0 million")]
    [InlineData("1,0 Millions")]
    [InlineData("0,001 billion")]
    [InlineData("1000 thousand")]
    [InlineData("0.001bn")]
    [InlineData("1,000,000 requests")]
    [InlineData("1 million requests a month")]
    [InlineData("1000000/month")]
    [InlineData("1000000/Monat")]
    [InlineData("1000k/mo")]
    [InlineData("1 000 000 par mois")]
    [InlineData("1000000 al mes")]
    [InlineData("1 million per month")]
    [InlineData("1.000.000,00")]
    [InlineData("1,000,000.0")]
    [InlineData("1000000.")]
    public void A_million_is_a_million(string typed)
    {
        var reading = Estimates.Read(("requests", typed));

        Assert.Empty(reading.Problems);
        Assert.Equal(1_000_000, reading.Workload[CostInput.Requests]);
    }

    [Theory]
    [InlineData("people", "60 people", "60")]
    [InlineData("people", "+60", "60")]
    [InlineData("people", " +60 people", "60")]
    [InlineData("people", "60+", "")]
    [InlineData("people", "60 (people)", "60")]
    [InlineData("gpu-hour", "3.5 per hour", "3.5")]
    [InlineData("seat-price", "20/mo", "20")]
    [InlineData("gpu-hour", "20/mo", "")]
    [InlineData("seat-price", "20.-", "20")]
    [InlineData("seat-price", "$20.–", "20")]
    [InlineData("seat-price", "20-", "")]
    [InlineData("people", "1 person", "")]
    [InlineData("people", "20.000", "20000")]
    [InlineData("people", "20,000", "20000")]
    [InlineData("people", "2k", "2000")]
    [InlineData("people", "20,00", "20")]
    [InlineData("people", "2,0000", "")]
    [InlineData("people", "1,5", "")]
    [InlineData("people", "1,5k", "1500")]
    [InlineData("people", "1.234 million", "1234000")]
    [InlineData("people", "0,800", "")]
    [InlineData("tokens-in", "3 k tokens", "3000")]
    [InlineData("tokens-in", "1 token", "1")]
    [InlineData("batch-share", "50 %", "50")]
    [InlineData("batch-share", "50％", "50")]
    [InlineData("batch-share", "50 percent", "50")]
    [InlineData("batch-share", "12,5%", "12.5")]
    [InlineData("gpu-hour", "$3.50", "3.5")]
    [InlineData("gpu-hour", "3,50 $", "3.5")]
    [InlineData("gpu-hour", "USD 3.5", "3.5")]
    [InlineData("gpu-hour", "US$3.5", "3.5")]
    [InlineData("gpu-hour", "3.5 dollars an hour", "3.5")]
    [InlineData("gpu-hour", "＄3.5", "3.5")]
    [InlineData("gpu-hour", "0,5", "0.5")]
    [InlineData("gpu-hour", ".8", "0.8")]
    [InlineData("gpu-hour", "3.", "3")]
    [InlineData("gpu-hour", "3.90000", "3.9")]
    [InlineData("gpu-hour", "1,000", "1000")]
    [InlineData("gpu-hour", "1,000.5", "1000.5")]
    [InlineData("gpu-hour", "1.000,5", "1000.5")]
    [InlineData("gpu-hour", "1 000,5", "1000.5")]
    [InlineData("gpu-hour", "1'000.50", "1000.5")]
    [InlineData("gpu-hour", "1500,00", "1500")]
    [InlineData("gpu-hour", "0,800", "0.8")]
    [InlineData("gpu-hour", "2k", "2000")]
    [InlineData("price-in", "1.234", "1.234")]
    [InlineData("price-in", "0,125", "0.125")]
    [InlineData("price-in", "1 234,5", "1234.5")]
    [InlineData("price-in", "2 dollars per million tokens", "2")]
    [InlineData("gpu-memory", "80 GB", "80")]
    public void A_field_knows_its_own_words_and_decimals(string key, string typed, string number)
    {
        var reading = Estimates.Read((key, typed));

        var read = reading.Problems.IsEmpty ? ParsedWorkload.Write(reading.Workload[InputNames.Find(key)!.Value]) : "";

        Assert.Equal(number, read);
    }

    [Theory]
    [InlineData("seat-price", "20 €", "eur")]
    [InlineData("seat-price", "€20", "eur")]
    [InlineData("seat-price", "EUR 20", "eur")]
    [InlineData("seat-price", "20 euros per person", "eur")]
    [InlineData("seat-price", "£20", "gbp")]
    [InlineData("seat-price", "20 pounds", "gbp")]
    [InlineData("seat-price", "CHF 20", "chf")]
    [InlineData("seat-price", "20 CHF", "CHF")]
    public void The_sign_of_the_currency_chosen_belongs_to_an_amount(string key, string typed, string currency)
    {
        var reading = Estimates.Read(("as-of", "2026-11-27"), ("currency", currency), (key, typed));

        Assert.Empty(reading.Problems);
        Assert.Equal("20", ParsedWorkload.Query(reading.Workload).Last().Value);
    }
}
