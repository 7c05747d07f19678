namespace AiDeploy.Search;

/// <summary>What the guide has to say to a question.</summary>
/// <param name="Reason">Why it is not answered; <see cref="AskResultKind.None"/> where it is.</param>
/// <param name="Hits">The passages that answer it, or come closest: the best first, three at most.</param>
public sealed record AskResult(AskResultKind Reason, ImmutableArray<Hit> Hits)
{
    /// <summary>True when the first passage answers the question.</summary>
    public bool IsAnswered => Reason == AskResultKind.None;
    /// <summary>The question as it was understood, where a word was taken for a typing error; else null.</summary>
    public string? Corrected { get; init; }
    /// <summary>True when the question asks for a price.</summary>
    public bool WantsPrice { get; init; }
    /// <summary>The passages that a reader of many should be given, the best first: eight at most.</summary>
    public ImmutableArray<Hit> Read { get; init; } = [];
    /// <summary>The language the question is in; null where it is English.</summary>
    public Language? Language { get; init; }
    /// <summary>What is asked about and left out.</summary>
    public UncoveredTopic? Topic { get; init; }
    /// <summary>What is named and never mentioned.</summary>
    public ImmutableArray<string> Unknown { get; init; } = [];
    /// <summary>The tools that work out what is asked; none where the question is about something else altogether.</summary>
    public ImmutableArray<Tool> Tools { get; init; } = [];
    /// <summary>What the question gives away about the situation; null where it gives away nothing.</summary>
    public ImpliedAnswers? Implied { get; init; }
}

/// <summary>Why a question is not answered.</summary>
public enum AskResultKind
{
    /// <summary>It is answered.</summary>
    None,
    /// <summary>It has no word that the guide has.</summary>
    NothingFound,
    /// <summary>It has only everyday words in common with the guide, or a few by accident.</summary>
    OffTopic,
    /// <summary>It is about something the guide leaves out; see <see cref="AskResult.Topic"/>.</summary>
    NotCovered,
    /// <summary>All that it is about is something the guide never mentions; see <see cref="AskResult.Unknown"/>.</summary>
    UnknownName,
    /// <summary>It wants a price that the guide doesn't hold.</summary>
    NoPrice,
    /// <summary>It wants a number, a size or a duration that the guide doesn't hold.</summary>
    NoFigure,
}
