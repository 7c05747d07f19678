namespace AiDeploy.Yaml;

/// <summary>How long a figure holds, and how we know it.</summary>
/// <param name="From">The day it took effect.</param>
/// <param name="To">The last day it holds; null while none is known.</param>
/// <param name="Read">The day it was read.</param>
/// <param name="Certainty">high (the vendor's own page), medium (copies that agree), low (one copy), editorial (our assumption).</param>
/// <param name="Sources">Where it was read.</param>
/// <param name="Note">What to know besides.</param>
public sealed record Provenance(DateOnly From, DateOnly? To, DateOnly Read, string Certainty, ImmutableArray<Source> Sources, string? Note)
{
    /// <summary>Days after which a figure is worth checking again.</summary>
    public const int Aging = 60;

    /// <summary>Days after which a figure is not to be relied on.</summary>
    public const int Old = 180;

    private static readonly ImmutableArray<string> Certainties = ["high", "medium", "low", "editorial"];

    /// <summary>Days since it was read.</summary>
    public int Age(DateOnly today) => today.DayNumber - Read.DayNumber;

    /// <summary>Reads the fields <c>from</c>, <c>to</c>, <c>read</c>, <c>certainty</c>, <c>sources</c> and <c>note</c> of a row, and reports the fields nobody asked for.</summary>
    public static Provenance ReadFrom(YamlFields row)
    {
        var sources = row.Rows("sources");
        var read = new Provenance(
            row.Date("from"),
            row.Has("to") ? row.Date("to") : null,
            row.Date("read"),
            row.Text("certainty"),
            [.. sources.Select(static source => source.Read(ReadSource))],
            row.OptionalText("note"));
        if (!Certainties.Contains(read.Certainty))
        {
            row.Report($"'certainty' must be one of {string.Join(", ", Certainties)}");
        }

        if (sources.IsEmpty && read.Certainty != "editorial")
        {
            row.Report("'sources' must name at least one, unless the certainty is editorial");
        }

        if (read.To < read.From)
        {
            row.Report(row.LineOf("to"), "'to', the last day it holds, must not lie before 'from'");
        }

        row.Finish();
        return read;
    }

    /// <summary>Reports the rows that don't start after the one before them ends.</summary>
    public static void CheckOrder(IReadOnlyList<YamlFields> rows, IReadOnlyList<Provenance> read)
    {
        for (var place = 1; place < rows.Count; place++)
        {
            var (earlier, later) = (read[place - 1], read[place]);
            if (later.From <= earlier.From || earlier.To is null || earlier.To >= later.From)
            {
                rows[place].Report("a later value needs a later 'from', and the one before needs a 'to' that ends before it");
            }
        }
    }

    private static Source ReadSource(YamlFields fields)
    {
        var source = new Source(fields.Text("title"), fields.Text("url"));
        if (!Uri.IsWellFormedUriString(source.Url, UriKind.Absolute) || new Uri(source.Url).Scheme is not ("https" or "http"))
        {
            fields.Report($"source '{source.Title}' needs a 'url' that starts with https:// and holds no space or quote");
        }

        return source;
    }
}

/// <summary>Where a figure was read.</summary>
public sealed record Source(string Title, string Url);
