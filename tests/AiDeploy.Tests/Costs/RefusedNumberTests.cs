namespace AiDeploy.Tests.Costs;

/// <summary>What is no number, or could be two, is refused with what to write.</summary>
public sealed class RefusedNumberTests
{
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
    [InlineData("cached-share", "10^2", "“^” does not belong to this number: write it out in figures")]
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
    [InlineData("requests", "80...", "“.” does not belong to this number: write the amount in requests a month, all in figures")]
    [InlineData("requests", "1…", "“…” does not belong to this number: write the amount in requests a month, all in figures")]
    [InlineData("requests", "many", "“many” is no number")]
    [InlineData("seat-price", "20 €", "“€” is another currency: amounts are in US dollars, as chosen under “Currency”")]
    [InlineData("seat-price", "¥20", "“¥” is another currency: amounts are in US dollars, as chosen under “Currency”")]
    [InlineData("seat-price", "EUR 20", "“EUR” is another currency: amounts are in US dollars, as chosen under “Currency”")]
    [InlineData("seat-price", "19.99 euros", "“euros” is another currency: amounts are in US dollars, as chosen under “Currency”")]
    public void The_sign_that_stands_in_the_way_is_named(string key, string typed, string reason) =>
        Assert.EndsWith("). " + reason, Problem(key, typed), StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("\0")]
    [InlineData("\ud800")]
    [InlineData("1\0")]
    [InlineData(",")]
    [InlineData(".,.")]
    [InlineData("1,,1")]
    [InlineData("1..1")]
    [InlineData("1...")]
    [InlineData("1 . .")]
    [InlineData(". 1")]
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
