namespace AiDeploy.Reference;

/// <summary>How long figures hold, and how we know them.</summary>
/// <param name="From">The day they took effect; null where no page names one.</param>
/// <param name="To">The last day they hold; null while none is known.</param>
/// <param name="Added">The day they came into our table: published estimates of earlier days don't know them.</param>
/// <param name="Corrected">The day on which we took them back, because they were wrong or nothing supports them.</param>
/// <param name="Sources">Where they were read; none for an assumption of ours.</param>
/// <param name="Note">What to know besides.</param>
public sealed record Provenance(
    DateOnly? From, DateOnly? To, DateOnly Added, DateOnly? Corrected, ImmutableArray<Source> Sources, string? Note)
{
    /// <summary>Days after which a figure is worth checking again.</summary>
    public const int Aging = 60;

    /// <summary>Days after which a figure is not to be relied on.</summary>
    public const int Old = 180;

    /// <summary>The first day they count: where no page names one, the day we had them.</summary>
    public DateOnly Start => From ?? Added;

    /// <summary>The day they were read last.</summary>
    public DateOnly Read => Sources.IsEmpty ? Added : Sources.Max(static source => source.Read);

    /// <summary>True where they stand in the table but hold no more: others took their place, or none.</summary>
    public bool IsClosed => To is not null || Corrected is not null;

    /// <summary>The parts that some source leaves out: each rests on those that say it.</summary>
    public IEnumerable<string> Parts => Sources.SelectMany(static source => source.Lacks).Distinct();

    /// <summary>How certain all else is, which every source says.</summary>
    public Certainty Certainty => Of(Sources);

    /// <summary>How certain a part is.</summary>
    public Certainty CertaintyOf(string part) => Of([.. Sources.Where(source => !source.Lacks.Contains(part))]);

    /// <summary>The last day for which a source tells them; null where no page bears a day.</summary>
    public DateOnly? AsOf => Sources.IsEmpty ? Added : Sources.Max(static source => source.AsOf);

    /// <summary>Days since they were told last, however lately the page was opened; null where no page bears a day.</summary>
    public int? Age(DateOnly today) => today.DayNumber - AsOf?.DayNumber;

    /// <summary>True where they still count, but are older than so many days or of no known day: they are to be read again.</summary>
    public bool IsDue(DateOnly today, int days = Aging) => !IsClosed && !(Age(today) <= days);

    /// <summary>
    /// True where they had come into the table by a day, had begun, and had not been taken back. What ended without a successor
    /// goes on counting: it is the last that was known.
    /// </summary>
    public bool HoldsOn(DateOnly day) => Added <= day && Start <= day && !(Corrected <= day);

    /// <summary>
    /// By the sources that count: the page of whoever decides is enough; two copies must have different owners, since one owner
    /// copies from itself.
    /// </summary>
    private Certainty Of(ImmutableArray<Source> saying)
    {
        if (Sources.IsEmpty)
        {
            return Certainty.Ours;
        }

        if (saying.Any(static source => source.Kind == SourceKind.Vendor))
        {
            return Certainty.High;
        }

        return saying.Where(static source => source.Kind == SourceKind.Copy).DistinctBy(static source => source.Owner).Count() switch
        {
            0 => Certainty.None,
            1 => Certainty.Low,
            _ => Certainty.Medium,
        };
    }
}

/// <summary>The words for how certain a figure is.</summary>
public static class CertaintyWord
{
    /// <summary>The word, as the page about the method explains it.</summary>
    public static string Word(this Certainty certainty) => certainty.ToString().ToLowerInvariant();
}

/// <summary>How certain a figure is; worked out from its sources.</summary>
public enum Certainty
{
    /// <summary>No source counts: only for figures that were taken back.</summary>
    None,

    /// <summary>One copy.</summary>
    Low,

    /// <summary>Two or more independent copies agree.</summary>
    Medium,

    /// <summary>The page of the vendor or lawmaker itself was read.</summary>
    High,

    /// <summary>An assumption of ours.</summary>
    Ours,
}

/// <summary>Where a figure was read.</summary>
/// <param name="Kind">Whose page it is.</param>
/// <param name="Title">What readers call the page.</param>
/// <param name="Url">Leads to the very page.</param>
/// <param name="Read">The day on which it was read.</param>
public sealed record Source(SourceKind Kind, string Title, string Url, DateOnly Read)
{
    /// <summary>The day for which it tells the figures; null where it bears none.</summary>
    public DateOnly? AsOf { get; init; } = Read;

    /// <summary>The parts of a value that it doesn't say: names of its fields or, of a fact, words of it.</summary>
    public ImmutableArray<string> Lacks { get; init; } = [];

    /// <summary>Whose page it is, as far as the address tells: the account where many share a host, else the host.</summary>
    public string Owner
    {
        get
        {
            var address = new Uri(Url);
            var parts = address.AbsolutePath.Split('/').Skip(1);
            var account = parts.FirstOrDefault(static part => part is not ("datasets" or "spaces" or "orgs"));
            return address.Host is "github.com" or "raw.githubusercontent.com" or "huggingface.co"
                ? $"{account}".ToLowerInvariant()
                : address.Host;
        }
    }
}

/// <summary>Whose page a source is.</summary>
public enum SourceKind
{
    /// <summary>The page of whoever decides: the vendor, the lawmaker, or who measured.</summary>
    Vendor,

    /// <summary>Somebody else's copy or report.</summary>
    Copy,

    /// <summary>A page that calls itself generated. It counts for nothing.</summary>
    Generated,

    /// <summary>A copy whose very page can't be named any more. It counts for nothing.</summary>
    Unplaced,
}
