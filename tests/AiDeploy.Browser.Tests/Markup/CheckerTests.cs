using System.Text.RegularExpressions;
using System.Xml.Linq;
using AiDeploy.Browser.Tests.Staging;

namespace AiDeploy.Browser.Tests.Markup;

public sealed partial class CheckerTests(Stage stage)
{
    private const string WebRoot = "src/AiDeploy.Web/wwwroot";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_page_is_valid_html()
    {
        using var client = new HttpClient { BaseAddress = stage.Origin };
        using var folder = new TemporaryFolder();
        foreach (var type in PageTypes.All)
        {
            await SaveAsync(client, folder, type.IsPosted ? HttpMethod.Post : HttpMethod.Get, type.Path, type.Status);
        }

        foreach (var path in await ListedAsync(client))
        {
            await SaveAsync(client, folder, HttpMethod.Get, path, 200);
        }

        foreach (var walk in Walks.All)
        {
            await SaveAsync(client, folder, HttpMethod.Get, walk.Address, 200);
        }

        await SaveAsync(client, folder, HttpMethod.Delete, "/", 405);
        Findings.MustBeNone(await Checker.CheckAsync("html", folder.Files, Cancellation));
    }

    [Fact]
    public async Task The_style_sheet_is_valid_css()
    {
        using var folder = new TemporaryFolder();
        var css = await File.ReadAllTextAsync(Path.Combine(Checker.Root, WebRoot, "css/site.css"), Cancellation);
        await folder.AddAsync("site.css", ViewTransition().Replace(css, ""), Cancellation);
        Findings.MustBeNone(await Checker.CheckAsync("css", folder.Files, Cancellation));
    }

    [Fact]
    public async Task The_icon_is_valid_svg() =>
        Findings.MustBeNone(await Checker.CheckAsync("svg", [Path.Combine(Checker.Root, WebRoot, "favicon.svg")], Cancellation));

    [Theory]
    [InlineData("html", "<!DOCTYPE html><html lang='en'><head><title>A</title></head><body><p><h1>B</h1></p></body></html>")]
    [InlineData("css", "p { colour: red }")]
    [InlineData("svg", "<svg xmlns='http://www.w3.org/2000/svg'><rectangle/></svg>")]
    public async Task A_mistake_is_found_in(string kind, string content)
    {
        using var folder = new TemporaryFolder();
        await folder.AddAsync($"mistake.{kind}", content, Cancellation);
        Assert.NotEmpty(await Checker.CheckAsync(kind, folder.Files, Cancellation));
    }

    private static async Task SaveAsync(HttpClient client, TemporaryFolder folder, HttpMethod method, string path, int status)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative));
        request.Content = method == HttpMethod.Post ? new FormUrlEncodedContent([]) : null;
        using var response = await client.SendAsync(request, Cancellation);
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        var words = path.Replace('/', ' ').Replace('?', ' ');
        var name = $"{folder.Files.Count} {method} {words[..Math.Min(words.Length, 100)]}.html";
        await folder.AddAsync(name, await response.Content.ReadAsStringAsync(Cancellation), Cancellation);
    }

    /// <summary>What the sitemap lists: every option and every article, whoever adds one.</summary>
    private static async Task<string[]> ListedAsync(HttpClient client)
    {
        var sitemap = XDocument.Parse(await client.GetStringAsync(new Uri("/sitemap.xml", UriKind.Relative), Cancellation));
        string[] paths = [.. sitemap.Descendants().Where(static entry => entry.Name.LocalName == "loc").Select(static entry => new Uri(entry.Value).AbsolutePath)];
        Assert.NotEmpty(paths);
        return paths;
    }

    /// <summary>The checker doesn't know view transitions yet.</summary>
    [GeneratedRegex(@"@view-transition ?\{[^}]*\}|::view-transition-[^{]*\{[^}]*\}|view-transition-name:[^;}]*;?")]
    private static partial Regex ViewTransition();
}
