using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using AiDeploy.Web.Shared;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.DependencyInjection;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Content;

/// <summary>Whatever authors write stays words: every text field of the content holds markup, and none of it comes out as markup.</summary>
public sealed class EncodingTests
{
    /// <summary>A tag that HTML doesn’t know: authors are told of those it does.</summary>
    private const string Marks = "<bb>&\"'";

    private static readonly HashSet<string> Texts =
    [
        "name", "title", "who", "vendor", "summary", "about", "line", "word", "text", "item", "unit", "value", "note", "term", "also", "says", "check", "why", "unsure", "adds", "ask", "help",
        "error", "find-out", "hint", "headline", "conditions", "next", "say", "label", "topic", "questions", "changes", "aliases",
    ];

    private static readonly HashSet<string> Names = ["when", "inputs", "amounts", "from"];

    [Fact]
    public async Task No_text_of_the_content_comes_out_as_markup()
    {
        using var copy = new ContentCopy();
        Fill(copy);
        var guide = copy.Read();
        await using var site = new Site();
        await site.GetAsync("/");
        site.Services.GetRequiredService<CurrentGuide>().Publish(guide, "");

        var faults = new List<string>();
        var filled = 0;
        foreach (var address in Addresses.Of(guide))
        {
            var reply = await Addresses.FollowAsync(site, address);
            var found = (reply.Status >= 500 ? [$"{reply.Status}"] : Faults(reply)).ToList();
            faults.AddRange(found.Select(fault => $"{address}: {fault}"));
            filled += reply.Body.Contains("bb>&", StringComparison.Ordinal) || reply.Body.Contains("&lt;bb&gt;", StringComparison.Ordinal) || reply.Body.Contains("\\u003Cbb", StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
        Assert.True(filled > 60, $"only {filled} replies show what was filled in");
    }

    private static void Fill(ContentCopy copy)
    {
        foreach (var file in Directory.GetFiles(copy.Folder, "*", SearchOption.AllDirectories).Where(static file => file.EndsWith(".md", StringComparison.Ordinal) || file.EndsWith(".yaml", StringComparison.Ordinal)))
        {
            var yaml = ContentYaml.Load(file);
            foreach (var (way, node) in yaml.Nodes())
            {
                if (node is YamlScalarNode scalar && IsText(way) && !decimal.TryParse(scalar.Value, CultureInfo.InvariantCulture, out _))
                {
                    (scalar.Value, scalar.Style) = (scalar.Value + Marks, ScalarStyle.DoubleQuoted);
                }
            }

            yaml.Save();
        }

        File.WriteAllText(copy.PathOf("guide/sample.md"), $"""
            ---
            title: Sample {Marks}
            summary: A page for a test.
            reviewed: 2026-01-02
            ---
            Words {Marks} and `code {Marks}`.

            ## Heading {Marks}

            | One {Marks} | Two {Marks} | Three {Marks} | Four {Marks} |
            |---|---|---|---|
            | a {Marks} | b | c | d {Marks} |

            > [!NOTE]
            > Alert {Marks}

            - [Link {Marks}](/compare "Title <bb>")

            """);
        copy.Replace("site.yaml", "start-simple,", "sample, start-simple,");
        copy.Sign();
    }

    /// <summary>A field for readers, not a name that others refer to.</summary>
    private static bool IsText(string[] way)
    {
        var names = way.Where(static step => step[0] != '[').ToArray();
        return !names.SkipLast(1).Any(Names.Contains) && (Texts.Contains(names[^1]) || names is [.., "changes" or "aliases", _]);
    }

    private static IEnumerable<string> Faults(Reply reply) => reply["Content-Type"]?.Split(';')[0] switch
    {
        "text/html" => OfHtml(reply.Body),
        { } type when type.EndsWith("json", StringComparison.Ordinal) => OfJson(reply.Json),
        { } type when type.EndsWith("xml", StringComparison.Ordinal) => XDocument.Parse(reply.Body).Descendants().Where(static element => element.Name.LocalName == "bb").Select(static element => $"{element.Parent}"),
        _ => [],
    };

    private static IEnumerable<string> OfHtml(string html)
    {
        var document = new HtmlParser().ParseDocument(html);
        var tags = document.QuerySelectorAll("bb").Select(static element => "a tag in " + element.ParentElement!.OuterHtml);
        var attributes = document.All.Where(static element => element.Attributes.Any(static one => one.Name.IndexOfAny(['<', '>', '"', '\'', '&']) >= 0)).Select(static element => "an attribute in " + element.OuterHtml);
        var twice = document.All.Where(element => element.ChildNodes.Any(node => node is IText text && text.Data.Contains("&lt;", StringComparison.Ordinal) && !IsRaw(element)));
        return tags.Concat(attributes).Concat(twice.Select(static element => "encoded twice: " + element.OuterHtml)).Select(static fault => fault[..Math.Min(200, fault.Length)]);
    }

    private static bool IsRaw(IElement element) => element.LocalName is "script" or "style";

    /// <summary>JSON holds words, but for the HTML of oEmbed.</summary>
    private static IEnumerable<string> OfJson(JsonElement json) => json.ValueKind == JsonValueKind.Object && json.TryGetProperty("html", out var html) && html.ValueKind == JsonValueKind.String ? OfHtml(html.GetString()!) : [];
}
