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
    [InlineData("gpu-hour", "20.000", "“20.000” can mean 20000 or 20.000: write one of these without a comma")]
    [InlineData("gpu-hour", "3.999", "“3.999” can mean 3999 or 3.999: write one of these without a comma")]
    [InlineData("price-in", "1,234", "“1,234” can mean 1234 or 1.234: write one of these without a comma")]
    [InlineData("requests", "1,234 million", "“1,234” can mean 1234 or 1.234: write one of these without a comma")]
    public void What_could_be_off_by_a_thousand_is_not_guessed_at(string key, string typed, string reason) =>
        Assert.EndsWith("). " + reason, Problem(key, typed), StringComparison.Ordinal);

    [Theory]
    [InlineData("requests", "1,00,000", "A comma does not fit here: groups have three digits and one separator, as in 1,000,000")]
    [InlineData("requests", "1 00 000", "A space does not fit here: groups have three digits and one separator, as in 1,000,000")]
    [InlineData("requests", "1.000.00", "A point does not fit here: groups have three digits and one separator, as in 1,000,000")]
    [InlineData("requests", "1'000 000", "A space does not fit here: groups have three digits and one separator, as in 1,000,000")]
    [InlineData("requests", "$1,500", "“$” does not belong to this number: leave it out")]
    [InlineData("requests", "50%", "“%” does not belong to this number: write the amount in requests a month, all in figures")]
    [InlineData("requests", "-1", "“-” does not belong to this number: write it out in figures, such as 1000000")]
    [InlineData("requests", "1e6", "“e6” does not belong to this number: write it out in figures, such as 1000000")]
    [InlineData("requests", "~500", "“~” does not belong to this number: leave it out")]
    [InlineData("requests", "10²", "“²” does not belong to this number: write it out in figures, such as 1000000")]
    [InlineData("requests", "10^6", "“^” does not belong to this number: write it out in figures, such as 1000000")]
    [InlineData("requests", "2×10", "“×” does not belong to this number: write it out in figures, such as 1000000")]
    [InlineData("requests", "(5)", "“(” does not belong to this number: write it out in figures, such as 1000000")]
    [InlineData("requests", "−5", "“−” does not belong to this number: write it out in figures, such as 1000000")]
    [InlineData("requests", "1/2 million", "“2” does not belong to this number: write it out in figures, such as 1000000")]
    [InlineData("requests", "5 cats", "“cats” does not belong to this number: write the amount in requests a month, all in figures")]
    [InlineData("requests", "500 per day", "“day” does not belong to this number: write the amount in requests a month, all in figures")]
    [InlineData("requests", "500/day", "“day” does not belong to this number: write the amount in requests a month, all in figures")]
    [InlineData("requests", "500 pro Tag", "“Tag” does not belong to this number: write the amount in requests a month, all in figures")]
    [InlineData("requests", "1.5 lakh", "“lakh” does not belong to this number: write the amount in requests a month, all in figures")]
    [InlineData("requests", "26 T", "“T” does not belong to this number: write the amount in requests a month, all in figures")]
    [InlineData("requests", "1500 €", "“€” does not belong to this number: write the amount in requests a month, all in figures")]
    [InlineData("people", "5 dozen", "“dozen” does not belong to this number: write the amount in people, all in figures")]
    [InlineData("people", "60 per day", "“day” does not belong to this number: write the amount in people, all in figures")]
    [InlineData("seat-price", "$20/year", "“year” does not belong to this number: write the amount in dollars per person per month, all in figures")]
    [InlineData("seat-price", "240 a year", "“year” does not belong to this number: write the amount in dollars per person per month, all in figures")]
    [InlineData("seat-price", "$1,200 p.a.", "“p.a” does not belong to this number: write the amount in dollars per person per month, all in figures")]
    [InlineData("requests", "about 500", "“about” does not belong to this number: leave it out")]
    [InlineData("requests", "ca. 500", "“ca” does not belong to this number: leave it out")]
    [InlineData("people", "60 approx.", "“approx” does not belong to this number: leave it out")]
    [InlineData("people", "60 (estimate)", "“estimate” does not belong to this number: leave it out")]
    [InlineData("people", "60 (per shift)", "“shift” does not belong to this number: write the amount in people, all in figures")]
    [InlineData("requests", "500 x 22", "“x” stands between two numbers: write one number")]
    [InlineData("requests", "60-80", "“-” stands between two numbers: write one number")]
    [InlineData("batch-share", "5–10 %", "“–” stands between two numbers: write one number")]
    [InlineData("people", "60–80", "“–” stands between two numbers: write one number")]
    [InlineData("people", "60 to 80", "“to” stands between two numbers: write one number")]
    [InlineData("people", "60 bis 80", "“bis” stands between two numbers: write one number")]
    [InlineData("utilization", "60 to 80", "“to” stands between two numbers: write one number")]
    [InlineData("requests", "many", "“many” is no number")]
    [InlineData("seat-price", "20 €", "“€” is another currency: amounts are in US dollars, as chosen under “Currency”")]
    [InlineData("seat-price", "¥20", "“¥” is another currency: amounts are in US dollars, as chosen under “Currency”")]
    [InlineData("seat-price", "EUR 20", "“EUR” is another currency: amounts are in US dollars, as chosen under “Currency”")]
    [InlineData("seat-price", "19.99 euros", "“euros” is another currency: amounts are in US dollars, as chosen under “Currency”")]
    public void The_sign_that_stands_in_the_way_is_named(string key, string typed, string reason) =>
        Assert.EndsWith("). " + reason, Problem(key, typed), StringComparison.Ordinal);

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

    [Theory]
    [InlineData("")]
    [InlineData("\0")]
    [InlineData("\ud800")]
    [InlineData("1\0")]
    [InlineData(",")]
    [InlineData(".,.")]
    [InlineData("1,,1")]
    [InlineData("1..1")]
    [InlineData("' 1 '")]
    [InlineData("99999999999999999999999999999999999999")]
    [InlineData("0.0000000000000000000000000000000000001")]
    [InlineData("%%%1%%%")]
    public void Anything_is_answered(string typed) => Assert.InRange(Estimates.Read(("gpu-hour", typed)).Problems.Length, 0, 1);

    [Fact]
    public void A_long_text_is_refused_before_it_is_read() =>
        Assert.EndsWith("It must not be longer than 40 signs", Problem("requests", new('1', 10_000)), StringComparison.Ordinal);

    private static string Problem(string key, string typed) => Assert.Single(Estimates.Read((key, typed)).Problems).Message;
}
