using AiDeploy.Content;
using AiDeploy.Reference;
using AiDeploy.Search;

namespace AiDeploy;

/// <summary>The passages of what stands in tables: each row of the reference, each row of the comparison, each checklist.</summary>
internal static class TablePassages
{
    private static readonly ImmutableArray<Table> Prices = [Table.Models, Table.Seats, Table.Use, Table.Tuning, Table.Gpus];

    public static IEnumerable<Passage> Of(Guide guide)
    {
        var read = guide.Facts.ToHashSet();
        return
        [
            // The range over all sellers goes before the price of one.
            .. guide.Rows.OrderByDescending(static row => row.Table == Table.Facts).Select(row => OfRow(row, read.Contains(row))),
            .. guide.Site.Rows.Select((row, place) => OfComparison(guide, row, place)),
            .. guide.Checklists.Select(list => OfChecklist(list, guide[list.Option].Name)),
        ];
    }

    /// <summary>What holds now, since when and how sure it is, then what is announced and what to know besides.</summary>
    private static Passage OfRow(Row row, bool wasRead)
    {
        var (figures, origin) = row.Current;
        var since = origin.From is { } from && wasRead ? [$"In force since {Day(from)}."] : ImmutableArray<string>.Empty;
        var certainty = wasRead
            ? $"Certainty: {row.Current.CertaintyWords}, read on {Day(origin.Read)}."
            : "This is an assumption of ours.";
        ImmutableArray<Paragraph> text =
        [
            new(ParagraphKind.Text, [$"{row.Item}: {row.Tell(figures)}.", .. since, certainty]),
            .. row.Announced.Select(next => Said([$"From {Day(next.Origin.Start)}: {row.Tell(next.Figures)}."])),
            .. origin.Note is { } note ? [Said(SectionReader.Sentences(note))] : ImmutableArray<Paragraph>.Empty,
        ];
        var address = wasRead ? $"/sources/{row.Table.Id}#{row.Id}" : "/costs";
        return new($"sources/{row.Id}", KindOf(row), row.Table.Title, row.Item, [new(null, address, text)], [], []);
    }

    private static PassageKind KindOf(Row row) => row.Table == Table.Starts ? PassageKind.Start
        : Prices.Contains(row.Table) || (row.Table == Table.Facts && row.Tell(row.Current.Figures).Contains('$', StringComparison.Ordinal))
            ? PassageKind.Price
            : PassageKind.Fact;

    private static Passage OfComparison(Guide guide, ComparisonRow row, int place)
    {
        var cells = guide.Options.Select(option =>
            new Paragraph(ParagraphKind.Row, [option.Name, $"{row.Name}: {option.Cells[place].Word}. {option.Cells[place].Text}"]));
        return new(
            $"compare/{row.Id}", PassageKind.Comparison, "Comparison of the four options", row.Name,
            [new(null, "/compare", [.. cells])], [], [row.About]);
    }

    private static Passage OfChecklist(Checklist list, string option)
    {
        var items = list.Items.Select(static item => new Paragraph(ParagraphKind.Item, [item.Check, item.Why]));
        return new(
            $"readiness/{list.Option.Id}", PassageKind.Article, "Readiness", list.Title,
            [new(null, $"/guide/readiness/{list.Option.Id}", [.. items])], [option], [list.Summary]);
    }

    private static Paragraph Said(ImmutableArray<string> sentences) => new(ParagraphKind.Text, sentences);

    private static string Day(DateOnly day) => day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);
}
