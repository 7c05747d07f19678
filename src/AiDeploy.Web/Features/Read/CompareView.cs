namespace AiDeploy.Web.Features.Read;

/// <summary>Options side by side, simple to complex.</summary>
public sealed record CompareView(Guide Guide, ImmutableArray<OptionPage> Options) : IHasHead
{
    public bool IsAll => Options.Length == Option.All.Length;

    public string Title =>
        IsAll ? "The four options, side by side" : string.Join(" or ", Options.Select(static option => option.Name)) + "?";

    public string Summary => DisplayText.Either([.. Options.Select(static option => option.Name)])
        + ": cost, complexity, control, customization and what else sets them apart.";

    public string Address => IsAll ? Links.Compare : Links.CompareOf(Options.Select(static option => option.Option));

    public Head Head => new($"{Title} – {Guide.Site.Name}", Summary, Address)
    {
        Alternates = IsAll ? [Alternate.Markdown(Links.Compare)] : [],
    };

    /// <summary>True where all options shown have the same word in a row: nothing to choose by.</summary>
    public bool IsSame(int row) => Options.Select(option => option.Cells[row].Word).Distinct().Count() == 1;

    public IEnumerable<CompareView> Pairs => Sets(Guide).Where(static set => set.Options.Length == 2);

    /// <summary>Every two or three of the options, each set once.</summary>
    public static IEnumerable<CompareView> Sets(Guide guide) => Enumerable.Range(1, (1 << guide.Options.Length) - 1)
        .Select(bits => new CompareView(guide, [.. guide.Options.Where((_, place) => (bits & (1 << place)) != 0)]))
        .Where(static set => set.Options.Length is 2 or 3);

    /// <summary>All four when none is named; null for an unknown option or one alone.</summary>
    public static CompareView? Of(Guide guide, IEnumerable<string> named)
    {
        var found = named.Select(static id => Option.TryParse(id, out var option) ? option : null).Distinct().ToList();
        return found switch
        {
            [] => new(guide, guide.Options),
            _ when found.Contains(null) || found.Count == 1 => null,
            _ => new(guide, [.. guide.Options.Where(option => found.Contains(option.Option))]),
        };
    }
}
