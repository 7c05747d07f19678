using AiDeploy.Web.Shared;

namespace AiDeploy.Web.Tests.Shared;

public sealed class SiteOperatorTests
{
    [Theory]
    [InlineData(null, true)]
    [InlineData("help@guide.example", true)]
    [InlineData("https://tracker.example/new?body={page}", true)]
    [InlineData("https://tracker.example", true)]
    [InlineData("", false)]
    [InlineData("help", false)]
    [InlineData("Help <help@guide.example>", false)]
    [InlineData("help@guide.example?cc=me@evil.example", false)]
    [InlineData("http://tracker.example", false)]
    [InlineData("https://", false)]
    [InlineData("https://user@tracker.example", false)]
    [InlineData("javascript:alert(1)", false)]
    public void A_contact_is_a_mail_address_or_an_https_address(string? contact, bool usable) =>
        Assert.Equal(usable, new SiteOperator(null, null, contact).HasUsableContact);

    [Theory]
    [InlineData(null, null, true)]
    [InlineData("City of Springfield", "1 Main Street; Springfield", true)]
    [InlineData(" ", null, false)]
    [InlineData(null, "1 Main Street\nSpringfield", false)]
    public void A_name_and_an_address_are_a_line_each(string? name, string? address, bool usable) =>
        Assert.Equal(usable, new SiteOperator(name, address, null).HasUsableWords);

    [Theory]
    [InlineData("help@guide.example", "mailto:help@guide.example?subject=A%20mistake%20on%20a%20page&body=https%3A%2F%2Fguide.example%2Fcompare")]
    [InlineData("https://tracker.example/new?body={page}", "https://tracker.example/new?body=https%3A%2F%2Fguide.example%2Fcompare")]
    [InlineData("https://tracker.example/new", "https://tracker.example/new")]
    [InlineData(null, null)]
    public void A_report_has_the_address_of_its_page_filled_in(string? contact, string? report) =>
        Assert.Equal(report, new SiteOperator(null, null, contact).About("https://guide.example/compare"));
}
