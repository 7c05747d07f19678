using AiDeploy.Reference;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AiDeploy.Content;

/// <summary>What the body of every page must keep to.</summary>
internal static partial class MarkdownRules
{
    /// <summary>Reports headings out of order, pictures, links that aren't safe, footnotes without fact, and stray characters.</summary>
    public static void Check(MarkdownDocument document, SourceFile file, ImmutableArray<Row> facts, ICollection<Problem> problems)
    {
        CheckHeadings(document, file.Path, problems);
        CheckLinks(document, file, problems);
        CheckFootnotes(file, facts, problems);
        CheckHtml(file, problems);
        CheckSpaces(file, problems);
        foreach (var entity in document.Descendants<HtmlEntityInline>())
        {
            if (StrayLetter.Find(entity.Transcoded.ToString()) is { } stray)
            {
                problems.Add(new(file.Path, Line(document, entity), stray.Message));
            }
        }
    }

    public static ImmutableArray<PageLink> InternalLinks(MarkdownDocument document, string file) =>
        [.. document.Descendants<LinkInline>()
            .Where(static link => link is { IsImage: false, Url: ['/' or '#', ..] } && IsSafe(link.Url))
            .Select(link => new PageLink(file, Line(document, link), link.Url!))];

    private static void CheckHeadings(MarkdownDocument document, string file, ICollection<Problem> problems)
    {
        var level = 1;
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            if (heading.Level == 1 || heading.Level > level + 1)
            {
                const string Rule = "the title is level 1, the body starts at level 2 and skips none";
                Report(heading, $"heading of level {heading.Level} after level {level}: {Rule}");
            }

            if (heading.Inline!.FirstChild is null || heading.Inline.Descendants().Any(IsLink))
            {
                Report(heading, "a heading must be plain words: headings link to themselves");
            }

            var id = MarkdownOutline.Id(heading);
            if (Slug.IsTaken(id))
            {
                Report(heading, $"the fragment of this heading, '{id}', is one that pages have of their own: word it differently");
            }

            level = heading.Level;
        }

        void Report(HeadingBlock heading, string message) => problems.Add(new(file, heading.Line + 1, message));

        static bool IsLink(MarkdownObject part) => part is LinkInline or AutolinkInline or FootnoteLink;
    }

    /// <summary>Only links within the file: those in the footnotes of cited facts are checked where the facts stand.</summary>
    private static void CheckLinks(MarkdownDocument document, SourceFile file, ICollection<Problem> problems)
    {
        var links = document.Descendants<LinkInline>().ToList();
        foreach (var picture in links.Where(static link => link.IsImage))
        {
            var remedy = "pages are words alone: say it in a sentence or a table";
            problems.Add(new(file.Path, Line(document, picture), $"picture '{picture.Url}' has no place here, since {remedy}"));
        }

        foreach (var link in links.Where(static link => link.Url?.StartsWith("/decide/", StringComparison.Ordinal) is true))
        {
            if (QuestionCounts.FindCount(string.Concat(link.Descendants<LiteralInline>())) is { } counted)
            {
                problems.Add(new(file.Path, Line(document, link), counted));
            }
        }

        var autolinks = document.Descendants<AutolinkInline>();
        var addresses = links.Where(static link => !link.IsImage).Select(static link => (At: (Inline)link, Url: link.Url ?? ""))
            .Concat(autolinks.Select(static link => (At: (Inline)link, Url: link.IsEmail ? "mailto:" : link.Url)));
        foreach (var (at, url) in addresses.Where(link => link.At.Span.Start < file.Text.Length))
        {
            var space = IsSafe(url) ? StrayLetter.FindSpace(url) : null;
            if (LinkTargets.WhyNot(url) is { } reason)
            {
                problems.Add(new(file.Path, Line(document, at), $"link '{url}' {reason}"));
            }

            if (space is not null || !IsSafe(url))
            {
                var problem = space is null ? "must start with https://, http://, mailto:, / or #" : $"holds {space}";
                problems.Add(new(file.Path, Line(document, at), $"link '{url}' {problem}"));
            }
        }
    }

    /// <summary>Reads the text, not the document: Markdig takes a footnote mark without a definition for plain words.</summary>
    private static void CheckFootnotes(SourceFile file, ImmutableArray<Row> facts, ICollection<Problem> problems)
    {
        foreach (var (index, line) in OutsideCode(file))
        {
            foreach (Match mark in FootnoteMark().Matches(line))
            {
                var id = mark.Groups["id"].Value;
                if (mark.Index == 0 && mark.Groups["colon"].Success)
                {
                    const string Remedy = "add it to reference/facts.yaml, with its days and sources";
                    problems.Add(new(file.Path, index + 1, $"footnote '{id}' must not be written here: {Remedy}"));
                }
                else if (facts.All(fact => fact.Id != id))
                {
                    var isExample = file.Path.StartsWith("examples/", StringComparison.Ordinal);
                    var remedy = isExample ? "can't stand in an example: link a page that cites it"
                        : "names no row of a table: add it to reference/facts.yaml";
                    problems.Add(new(file.Path, index + 1, $"footnote '[^{id}]' {remedy}"));
                }
            }
        }
    }

    /// <summary>HTML is shown as it is typed, so that readers would see tags, and comments meant for authors.</summary>
    private static void CheckHtml(SourceFile file, ICollection<Problem> problems)
    {
        foreach (var (index, line) in Body(file))
        {
            if (Html().Match(line) is { Success: true, Value: var tag })
            {
                problems.Add(new(file.Path, index + 1, $"readers would see {tag}: write Markdown, or put it in `code`"));
            }
        }
    }

    /// <summary>
    /// A space from a word processor makes no heading and no list, and its heading gets another fragment, which other pages miss.
    /// </summary>
    private static void CheckSpaces(SourceFile file, ICollection<Problem> problems)
    {
        foreach (var (index, line) in Body(file))
        {
            if (StrayLetter.FindSpace(Marked().Match(line.Replace('\t', ' ')).Value) is { } space)
            {
                problems.Add(new(file.Path, index + 1, $"this line holds {space}") { IsUnread = line.StartsWith('#') });
            }
        }
    }

    /// <summary>The lines that are no code, below the front matter, which is plain text that pages show as it is.</summary>
    private static IEnumerable<(int Index, string Item)> Body(SourceFile file)
    {
        var start = Array.IndexOf(file.Text.Split('\n'), "---", 1) + 1;
        return OutsideCode(file).Where(line => line.Index >= start);
    }

    /// <summary>The lines that are no code, without the code within them.</summary>
    private static IEnumerable<(int Index, string Item)> OutsideCode(SourceFile file)
    {
        var isCode = false;
        foreach (var (index, line) in file.Text.Split('\n').Index())
        {
            isCode ^= line.StartsWith("```", StringComparison.Ordinal);
            if (!isCode)
            {
                yield return (index, Code().Replace(line, " "));
            }
        }
    }

    /// <summary>Everything else (<c>javascript:</c>, <c>data:</c>, <c>//host</c>) is refused, however it is spelled.</summary>
    private static bool IsSafe(string url) =>
        url is ['#', ..] or ['/'] || url is ['/', not ('/' or '\\'), ..]
        || Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" or "mailto";

    /// <summary>Counted from the place in the text: Markdig's own line is too large for a link in an underlined heading.</summary>
    private static int Line(MarkdownDocument document, Inline inline) =>
        document.LineStartIndexes!.Count(start => start <= inline.Span.Start);

    /// <summary>A heading, or what stands in front of the words of a list or a quotation.</summary>
    [GeneratedRegex(@"^\s*(?:#.*|(?:[-*+>]|[0-9]+[.)])[\s\u200B\u2060])")]
    private static partial Regex Marked();

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex Code();

    [GeneratedRegex(
        @"<!--|</?(?:a|b|i|u|s|em|strong|br|hr|p|div|span|img|table|t[rdh]|[uo]l|li|h[1-6]|details|summary|su[bp]|small|pre|script|style"
            + @"|iframe|center|font|kbd|mark)(?:\s[^>]*)?/?>",
        RegexOptions.IgnoreCase)]
    private static partial Regex Html();

    [GeneratedRegex(@"\[\^(?<id>[^\]\s]+)\](?<colon>:)?")]
    private static partial Regex FootnoteMark();
}
