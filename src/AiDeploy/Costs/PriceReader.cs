namespace AiDeploy.Costs;

/// <summary>Reads <c>prices.yaml</c>.</summary>
internal static class PriceReader
{
    public const string File = "prices.yaml";

    /// <summary>All prices; what is wrong is reported and read as empty.</summary>
    public static PriceBook Read(string folder, ICollection<Problem> problems) =>
        YamlReader.ReadFile(folder, File, new([], []), fields => Read(fields, problems), problems);

    private static PriceBook Read(YamlFields fields, ICollection<Problem> problems)
    {
        var before = problems.Count;
        ImmutableArray<Edition> editions = [.. fields.Fields("editions").NamedTexts().Select(named => ReadEdition(fields, named.Name, named.Texts))];
        var prices = fields.Fields("prices").Named(ReadPrice);
        fields.Finish();
        if (editions.IsEmpty)
        {
            fields.Report("'editions' needs the day on which these prices were published");
        }

        var book = new PriceBook(prices, editions);
        if (problems.Count == before)
        {
            PriceRules.Check(book, problems);
        }

        return book;
    }

    private static Edition ReadEdition(YamlFields fields, YamlNode.Scalar day, ImmutableArray<YamlNode.Scalar> digest)
    {
        var date = fields.Day(day.Value, day, $"edition '{day.Value}' must be a date like 2026-11-25");
        return new(date, digest is [var only] ? only.Value : "", day.Line);
    }

    private static Price ReadPrice(YamlNode.Scalar id, YamlFields fields)
    {
        Slug.Check(fields, id, "price", "addresses carry it");
        var name = fields.Text("kind");
        var kind = PriceKind.All.FirstOrDefault(kind => kind.Id == name);
        if (kind is null)
        {
            fields.Report($"'kind' must be one of {string.Join(", ", PriceKind.All.Select(static kind => kind.Id))}");
        }

        var rows = fields.Rows("dated");
        ImmutableArray<DatedAmounts> dated = [.. rows.Select(row => new DatedAmounts(ReadAmounts(row.Fields("amounts"), kind), Provenance.ReadFrom(row)))];
        Provenance.CheckOrder(rows, [.. dated.Select(static amounts => amounts.Origin)]);
        if (dated.IsEmpty)
        {
            fields.Report(id, $"price '{id.Value}' needs at least one row under 'dated'");
        }

        return new(id.Value, id.Line, kind ?? PriceKind.Amount, fields.Text("item"), fields.Text("unit"), fields.OptionalText("of"), dated);
    }

    private static ImmutableSortedDictionary<string, decimal> ReadAmounts(YamlFields fields, PriceKind? kind)
    {
        if (kind is null)
        {
            return ImmutableSortedDictionary<string, decimal>.Empty;
        }

        var names = kind.Required.Concat(kind.Optional.Where(fields.Has));
        var amounts = names.ToImmutableSortedDictionary(static name => name, fields.Amount, StringComparer.Ordinal);
        fields.Finish();
        foreach (var (name, _) in amounts.Where(amount => amount.Value > kind.Most))
        {
            fields.Report(fields.LineOf(name), string.Create(CultureInfo.InvariantCulture, $"'{name}' must be at most {kind.Most:#,0}"));
        }

        return amounts;
    }
}
