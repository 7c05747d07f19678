using AiDeploy.Web.Features.Costs;

namespace AiDeploy.Web.Features.Recommend;

/// <param name="Now">The answers in the current version; null when they were given to it.</param>
public sealed record RecommendationView(Guide Guide, Recommendation Recommendation, string Permalink, MigratedAnswers? Now) : IHasHead
{
    /// <summary>The words that are explained on the page.</summary>
    public MarkedTerms Terms { get; } = new(Guide.Glossary);

    /// <summary>What it would cost, where the link carries an estimate.</summary>
    public CostsView? Costs { get; init; }

    /// <summary>What the link calls the case.</summary>
    public CaseName Case { get; init; } = CaseName.None;

    /// <summary>The day that the address of a file gives; null where it is the day it is fetched.</summary>
    public DateOnly? DecidedOn { get; init; }

    /// <summary>The estimate's inputs and the name of the case, as they follow the permalink.</summary>
    public string Query => Address[Links.Recommendation(Decision, Answers).Length..];

    /// <summary>The inputs of the estimate and the name of the case that go along when an answer is changed.</summary>
    public string Carried => field ??= Links.InputsOf([.. Costs?.NotAnswered ?? [], .. Case.Pairs]);

    public string Address => Links.Named(
        Costs is null ? Links.Recommendation(Decision, Answers) : Links.WithCosts(Recommendation, Costs.Workload), Case);

    public Decision Decision => Recommendation.Decision;

    public Answers Answers => Recommendation.Answers;

    public Outcome Outcome => Recommendation.Outcomes[0];

    public bool IsSettled => Recommendation.Outcomes.Length == 1;

    public string Kind => IsSettled ? "Recommendation" : "Not settled yet";

    /// <summary>The page of the one option recommended; null where several are possible or none of the four may be advised.</summary>
    public OptionPage? Option =>
        Options is [var only] && Recommendation.Outcomes.All(static outcome => outcome.Option is not null) ? only : null;

    /// <summary>The open questions, what is cheapest to find out first.</summary>
    public ImmutableArray<OpenQuestion> ToFindOut => Guide.FindingOut.CheapestFirst(Recommendation);

    public ImmutableArray<StartSection> Starts => field.IsDefault ? field = StartsOf(Guide, Recommendation) : field;

    public ImmutableArray<StartAsk> Asks => AsksOf(Guide, Recommendation);

    public ImmutableArray<OptionPage> Options { get; } =
        [.. Recommendation.Outcomes.Select(static outcome => outcome.Option).OfType<Option>().Distinct().Select(option => Guide[option])];

    public string Headline
    {
        get
        {
            if (IsSettled)
            {
                return Outcome.Headline;
            }

            var points = Recommendation.Counterfactuals.ToSettle.Length == 1 ? "one point" : "some points";
            return Option is not null
                ? $"{Option.Name}, with {points} to settle"
                : $"It depends: {DisplayText.Either([.. Recommendation.Outcomes.Select(NameOf).Distinct()])}";
        }
    }

    /// <summary>The headline after the name of the case, for texts that are somebody's own.</summary>
    public string Titled => Case.Text.Length == 0 ? Headline : $"{Case.Text}: {DisplayText.Within(Headline)}";

    private string NameOf(Outcome outcome) => outcome.Option is { } option ? Guide[option].Name : Guide.FindingOut.NameOfNone;

    /// <summary>What it rests on, in a sentence that can stand beside the headline.</summary>
    public string InOneLine => field ??= RecommendationText.InOneLine(Guide, Recommendation);

    /// <summary>The absolute address of the card to frame elsewhere.</summary>
    public string EmbedAddress => new Uri(Permalink).GetLeftPart(UriPartial.Authority) + Links.Embed(Decision, Answers);

    public string Back => Change(Answers.Given[^1].Question);

    public RouteView Route => field ??= RouteView.Of(Guide, Decision, Answers, Answers, Recommendation.Closings, Carried);

    /// <summary>A question asked again, with the estimate.</summary>
    public string Change(Question question) => Links.Carrying(Links.Change(Decision, Answers, question), Carried);

    /// <summary>Where other answers lead, with the estimate.</summary>
    public string After(Decision decision, Answers answers) => Links.Carrying(Links.After(decision, answers), Carried);

    /// <summary>The notes that are said with the recommendation, by what they are for: first what has to be in place.</summary>
    public IEnumerable<IGrouping<NoteKind, Note>> Notes => Recommendation.Notes
        .Where(static note => note.Kind != NoteKind.WayPoint)
        .GroupBy(static note => note.Kind)
        .OrderByDescending(static group => group.Key);

    /// <summary>What the other decision says of the same facts.</summary>
    public CrossDecisionView? Beside => CrossDecisionView.Of(Guide, Recommendation);

    /// <summary>True when the current version would say something else.</summary>
    public bool HasMovedOn => Now is not null
        && !Now.Decision.Possible(Now.Answers).Select(static one => one.Id)
            .SequenceEqual(Recommendation.Outcomes.Select(static one => one.Id));

    public Head Head => new(
        $"{(Case.Problem is null ? "" : "Error: ")}{Headline} – {Decision.Title} – {Guide.Site.Name}",
        Description,
        Case.Problem is null && Costs is null or { CountsAll: true } ? Address : null,
        Links.Recommendation(Decision, Answers),
        Index: false)
    {
        Case = Case,
        Scripts = ["sharing"],
        Card = Links.Recommendation(Decision, Answers) + Links.CardSuffix,
        CardAlt = Picture.Alt,
        Alternates =
        [
            new("application/json", Links.Recommendation(Decision, Answers) + Links.DataSuffix),
            new(MediaTypeNames.Text.Markdown, Links.Recommendation(Decision, Answers) + Links.RecordSuffix),
            new(AtomFeed.Type, Links.Recommendation(Decision, Answers) + Links.FeedSuffix),
            Alternate.OEmbed(Permalink),
        ],
    };

    private string Description => IsSettled ? $"{Outcome.Summary} {InOneLine}" : InOneLine;

    internal Card Picture => new(
        $"{Kind} · {Decision.Title}",
        Headline,
        InOneLine,
        new CardLine.Route([.. Route.Stops.Select(static stop => stop.Closed.Length)], Options));

    public IEnumerable<string> Questions => Options.SelectMany(option => option.Page.Questions.Take(Options.Length == 1 ? 3 : 2));

    /// <summary>How an option that is not recommended stands, to be followed by the answer that says so.</summary>
    public static string Verdict(EliminationReason standing) => standing switch
    {
        EliminationReason.RuledOut => "Ruled out",
        EliminationReason.NothingAgainst => "Nothing you said rules this out. What went further",
        _ => "Not needed. It dropped out at",
    };

    /// <summary>When to look at a decision again: in 90 days.</summary>
    public static DateOnly ReviewOn(DateOnly decided) => decided.AddDays(90);

    /// <summary>What to start with; while something is open, only what can be undone.</summary>
    internal static ImmutableArray<StartSection> StartsOf(Guide guide, Recommendation recommendation)
    {
        var outcome = guide.FindingOut.Provisional(recommendation);
        var isSettled = recommendation.Outcomes.Length == 1;
        return isSettled || guide.FindingOut[outcome.Option].CanBeUndone ? guide.Starts.Of(recommendation, outcome, guide.Rows) : [];
    }

    internal static ImmutableArray<StartAsk> AsksOf(Guide guide, Recommendation recommendation) =>
        guide.Starts.AsksOf(recommendation, guide.FindingOut.CheapestFirst(recommendation));

    public static RecommendationView Of(Guide guide, DecisionHistory history, Recommendation recommendation, string permalink) => new(
        guide,
        recommendation,
        permalink,
        recommendation.Decision == history.Current ? null : history.Carry(recommendation.Decision, recommendation.Answers));
}

/// <summary>A recommendation beside what another decision says of the same facts.</summary>
/// <param name="Adds">What the other decision adds, in one line; null where it asks less.</param>
/// <param name="Other">The other decision, in its current version, with the answers it takes over.</param>
/// <param name="Difference">The answer here that closed all its options; null where the two may agree.</param>
public sealed record CrossDecisionView(string? Adds, MigratedAnswers Other, ImmutableArray<Outcome> Outcomes, GivenAnswer? Difference)
{
    private const int Named = 4;

    /// <summary>The first questions that the other decision asks besides, in a sentence.</summary>
    public string NotAsked
    {
        get
        {
            var open = Other.Decision.Questions.Except(Other.Decision.Optional).Where(question => Other.Answers[question] is null);
            var names = open.Take(Named).Select(static question => DisplayText.Within(question.Name));
            return $"Not asked yet: {string.Join(", ", names)} and more.";
        }
    }

    public static CrossDecisionView? Of(Guide guide, Recommendation recommendation)
    {
        if (guide.Beside(recommendation.Decision, recommendation.Answers) is not { } other)
        {
            return null;
        }

        var outcomes = other.Decision.Possible(other.Answers);
        var closed = outcomes
            .Select(outcome => recommendation.RuledOut.FirstOrDefault(closed => closed.Option == outcome.Option)?.By)
            .ToList();
        var difference = closed.Contains(null) ? null : closed.MaxBy(by => recommendation.Answers.Given.IndexOf(by!));
        return new(recommendation.Decision.Beside!.Adds, other, outcomes, difference);
    }
}
