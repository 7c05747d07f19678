namespace AiDeploy.Web.Features.Read;

/// <summary>The pages made from data as Markdown: the comparison, the checklists, the facts and the changes.</summary>
internal static class ReferenceMarkdown
{
    public static IResult GetCompare(CurrentGuide guide)
    {
        var options = guide.Value.Options;
        var text = Start("The four options, side by side");
        AppendRow(text, ["", .. options.Select(static option => option.Name)]);
        AppendRow(text, [.. Enumerable.Repeat("---", options.Length + 1)]);
        foreach (var (row, place) in guide.Value.Site.Rows.Select(static (row, place) => (row, place)))
        {
            var cells = options.Select(option => option.Cells[place]).Select(static cell => $"**{cell.Word}.** {cell.Text}");
            AppendRow(text, [$"**{row.Name}**", .. cells]);
        }

        return PageMarkdown.Write(text.ToString());
    }

    public static IResult GetReadiness(CurrentGuide guide) => PageMarkdown.Write(Start("Readiness checklists")
        .AppendJoin('\n', guide.Value.Checklists.Select(static list => Write(list, "##")))
        .ToString());

    public static IResult GetChecklist(CurrentGuide guide, string option) =>
        guide.Value.Checklists.FirstOrDefault(list => list.Option.Id == option) is { } list
            ? PageMarkdown.Write(Write(list, "#"))
            : Results.NotFound();

    public static IResult GetSources(CurrentGuide guide)
    {
        var text = Start("Facts and sources");
        foreach (var fact in guide.Value.Facts)
        {
            text.Append(CultureInfo.InvariantCulture, $"## {fact.Item}\n\n");
            foreach (var dated in fact.Dated.Reverse())
            {
                text.Append(CultureInfo.InvariantCulture, $"- {Write(fact, dated)}\n");
            }

            text.Append('\n');
        }

        return PageMarkdown.Write(text.ToString());
    }

    public static IResult GetChanges(CurrentGuide guide) => PageMarkdown.Write(Start("What changed")
        .AppendJoin('\n', from entry in ChangesView.Of(guide.Value).Entries
                          select $"- {DisplayText.Iso(entry.Date)}, {entry.Title}: {entry.Text}")
        .Append('\n')
        .ToString());

    private static StringBuilder Start(string title) => new($"# {title}\n\n");

    private static void AppendRow(StringBuilder text, IEnumerable<string> cells) =>
        text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private static string Write(Checklist list, string level) =>
        $"{level} {list.Title}\n\n{list.Summary}\n\n{string.Concat(list.Items.Select(static item => $"- [ ] {item.Check} {item.Why}\n"))}";

    private static string Write(Row fact, Dated dated)
    {
        var origin = dated.Origin;
        var from = origin.From is { } start ? $", from {DisplayText.Iso(start)}" : "";
        var until = origin.To is { } to ? $" until {DisplayText.Iso(to)}" : "";
        var note = origin.Note is null ? "" : $" {origin.Note}";
        var sources = string.Join(", ", origin.Sources.Select(static source => $"[{source.Title}]({source.Url})"));
        var told = origin.AsOf == origin.Read ? "" : $", as of {(origin.AsOf is { } day ? DisplayText.Iso(day) : "an unknown day")}";
        var read = $"Read {DisplayText.Iso(origin.Read)}{told}, certainty: {dated.CertaintyWords}.";
        return $"{fact.Tell(dated.Figures)}{from}{until}.{note} {read} {sources}";
    }
}
