using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AiDeploy.Content;

/// <summary>
/// The field <c>moved</c> of a page: fragments that its headings had before, each with the one its heading has now. Published decisions
/// and other sites link to them, so they stay.
/// </summary>
internal static class MovedHeadings
{
    public const string Field = "moved";

    public static ImmutableDictionary<string, string> Read(YamlFields fields) => fields.Fields(Field).NamedTexts()
        .ToImmutableDictionary(static row => row.Name.Value, static row => row.Texts.Select(static text => text.Value).FirstOrDefault(""));

    /// <summary>Reports what leads to no heading, and what would stand on the page twice.</summary>
    public static void Check(YamlFields fields, ImmutableArray<Heading> outline)
    {
        foreach (var (before, now) in Read(fields))
        {
            if (outline.All(heading => heading.Id != now))
            {
                fields.Report(fields.LineOf(Field), $"'{now}' under 'moved' is the fragment of no heading: write one that the page has");
            }

            if (outline.Any(heading => heading.Id == before) || Slug.IsTaken(before) || before != LinkHelper.UrilizeAsGfm(before))
            {
                const string Remedy = "is no fragment that a heading had and none has now: remove it";
                fields.Report(fields.LineOf(Field), $"'{before}' under 'moved' {Remedy}");
            }
        }
    }

    /// <summary>Gives the headings their old fragments too.</summary>
    public static void Mark(MarkdownDocument document, ImmutableDictionary<string, string> moved)
    {
        foreach (var heading in moved.IsEmpty ? [] : document.Descendants<HeadingBlock>().ToList())
        {
            foreach (var before in moved.Where(pair => pair.Value == MarkdownOutline.Id(heading)).Select(static pair => pair.Key).Order())
            {
                heading.Inline!.FirstChild!.InsertBefore(new HtmlInline($"<span id=\"{before}\"></span>"));
            }
        }
    }
}
