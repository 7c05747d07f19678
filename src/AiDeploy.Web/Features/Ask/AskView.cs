namespace AiDeploy.Web.Features.Ask;

/// <param name="Reply">The reply; null before a question is asked, and to one that is too long.</param>
public sealed record AskView(Guide Guide, string Question, AskResult? Reply) : IHasHead
{
    public bool IsTooLong => Question.Length > QuestionText.Longest;

    /// <summary>Who can write an answer; null where nobody can.</summary>
    public string? Label { get; init; }

    public ImmutableArray<GroundedSentence> Written { get; init; } = [];

    /// <summary>Why no model wrote anything though one was asked; null where none was.</summary>
    public string? Failure { get; init; }

    public Hit? Best => Reply is { IsAnswered: true } ? Reply.Hits[0] : null;

    public Head Head => new(
        IsTooLong ? $"Error: Ask – {Guide.Site.Name}"
            : Question.Length == 0 ? $"Ask – {Guide.Site.Name}"
            : $"{DisplayText.Short(Question)} – Ask – {Guide.Site.Name}",
        "Ask the guide a question: it answers in its own words, with the place they stand, or says that it doesn’t cover it.",
        IsTooLong ? null : Links.Asked(Question),
        Index: Question.Length == 0)
    {
        Scripts = Label is null ? ["suggest"] : ["suggest", "ask"],
        Alternates = Reply is null
            ? []
            : [new("application/json", Links.Ask + Links.JsonSuffix + Links.Asked(Question)[Links.Ask.Length..])],
    };

    /// <summary>The decision with what the question gives away answered; null where it gives away nothing.</summary>
    public MigratedAnswers? Implied
    {
        get
        {
            if (Reply?.Implied is not { } row)
            {
                return null;
            }

            var history = Guide.Decisions[row.Decision];
            var decision = history.Find(row.Version)!;
            var answers = row.Answers.Select(decision.Parse).OfType<GivenAnswer>()
                .Aggregate(Answers.None, static (all, given) => all.With(given.Question, given.Answer));
            var carried = history.Carry(decision, answers);
            return carried.Answers.Given.IsEmpty ? null : carried;
        }
    }

    /// <summary>The pages that work out what is asked; where a price is declined, that is said with the reason.</summary>
    public ImmutableArray<Tool> Tools => Reply is null or { IsAnswered: false, WantsPrice: true } ? [] : Reply.Tools;

    public IEnumerable<string> Suggested =>
        Guide.Options.Select(static option => option.Page).Concat(Guide.Articles).SelectMany(static page => page.Questions.Take(1));

    /// <summary>True where a model may be asked: also where no rule quotes anything, but not about what is left out on purpose.</summary>
    public bool IsForModel => Label is not null && Written.IsEmpty && Reply is { Topic: null, Read.IsEmpty: false };

    public static AskView Of(Guide guide, string? typed)
    {
        var question = QuestionText.Clean(typed);
        return new(guide, question, question.Length is 0 or > QuestionText.Longest ? null : guide.Asker.Answer(question));
    }

    public static string Notice(string failure) => failure switch
    {
        "quota" => "The model has written as much as it may for now. Here is the guide’s own passage.",
        "not-supported" => "What the model wrote isn’t backed by this guide, so it isn’t shown. Here is the guide’s own passage.",
        "off" => "No model is connected here. This is the guide’s own passage.",
        _ => "The model isn’t available now. Here is the guide’s own passage.",
    };

    public static string Why(AskResult reply) => reply.Reason switch
    {
        AskResultKind.NotCovered => $"This guide doesn’t cover {reply.Topic!.Name}.",
        AskResultKind.UnknownName =>
            $"We found nothing about {DisplayText.Either([.. reply.Unknown.Select(static name => $"“{name}”")])} in this guide.",
        AskResultKind.NoPrice => "This guide holds no such price. The cost estimate works with prices that are dated and sourced.",
        AskResultKind.NoFigure => "This guide doesn’t give that figure.",
        _ => "We found nothing on that. This guide is about ways to deploy AI, what they cost and what the law asks.",
    };
}
