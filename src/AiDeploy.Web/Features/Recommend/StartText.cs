namespace AiDeploy.Web.Features.Recommend;

/// <summary>Examples to start with in words: the one source for the page, the record and programs.</summary>
internal static class StartText
{
    public const string TooFew = "The others we know have no source for your answer about data.";

    /// <summary>What the list is and isn't, with the month its oldest row was read.</summary>
    public static string Caution(ImmutableArray<StartSection> sections)
    {
        var read = sections.SelectMany(static section => section.Examples).Min(static example => example.Row.Current.Origin.Read);
        return $"Examples, not a ranking, in the order of the alphabet. Read in {Month(read)}. "
            + "Read the terms of the plan you choose: they decide what may happen to your data.";
    }

    /// <summary>What it offers of what the answers ask for, with how certain that is; null where no source says so.</summary>
    public static string? Offered(StartExample example) => example.Wanted.IsEmpty
        ? null
        : "Offered " + string.Join("; ", example.Wanted.Select(offer =>
            $"{StartFigures.Tell(offer)} ({example.Row.Current.Origin.CertaintyOf(offer.Key).Word()})"));

    /// <summary>The same, and what no source says it offers; null where there is neither. The page has no room for it.</summary>
    public static string? OfferedOrNot(StartExample example)
    {
        var untold = example.Untold.IsEmpty
            ? null
            : "No source we read says that it is offered " + DisplayText.Either([.. example.Untold.Select(StartFigures.NameOf)]);
        return Offered(example) is { } offered && untold is not null ? $"{offered}. {untold}" : Offered(example) ?? untold;
    }

    /// <summary>Its price or its size as the table has it, with certainty and month; null where the table has none.</summary>
    public static string? Price(StartExample example)
    {
        if (example.Priced is not { Current: var current } priced)
        {
            return null;
        }

        var told = current.Origin.AsOf is { } day ? Month(day) : "no day";
        return current.Figures is ModelShape shape
            ? $"{Size(shape)} ({Weakest(current.Origin).Word()}, {told})"
            : $"{priced.Item}: {priced.Tell(current.Figures)} ({current.Certainty.Word()}, {told})";
    }

    /// <summary>A paragraph for a mail, with the link that says what was answered.</summary>
    public static string Mail(StartAsk ask, string permalink) => $"{ask.Says}\n\nOur answers so far: {permalink}";

    private static string Month(DateOnly day) => day.ToString("MMMM yyyy", CultureInfo.InvariantCulture);

    private static string Size(ModelShape shape) => string.Create(
        CultureInfo.InvariantCulture, $"{shape.Parameters:0.#} billion parameters; license: {shape.License ?? "not read"}");

    /// <summary>Of the two figures of a shape that are told here.</summary>
    private static Certainty Weakest(Provenance origin) =>
        (Certainty)Math.Min((int)origin.CertaintyOf("parameters"), (int)origin.CertaintyOf("license"));
}
