using AiDeploy.Reference;
using System.Text;
using Markdig;
using Markdig.Extensions.Alerts;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Syntax;

namespace AiDeploy.Content;

/// <summary>The body of a page: parsed once, checked, and rendered to HTML.</summary>
/// <param name="Html">The body, without the title.</param>
/// <param name="Sections">The body in plain words, cut at its headings.</param>
/// <param name="Links">Its links to this site.</param>
/// <param name="Markdown">The body as written, the facts cited added as footnotes.</param>
internal sealed record MarkdownText(
    string Html, ImmutableArray<Heading> Outline, ImmutableArray<Section> Sections,
    ImmutableArray<PageLink> Links, ImmutableArray<Row> Facts, string Markdown)
{
    // Extensions one by one: the "advanced" set lets authors write any HTML attribute.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UseYamlFrontMatter()
        .UseAutoIdentifiers(Markdig.Extensions.AutoIdentifiers.AutoIdentifierOptions.GitHub)
        .UsePipeTables()
        .UseAlertBlocks()
        .UseFootnotes()
        .UseSmartyPants()
        .DisableHtml()
        .Build();

    private static MarkdownText Nothing { get; } = new("", [], [], [], [], "");

    /// <summary>Reads a file, front matter included; each fact cited becomes the footnote of its id.</summary>
    public static MarkdownText Read(SourceFile file, TextLookups lookups, ICollection<Problem> problems)
    {
        if (!MarkdownLimits.Check(file, problems))
        {
            return Nothing;
        }

        ImmutableArray<Row> facts = [.. lookups.Facts.Where(fact => file.Text.Contains($"[^{fact.Id}]", StringComparison.Ordinal))];
        var text = file.Text + Footnotes(facts);
        try
        {
            var document = Markdig.Markdown.Parse(text, Pipeline);
            MarkdownShape.CurlApostrophes(document);
            var outline = MarkdownOutline.Read(document, Pipeline);
            var sections = SectionReader.Read(document, Pipeline);
            MarkdownRules.Check(document, file, facts, problems);
            FigureRules.Check(document, file, problems);
            LeftoverMarks.Check(document, file, problems);
            var links = MarkdownRules.InternalLinks(document, file.Path);
            MarkdownShape.Apply(document);
            MovedHeadings.Mark(document, lookups.Moved);
            TermMarks.Apply(document, lookups.Glossary);
            var markdown = Regex.Replace(text, @"\A---\n.*?\n---\n", "", RegexOptions.Singleline);
            return new(Render(document, facts), outline, sections, links, facts, markdown);
        }
        catch (ArgumentException exception)
        {
            // Markdig's guard against nesting that would overflow the stack, in parsing and in rendering.
            problems.Add(new(file.Path, 1, "the Markdown is nested too deeply: " + exception.Message));
            return Nothing;
        }
    }

    private static string Render(MarkdownDocument document, ImmutableArray<Row> facts)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.ReplaceOrAdd<AlertBlockRenderer>(new AlertRenderer());
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlFootnoteGroupRenderer>(new FootnoteListRenderer());
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlFootnoteLinkRenderer>(new FootnoteMarkRenderer(facts));
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlTableRenderer>(new TableRenderer());
        renderer.ObjectRenderers.Add(new TermRenderer());
        renderer.Render(document);
        return writer.ToString();
    }

    private static string Footnotes(ImmutableArray<Row> facts)
    {
        var text = new StringBuilder("\n");
        foreach (var fact in facts)
        {
            var now = fact.Current;
            var sources = string.Join(", ", now.Origin.Sources.Select(static source => $"[{Plain(source.Title)}](<{source.Url}>)"));
            var announced = fact.Announced
                .Select(static dated => $" Announced: {Plain(dated.Figures.Words)} from {Day(dated.Origin.Start)}.");
            text.Append($"\n[^{fact.Id}]: [{Plain(fact.Item)}](/sources/{fact.Table.Id}#{fact.Id}): ");
            text.Append($"{Plain(fact.Tell(now.Figures, ", "))}");
            text.Append($"{Span(now.Origin)}.{string.Concat(announced)} {Plain(now.Origin.Note ?? "")}");
            text.Append($" Read {Day(now.Origin.Read)}{Told(now.Origin)}{(sources.Length > 0 ? ": " : "")}{sources}; ");
            text.Append($"certainty: {Plain(now.CertaintyWords)}.\n");
        }

        return text.ToString();
    }

    /// <summary>From when until when, as far as a page says it.</summary>
    private static string Span(Provenance origin)
    {
        var from = origin.From is { } start ? $", from {Day(start)}" : "";
        return origin.To is { } to ? $"{from} until {Day(to)}" : from;
    }

    /// <summary>The day the pages speak for, where it isn't the day they were read.</summary>
    private static string Told(Provenance origin) => origin.AsOf == origin.Read
        ? ""
        : origin.AsOf is { } day ? $", on pages of {Day(day)} or before" : ", on a page without a day";

    /// <summary>Words as they are, in one paragraph: facts are no Markdown, so that they read alike wherever they stand.</summary>
    private static string Plain(string words)
    {
        var line = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return Regex.Replace(line, @"[\\`*_\[\]<>]|&(?=#?\w+;)", @"\$0");
    }

    private static string Day(DateOnly date) => date.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);
}
