using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace AiDeploy.Web.Tests.Support;

/// <summary>A whole reply of the site.</summary>
internal sealed record Reply(int Status, IReadOnlyDictionary<string, string> Headers, byte[] Bytes)
{
    private IHtmlDocument? html;

    public string Body => Encoding.UTF8.GetString(Bytes);

    public string? Location => this["Location"];

    public IHtmlDocument Html => html ??= new HtmlParser().ParseDocument(Body);

    public JsonElement Json => JsonDocument.Parse(Bytes).RootElement;

    public string Title => Html.Title!;

    public string Heading => Assert.Single(Html.QuerySelectorAll("h1")).Said();

    public string? Canonical => Html.QuerySelector("link[rel=canonical]")?.Href();

    /// <summary>The address a browser asks for when the form of an estimate is sent, some of its fields typed anew.</summary>
    public string Submission(params (string Key, string Value)[] typed)
    {
        var form = Assert.Single(Html.QuerySelectorAll<IHtmlFormElement>("form[data-live]"));
        var hidden = form.QuerySelectorAll<IHtmlInputElement>("input").Select(static input => (Key: input.Name!, input.Value));
        var chosen = form.QuerySelectorAll<IHtmlSelectElement>("select").Select(static select => (Key: select.Name!, Value: select.Value ?? ""));
        var sent = hidden.Concat(chosen).Where(field => typed.All(one => one.Key != field.Key)).Concat(typed);
        var query = string.Join('&', sent.Select(static field => $"{field.Key}={Uri.EscapeDataString(field.Value)}"));
        return $"{form.GetAttribute("action")!.Split('#')[0]}?{query}";
    }

    public string? this[string header] => Headers.GetValueOrDefault(header);

    public static async Task<Reply> ReadAsync(HttpResponseMessage message)
    {
        var bytes = await message.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        var headers = message.Headers.Concat(message.Content.Headers);
        return new((int)message.StatusCode, headers.ToDictionary(static header => header.Key, static header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase), bytes);
    }

    /// <summary>Reads what came over a socket until it was closed.</summary>
    public static Reply Parse(byte[] bytes)
    {
        var text = Encoding.Latin1.GetString(bytes);
        var end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        Assert.True(end > 0, $"no reply, only: {text}");
        var lines = text[..end].Split("\r\n");
        var headers = lines.Skip(1).Select(static line => line.Split(": ", 2)).GroupBy(static pair => pair[0], static pair => pair[1], StringComparer.OrdinalIgnoreCase)
            .ToDictionary(static same => same.Key, static same => string.Join(", ", same), StringComparer.OrdinalIgnoreCase);
        return new(int.Parse(lines[0].Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture), headers, bytes[(end + 4)..]);
    }

    public override string ToString() => $"{Status} {Body}";

    public IEnumerable<IElement> All(string selector) => Html.QuerySelectorAll(selector);
}
