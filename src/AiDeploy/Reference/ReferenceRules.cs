namespace AiDeploy.Reference;

/// <summary>What must hold of the tables, so that a figure can be checked and none contradicts another.</summary>
internal static class ReferenceRules
{
    /// <summary>No currency is worth more: dollars of an absurd amount must stay within what a decimal holds.</summary>
    private const decimal LeastRate = 0.01m;

    /// <summary>Reports what is wrong with one dated value.</summary>
    public static void Check(Dated dated, YamlFields at)
    {
        var origin = dated.Origin;
        if (origin.To < origin.From)
        {
            at.Report(at.LineOf("to"), "'to', the last day it holds, must not lie before 'from'");
        }

        if (origin.Corrected < origin.Added)
        {
            at.Report(at.LineOf("corrected"), "'corrected', the day it was taken back, must not lie before 'added'");
        }

        if (origin.Certainty == Certainty.None && !origin.IsClosed)
        {
            at.Report("no source counts: name the vendor's own page or a copy that isn't generated, or take it back with 'corrected'");
        }

        foreach (var part in origin.Parts)
        {
            CheckPart(part, dated, at);
        }

        if (origin.Sources.IsEmpty && dated.Figures is not Assumption && origin.Note is null)
        {
            at.Report("'sources' must name at least one, or 'note' must say that it is our assumption");
        }

        if (dated.Figures is RateFigures { PerDollar: < LeastRate })
        {
            at.Report(at.LineOf("per-dollar"), $"'per-dollar' must be at least {LeastRate}: amounts are divided by it");
        }

        if (dated.Figures is ModelPrice price)
        {
            CheckPrice(price, origin, at);
        }
    }

    /// <summary>Reports the values that don't start after the one before them ends, unless that one was taken back.</summary>
    public static void CheckDays(IReadOnlyList<YamlFields> rows, ImmutableArray<Dated> dated)
    {
        for (var place = 1; place < rows.Count; place++)
        {
            var (earlier, later) = (dated[place - 1].Origin, dated[place].Origin);
            var isReplaced = earlier.Corrected <= later.Added;
            var isEnded = earlier.To < later.Start && earlier.Start < later.Start;
            if (!isReplaced && !isEnded)
            {
                const string Remedy = "a 'to' that ends before it, or 'corrected' where it was wrong";
                rows[place].Report($"a later value needs a later 'from', and the one before needs {Remedy}");
            }
        }
    }

    /// <summary>Reports what rows say against each other.</summary>
    public static void Check(ImmutableArray<Row> rows, ICollection<Problem> problems)
    {
        void Report(Row row, string message) => problems.Add(new(row.Table.File, row.Line, message));

        foreach (var twice in rows.GroupBy(static row => row.Id).Where(static group => group.Count() > 1))
        {
            Report(twice.Last(), $"'{twice.Key}' is also the id of a row of {twice.First().Table.File}: rename it");
        }

        foreach (var twice in rows.GroupBy(static row => (row.Table, row.Item)).Where(static group => group.Count() > 1))
        {
            var lines = $"here and in line {twice.First().Line}";
            Report(twice.Last(), $"'{twice.Key.Item}' stands twice, {lines}: join the rows or tell them apart");
        }

        foreach (var row in rows.Where(static row => row.Table == Table.Rates && (row.Id.Length != 3 || row.Id == "usd")))
        {
            Report(row, $"rate '{row.Id}' needs the ISO 4217 code of its currency as its id, such as eur; usd needs no rate");
        }

        foreach (var row in rows.Where(row => row.SameAs is not null && !IsSame(row, rows)))
        {
            Report(row, $"'{row.Id}' states '{row.SameAs}' again, but says something else: correct one of them");
        }

        foreach (var row in rows.Where(row => row.OpenModel is { } model && !IsOpenModel(model, rows)))
        {
            Report(row, $"'{row.Id}' needs 'open-model' to be the id of a row of {Table.OpenModels.File}");
        }

        foreach (var row in rows.Where(static row => row.Table == Table.Speeds))
        {
            CheckSpeed(row, rows, message => Report(row, message));
        }
    }

    private static bool IsOpenModel(string id, ImmutableArray<Row> rows) =>
        rows.Any(row => row.Table == Table.OpenModels && row.Id == id);

    /// <summary>Two rows that state the same quantity agree on it.</summary>
    private static bool IsSame(Row row, ImmutableArray<Row> rows)
    {
        var (own, parts) = (row.Current.Figures.Amounts.FirstOrDefault().Value, row.SameAs!.Split(' '));
        var figures = rows.FirstOrDefault(other => other.Id == parts[0])?.Current.Figures;
        var other = figures?.Amounts.FirstOrDefault(amount => amount.Key == parts[^1]).Value;
        return own is not null && own == other;
    }

    /// <summary>Reports what was read on a day that has not come.</summary>
    public static void CheckFuture(ImmutableArray<Row> rows, DateOnly today, ICollection<Problem> problems)
    {
        foreach (var row in rows.Where(row => row.Dated.Any(dated => dated.Origin.Read > today || dated.Origin.Added > today)))
        {
            problems.Add(new(row.Table.File, row.Line, $"'{row.Id}' was read on a day that has not come: correct 'read' or 'added'"));
        }
    }

    private static void CheckPart(string part, Dated dated, YamlFields at)
    {
        var isThere = dated.Figures switch
        {
            FactValue fact => fact.Value.Contains(part, StringComparison.Ordinal),
            StartFigures start => start.Claims(part),
            _ => at.Has(part),
        };
        if (!isThere)
        {
            at.Report($"a source lacks '{part}', which is no field of this value, nor a word of it: correct 'lacks'");
        }

        if (dated.Origin.CertaintyOf(part) == Certainty.None && !dated.Origin.IsClosed)
        {
            at.Report($"no source that counts says '{part}': name one, or leave it out");
        }
    }

    private static void CheckPrice(ModelPrice price, Provenance origin, YamlFields at)
    {
        // A note may say why: some hosts charge the same for both.
        if (origin.Note is null && (price.Cached > price.Input || price.Input > price.Output))
        {
            at.Report("cached input must not cost more than input, nor input more than output: correct it, or say why in 'note'");
        }

        if (price.Bands.Zip(price.Bands.Skip(1)).Any(static pair => pair.Second.Above <= pair.First.Above))
        {
            at.Report(at.LineOf("bands"), "'bands' must name growing numbers of tokens");
        }
    }

    private static void CheckSpeed(Row row, ImmutableArray<Row> rows, Action<string> report)
    {
        foreach (var speed in row.Dated.Select(static dated => dated.Figures).Cast<SpeedFigures>())
        {
            if (!IsOpenModel(speed.Of, rows))
            {
                report($"speed '{row.Id}' needs 'of', the id of a row of {Table.OpenModels.File}");
            }

            if (speed.Amounts.Any(static amount => amount.Value == 0))
            {
                report($"speed '{row.Id}' must not hold a zero");
            }
        }
    }
}
