using AiDeploy.Reference;

namespace AiDeploy.Costs;

/// <summary>Reads the editions and holds what must be true of prices: published sets never change, and every input has a start.</summary>
internal static class PriceRules
{
    public const string File = $"{ReferenceReader.Folder}/editions.yaml";

    /// <summary>The prices among the rows; what is wrong with their editions is reported, once all rows can be read.</summary>
    public static PriceBook Read(string folder, ImmutableArray<Row> rows, ICollection<Problem> problems)
    {
        var editions = YamlReader.ReadFile<ImmutableArray<Edition>>(folder, File, [], ReadEditions, problems);
        var book = new PriceBook([.. rows.Where(static row => !row.Table.IsInWords && row.Table != Table.Tuning)], editions);
        if (problems.All(static problem => !problem.File.StartsWith(ReferenceReader.Folder, StringComparison.Ordinal)))
        {
            Check(book, problems);
        }

        return book;
    }

    private static ImmutableArray<Edition> ReadEditions(YamlFields fields)
    {
        ImmutableArray<Edition> editions = [.. fields.NamedTexts().Select(named => ReadEdition(fields, named.Name, named.Texts))];
        if (editions.IsEmpty)
        {
            fields.Report("the day on which these prices were published is missing: write it as 2026-11-25: none");
        }

        return editions;
    }

    private static Edition ReadEdition(YamlFields fields, YamlNode.Scalar day, ImmutableArray<YamlNode.Scalar> digest)
    {
        var date = fields.Day(day.Value, day, $"edition '{day.Value}' must be a date like 2026-11-25");
        return new(date, digest is [var only] ? only.Value : "", day.Line);
    }

    private static void Check(PriceBook book, ICollection<Problem> problems)
    {
        void Report(int line, string message) => problems.Add(new(File, line, message));

        foreach (var (earlier, later) in book.Editions.Zip(book.Editions.Skip(1)).Where(static pair => pair.Second.Day <= pair.First.Day))
        {
            Report(later.Line, $"edition {later.Day:yyyy-MM-dd} must be later than {earlier.Day:yyyy-MM-dd}");
        }

        foreach (var edition in book.Editions)
        {
            CheckDigest(edition, book.Find(edition.Day)!.Digest, isLast: edition == book.Editions[^1], Report);
            CheckComplete(book.Find(edition.Day)!, edition.Line, isLast: edition == book.Editions[^1], Report);
        }

        foreach (var row in book.Prices.Where(row => row.Dated.Any(dated => dated.Origin.Added > book.Editions[^1].Day)))
        {
            const string Remedy = "add an edition of that day or later";
            problems.Add(new(row.Table.File, row.Line, $"'{row.Id}' was added after the last edition: {Remedy}"));
        }
    }

    private static void CheckDigest(Edition edition, string digest, bool isLast, Action<int, string> report)
    {
        if (digest == edition.Digest)
        {
            return;
        }

        report(edition.Line, isLast
            ? $"the prices of this edition changed: if it is not published yet, write {edition.Day:yyyy-MM-dd}: {digest}; "
                + "else add a new edition"
            : $"the prices of {edition.Day:yyyy-MM-dd} changed (their digest is now {digest}), but links compute with them: "
                + "undo it, and add new rows under a new edition");
    }

    /// <summary>An earlier edition knows fewer inputs; those that came later are 0 in it.</summary>
    private static void CheckComplete(PriceSheet sheet, int line, bool isLast, Action<int, string> report)
    {
        if (sheet.Models.IsEmpty || sheet.OpenModels.IsEmpty)
        {
            report(line, $"an edition needs at least one row of {Table.Models.File} and one of {Table.OpenModels.File}");
            return;
        }

        if (!isLast)
        {
            return;
        }

        var choices = new Choices(ForCustomers: false, sheet.Models[0].Id, sheet.OpenModels[0].Row.Id);
        var assumed = InputNames.All.Except(Workload.OfModel).Except(Workload.OfOpenModel);
        foreach (var input in assumed.Where(input => sheet.DefaultOf(input, choices) is null))
        {
            report(line, $"input '{input.Name()}' has nothing to start from: add a row with that id to {Table.Assumptions.File}");
        }
    }
}
