using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using AiDeploy.Sources;
using Markdig;
using Markdig.Extensions.Alerts;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Syntax;

namespace AiDeploy.Content;

/// <summary>The body of a page: parsed once, checked, and rendered to HTML.</summary>
/// <param name="Html">The body, without the title.</param>
/// <param name="Outline">Its headings in order.</param>
/// <param name="Links">Its links to this site.</param>
internal sealed record MarkdownText(string Html, ImmutableArray<Heading> Outline, ImmutableArray<PageLink> Links)
{
    // Extensions one by one: the "advanced" set lets authors write any HTML attribute.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UseYamlFrontMatter()
        .UseAutoIdentifiers(Markdig.Extensions.AutoIdentifiers.AutoIdentifierOptions.GitHub)
        .UsePipeTables()
        .UseAbbreviations()
        .UseAlertBlocks()
        .UseFootnotes()
        .UseSmartyPants()
        .DisableHtml()
        .Build();

    /// <summary>Reads a file, front matter included; each source becomes the footnote of its id.</summary>
    public static MarkdownText Read(SourceFile file, ImmutableArray<Source> sources, ICollection<Problem> problems)
    {
        MarkdownDocument document;
        try
        {
            document = Markdown.Parse(file.Text + Footnotes(sources), Pipeline);
        }
        catch (ArgumentException exception)
        {
            // Markdig's guard against nesting that would overflow the stack.
            problems.Add(new(file.Path, 1, "the Markdown is nested too deeply: " + exception.Message));
            return new("", [], []);
        }

        var outline = MarkdownOutline.Read(document, Pipeline);
        MarkdownRules.Check(document, file, sources, problems);
        var links = MarkdownRules.InternalLinks(document, file.Path);
        MarkdownShape.Apply(document);
        return new(Render(document), outline, links);
    }

    private static string Render(MarkdownDocument document)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.ReplaceOrAdd<AlertBlockRenderer>(new AlertRenderer());
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlFootnoteGroupRenderer>(new FootnoteListRenderer());
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlFootnoteLinkRenderer>(new FootnoteMarkRenderer());
        renderer.Render(document);
        return writer.ToString();
    }

    private static string Footnotes(ImmutableArray<Source> sources)
    {
        var text = new StringBuilder("\n");
        foreach (var source in sources)
        {
            var read = source.Read.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);
            text.Append(CultureInfo.InvariantCulture, $"\n[^{source.Id}]: [{source.Title}](<{source.Url}>), {read}; certainty: {source.Certainty}.\n");
        }

        return text.ToString();
    }
}
