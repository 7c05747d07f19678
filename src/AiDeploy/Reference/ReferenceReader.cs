namespace AiDeploy.Reference;

/// <summary>Reads the tables under <c>content/reference</c>.</summary>
internal static class ReferenceReader
{
    public const string Folder = "reference";

    private static readonly ImmutableDictionary<string, SourceKind> Kinds = Enum.GetValues<SourceKind>()
        .ToImmutableDictionary(static kind => kind.ToString().ToLowerInvariant());

    /// <summary>The rows of all tables; what is wrong is reported and left out.</summary>
    public static ImmutableArray<Row> Read(string folder, ICollection<Problem> problems)
    {
        var before = problems.Count;
        ImmutableArray<Row> rows = [.. Table.All.SelectMany(table => YamlReader.ReadFile<ImmutableArray<Row>>(
            folder, table.File, [], fields => fields.Named((id, row) => ReadRow(table, id, row, problems)), problems))];
        if (problems.Count == before)
        {
            ReferenceRules.Check(rows, problems);
        }

        return [.. rows.Where(static row => !row.Dated.IsEmpty)];
    }

    private static Row ReadRow(Table table, YamlNode.Scalar id, YamlFields fields, ICollection<Problem> problems)
    {
        Slug.Check(fields, id, "row", "pages and addresses name it");
        var before = problems.Count;
        var rows = fields.Rows("dated");
        ImmutableArray<Dated> dated = [.. rows.Select(row => row.Read(read => ReadDated(table, read, problems)))];
        if (problems.Count == before)
        {
            ReferenceRules.CheckDays(rows, dated);
        }

        if (dated.IsEmpty)
        {
            fields.Report(id, $"'{id.Value}' needs at least one value under 'dated'");
        }

        return new(table, id.Value, id.Line, fields.Text("item"), table.Unit ?? fields.Text("unit"), dated)
        {
            SameAs = fields.OptionalText("same-as"),
            OpenModel = table == Table.Models ? fields.OptionalText("open-model") : null,
            BillsSolvedOnly = table == Table.Use ? ReadBills(fields) : null,
            Listed = table == Table.Models ? ReadListed(fields.Fields("listed")) : ImmutableDictionary<string, string>.Empty,
        };
    }

    /// <summary>What a product for customers bills.</summary>
    private static bool? ReadBills(YamlFields fields)
    {
        var bills = fields.OptionalText("bills");
        if (bills is not (null or "solved" or "every"))
        {
            fields.Report(fields.LineOf("bills"), "'bills' must be solved or every: which conversations with customers the product bills");
        }

        return bills is null ? null : bills == "solved";
    }

    private static ImmutableDictionary<string, string> ReadListed(YamlFields fields)
    {
        foreach (var (name, _) in fields.NamedTexts().Where(static named => !PriceList.Names.Contains(named.Name.Value)))
        {
            fields.Report(name, $"'{name.Value}' is no data set: choose from {string.Join(", ", PriceList.Names)}");
        }

        return fields.NamedTexts().ToImmutableDictionary(
            static named => named.Name.Value,
            static named => named.Texts.FirstOrDefault()?.Value ?? "");
    }

    /// <summary>What could not be read is not judged further.</summary>
    private static Dated ReadDated(Table table, YamlFields row, ICollection<Problem> problems)
    {
        var before = problems.Count;
        var dated = new Dated(table.Read(row), new(
            row.Has("from") ? row.Date("from") : null,
            row.Has("to") ? row.Date("to") : null,
            row.Date("added"),
            row.Has("corrected") ? row.Date("corrected") : null,
            row.Rows("sources", ReadSource),
            row.OptionalText("note")));
        foreach (var (name, _) in dated.Figures.Amounts.Where(amount => amount.Value > table.Most))
        {
            row.Report(row.LineOf(name), string.Create(CultureInfo.InvariantCulture, $"'{name}' must be at most {table.Most:#,0}"));
        }

        if (problems.Count == before)
        {
            ReferenceRules.Check(dated, row);
        }

        return dated;
    }

    private static Source ReadSource(YamlFields fields)
    {
        var name = fields.Text("kind");
        if (!Kinds.TryGetValue(name, out var kind))
        {
            fields.Report($"'kind' must be one of {string.Join(", ", Kinds.Keys.Order(StringComparer.Ordinal))}");
        }

        var source = new Source(kind, fields.Text("title"), fields.Text("url"), fields.Date("read"))
        {
            AsOf = ReadDay(fields),
            Lacks = fields.Has("lacks") ? fields.Values("lacks") : [],
        };
        if (SourceAddress.ProblemOf(source) is { } problem)
        {
            fields.Report($"source '{source.Title}' {problem}");
            return source with { Url = "https://example.org/unknown" };
        }

        return source;
    }

    /// <summary>The day a page speaks for: the day it was read, unless it names another or is known to bear none.</summary>
    private static DateOnly? ReadDay(YamlFields fields)
    {
        if (fields.OptionalText("as-of") == "unknown")
        {
            return null;
        }

        var read = fields.Date("read");
        var told = fields.Has("as-of") ? fields.Date("as-of") : read;
        if (told > read && read != default)
        {
            fields.Report(fields.LineOf("as-of"), "'as-of', the day the page speaks for, must not lie after 'read'");
        }

        return told;
    }
}
