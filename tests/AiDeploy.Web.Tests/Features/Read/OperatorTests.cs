using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Read;

/// <summary>Who is speaking: the operator of a copy, as far as its settings say.</summary>
public sealed class OperatorTests(Site site)
{
    private static Site Named() => new(
        ("Site:OperatorName", "City of Springfield"), ("Site:OperatorAddress", "1 Main Street; 12345 Springfield"), ("Site:Contact", "help@guide.example"));

    [Fact]
    public async Task A_copy_without_settings_says_that_its_operator_has_not_named_itself()
    {
        var page = await site.GetAsync("/about");

        Assert.Contains("The operator of this copy has not named itself. It gives no address to write to.", page.All(".prose").Single().Said(), StringComparison.Ordinal);
        Assert.DoesNotContain("Report a mistake", page.Html.Body!.Said(), StringComparison.Ordinal);
        Assert.Equal(404, (await site.GetAsync("/.well-known/security.txt")).Status);
    }

    [Fact]
    public async Task A_copy_with_settings_names_its_operator_where_people_look_for_it()
    {
        await using var named = Named();
        var page = await named.GetAsync("/about");

        Assert.Equal(["City of Springfield", "1 Main Street", "12345 Springfield"], page.All(".prose > p").SkipLast(1).Last().ChildNodes.Texts().Where(static words => words.Length > 0));
        Assert.Contains("mailto:help@guide.example", page.All(".prose a").Hrefs());
    }

    [Fact]
    public async Task Contact_leads_to_the_operator()
    {
        var reply = await site.GetAsync("/contact");

        Assert.Equal((308, "/about#who-runs-this-copy"), (reply.Status, reply.Location));
        Assert.NotNull((await site.GetAsync("/about")).Html.GetElementById("who-runs-this-copy"));
    }

    [Fact]
    public async Task Security_txt_names_the_contact_and_runs_out_within_a_year()
    {
        await using var named = Named();
        var lines = (await named.GetAsync("/.well-known/security.txt")).Body.Split('\n');

        Assert.Equal("Contact: mailto:help@guide.example", lines[0]);
        Assert.Equal("Canonical: https://localhost/.well-known/security.txt", lines[3]);
        var expires = DateTimeOffset.Parse(lines[1]["Expires: ".Length..], System.Globalization.CultureInfo.InvariantCulture);
        Assert.InRange((expires - DateTimeOffset.UtcNow).TotalDays, 90, 364);
    }

    [Theory]
    [InlineData("/options/fine-tuning", "/options/fine-tuning")]
    [InlineData("/costs?as-of=2026-11-26&requests=2000000", "/costs")]
    public async Task A_mistake_is_reported_with_the_page_and_without_the_numbers_typed(string address, string named)
    {
        await using var site = Named();
        var report = (await site.GetAsync(address)).All("footer a").Single(static link => link.Said() == "Report a mistake on this page").Href()!;

        Assert.EndsWith("&body=" + Uri.EscapeDataString("https://localhost" + named), report, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/guide/about", "/about")]
    [InlineData("/guide/privacy", "/privacy")]
    public async Task A_page_about_the_site_stands_at_the_root(string address, string root)
    {
        Assert.Equal(root, (await site.GetAsync(address)).Location);
        Assert.StartsWith("# ", (await site.GetAsync(root + ".md")).Body, StringComparison.Ordinal);
    }
}
