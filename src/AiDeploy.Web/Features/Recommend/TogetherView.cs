using AiDeploy.Web.Features.Costs;

namespace AiDeploy.Web.Features.Recommend;

/// <summary>Several people's recommendations, to find out what their differences rest on.</summary>
/// <param name="Pasted">What was pasted last, when it is of no use.</param>
public sealed record TogetherView(
    Guide Guide, ImmutableArray<Participant> People, string Pasted = "", string PastedName = "", string? Problem = null) : IHasHead
{
    /// <summary>More people fit on no page.</summary>
    public const int MaxPeople = 12;

    public const int MaxName = 30;

    /// <summary>Null while there is nothing to compare.</summary>
    public AnswerComparison? Together { get; } =
        People.Length < 2 ? null : new(People[0].Now.Decision, [.. People.Select(static person => person.Now.Answers)]);

    /// <summary>What the link calls the case.</summary>
    public CaseName Case { get; init; } = CaseName.None;

    /// <summary>The site's own address, for a link on paper.</summary>
    public string Origin { get; init; } = "";

    /// <summary>Links under keys that are not read.</summary>
    public ImmutableArray<string> LeftOut { get; init; } = [];

    public bool IsFull => People.Length >= MaxPeople;

    public string Address => AddressOf(People);

    public Head Head => new(
        $"{(IsRefused ? "Error: " : "")}Compare answers – {Guide.Site.Name}",
        "Put several people’s recommendations side by side: where they agree, and which answers make the difference.",
        IsRefused || !LeftOut.IsEmpty ? null : Address,
        IsRefused ? null : Links.TogetherStart,
        Index: People.IsEmpty && !IsRefused && Case == CaseName.None)
    {
        Case = Case,
        Scripts = People.IsEmpty ? [] : ["sharing"],
    };

    public string Without(Participant person) => AddressOf(People.Remove(person));

    public string Names(IEnumerable<int> places) => DisplayText.All([.. places.Select(place => People[place].Name)]);

    /// <summary>Those who gave an answer, by what they said; null stands for not having been asked.</summary>
    public IEnumerable<(string Statement, string Names)> Said(ComparedQuestion question) =>
        from place in Enumerable.Range(0, People.Length)
        group place by question.Answers[place]?.Statement into same
        orderby same.Key is null
        select (same.Key ?? "Not asked", Names(same));

    internal static TogetherView Of(Guide guide, IEnumerable<(string Path, string Name)> typed, params ReadOnlySpan<string> origins)
    {
        var view = new TogetherView(guide, []);
        foreach (var (path, name) in typed.Take(MaxPeople + 1))
        {
            var pasted = PastedLink.Read(guide, path, origins);
            var problem = pasted.Problem ?? view.Refuse(pasted.Recommendation!.Decision);
            view = problem is null
                ? view with { People = view.People.Add(Participant.Of(pasted, EstimateOf(guide, path, origins), name, view.People.Length)) }
                : view with { Pasted = path, PastedName = name, Problem = problem };
        }

        return view.Problem is null ? new(guide, view.People) : new(guide, view.People, view.Pasted, view.PastedName, view.Problem);
    }

    /// <summary>What a pasted link carries; null where it carries none that can be used.</summary>
    private static CostsView? EstimateOf(Guide guide, string path, ReadOnlySpan<string> origins) =>
        path.Contains('?', StringComparison.Ordinal) ? PastedEstimate.Read(guide, path, "", origins).Estimate : null;

    private string? Refuse(Decision decision) => People switch
    {
        { Length: >= MaxPeople } => $"At most {MaxPeople} recommendations can be compared. Remove one first",
        [var first, ..] when first.Now.Decision.Id != decision.Id =>
            $"This link is of the {decision.Title.ToLowerInvariant()}, "
                + $"the others are of the {first.Now.Decision.Title.ToLowerInvariant()}. Paste a link of the same decision",
        _ => null,
    };

    private bool IsRefused => (Problem ?? Case.Problem) is not null;

    private string AddressOf(ImmutableArray<Participant> people) => Links.Together(
        people.Select(static person => person.Path),
        people.Any(static person => person.Label.Length > 0) ? people.Select(static person => person.Label) : [],
        Case);
}

/// <summary>One of several people whose answers are compared.</summary>
/// <param name="Label">The name in the address; empty where there is none.</param>
/// <param name="Now">Their answers in the current version.</param>
/// <param name="Costs">The estimate that their link carries; null where it carries none.</param>
public sealed record Participant(
    string Label, string Name, string Path, ImmutableArray<string> Headlines, Option? Option, MigratedAnswers Now,
    CostsView? Costs)
{
    internal static Participant Of(PastedLink pasted, CostsView? costs, string label, int place)
    {
        var (found, history) = (pasted.Recommendation!, pasted.History!);
        var letters = string.Concat(label.Where(static letter => !char.IsControl(letter))).Trim();
        var name = letters[..Math.Min(letters.Length, TogetherView.MaxName)];
        return new(
            name,
            name.Length > 0 ? name : string.Create(CultureInfo.InvariantCulture, $"Person {place + 1}"),
            costs is null ? Links.Recommendation(found.Decision, found.Answers) : Links.WithCosts(found, costs.Workload),
            [.. found.Outcomes.Select(static outcome => outcome.Headline)],
            found.Outcomes is [var only] ? only.Option : null,
            history.Carry(found.Decision, found.Answers),
            costs);
    }
}
