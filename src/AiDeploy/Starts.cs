using AiDeploy.Decisions;
using AiDeploy.Reference;

namespace AiDeploy;

/// <summary><c>starts.yaml</c>: what a result names to start with, and whom to ask.</summary>
/// <param name="Levels">How strict a rule about data is.</param>
/// <param name="Marks">What an example may offer, and the answers that ask for it.</param>
/// <param name="Groups">Kinds of examples.</param>
/// <param name="Endings">What to show and whom to ask, by the ids of the decision and of the outcome.</param>
/// <param name="Questions">Whom to ask while a question is open, by the ids of the decision and of the question.</param>
/// <param name="Asks">Paragraphs for a mail, by id.</param>
public sealed record Starts(
    StartLevels Levels,
    ImmutableArray<StartMark> Marks,
    ImmutableArray<StartGroup> Groups,
    ImmutableDictionary<string, ImmutableDictionary<string, StartEnding>> Endings,
    ImmutableDictionary<string, ImmutableDictionary<string, YamlNode.Scalar>> Questions,
    ImmutableDictionary<string, StartAsk> Asks)
{
    internal const string File = "starts.yaml";

    /// <summary>Vendors a group must have: with fewer, an example would read as advice to buy.</summary>
    public const int FewestVendors = 3;

    /// <summary>Examples of a group that a result shows.</summary>
    private const int MostExamples = 5;

    /// <summary>People whom a result says to ask.</summary>
    private const int MostAsks = 2;

    internal static Starts None { get; } = new(new(1, "", []), [], [], [], [], []);

    /// <summary>What to start with where an outcome of the result holds: only what can serve the answer about data.</summary>
    public ImmutableArray<StartSection> Of(Recommendation result, Outcome outcome, ImmutableArray<Row> rows)
    {
        var level = Levels.Of(result.Answers);
        var wanted = Marks.Where(mark => mark.IsWantedBy(result.Answers)).Select(static mark => mark.Id).ToImmutableHashSet();
        var examples = rows
            .Where(row => Example(row) is { } start && Levels.Serves(start.Data, level))
            .ToLookup(static row => Example(row)!.Group);
        return
        [
            .. from id in Ending(result, outcome)?.Show ?? []
               where examples.Contains(id.Value)
               select Section(Groups.First(one => one.Id == id.Value), [.. examples[id.Value]], wanted, rows),
        ];
    }

    /// <summary>Whom to ask: about the one outcome that holds, else about what is open, the cheapest to find out first.</summary>
    public ImmutableArray<StartAsk> AsksOf(Recommendation result, ImmutableArray<OpenQuestion> open)
    {
        var questions = Questions.GetValueOrDefault(result.Decision.Id) ?? [];
        var ids = result.Outcomes is [var only]
            ? Ending(result, only)?.Ask ?? []
            : open.Select(point => questions.GetValueOrDefault(point.Question.Id)).OfType<YamlNode.Scalar>();
        return [.. ids.Select(static id => id.Value).Distinct().Take(MostAsks).Select(id => Asks[id])];
    }

    private StartEnding? Ending(Recommendation result, Outcome outcome) =>
        Endings.GetValueOrDefault(result.Decision.Id)?.GetValueOrDefault(outcome.Id);

    private static StartSection Section(
        StartGroup group, ImmutableArray<Row> serving, ImmutableHashSet<string> wanted, ImmutableArray<Row> rows)
    {
        // Those with more of what is wanted are shown, but no order among the shown ones says so.
        var shown = serving.OrderByDescending(row => Wanted(row).Count()).Take(MostExamples).ToHashSet();
        var isShort = serving.Select(static row => Example(row)!.Vendor).Distinct().Count() < FewestVendors;
        // Where nobody in the group says it, it is no matter of place or rules.
        var told = serving.SelectMany(Wanted).Select(static offer => offer.Key).Distinct().Order(StringComparer.Ordinal).ToList();
        return new(group, isShort, [.. from row in serving where shown.Contains(row) select Show(row)]);

        IEnumerable<KeyValuePair<string, string>> Wanted(Row row) => Example(row)!.Offers.Where(offer => wanted.Contains(offer.Key));

        StartExample Show(Row row) => new(
            row,
            Example(row)!,
            [.. Wanted(row)],
            [.. told.Where(mark => Wanted(row).All(offer => offer.Key != mark))],
            rows.FirstOrDefault(priced => priced.Id == Example(row)!.Row));
    }

    private static StartFigures? Example(Row row) => row.Current.Origin.IsClosed ? null : row.Current.Figures as StartFigures;
}

/// <summary>How strict a rule about data is.</summary>
/// <param name="Line">Line in the file.</param>
/// <param name="Question">The question whose answers are the levels.</param>
/// <param name="Answers">The levels, the loosest first.</param>
public sealed record StartLevels(int Line, string Question, ImmutableArray<string> Answers)
{
    /// <summary>True where one of the levels is at least as strict; always where none was answered, which is null.</summary>
    internal bool Serves(ImmutableArray<string> data, string? level) =>
        level is null || data.Any(one => Answers.IndexOf(one) >= Answers.IndexOf(level));

    internal string? Of(Answers answers) =>
        answers.Given.FirstOrDefault(given => given.Question.Id == Question && Answers.Contains(given.Answer.Id))?.Answer.Id;
}

/// <summary>What an example may offer.</summary>
/// <param name="Id">The name that rows use.</param>
/// <param name="Answers">The answers that ask for it, as <c>question-answer</c>.</param>
public sealed record StartMark(string Id, ImmutableArray<YamlNode.Scalar> Answers)
{
    internal bool IsWantedBy(Answers answers) => answers.Given.Any(given => Answers.Any(one => one.Value == given.ToString()));
}

/// <summary>A kind of examples.</summary>
/// <param name="Line">Line in the file.</param>
/// <param name="Id">The name that rows use.</param>
/// <param name="Name">What readers call it.</param>
public sealed record StartGroup(int Line, string Id, string Name);

/// <summary>What an outcome shows.</summary>
/// <param name="Line">Line in the file.</param>
/// <param name="Show">Ids of groups, the one that decides most first.</param>
/// <param name="Ask">Ids of those to ask.</param>
public sealed record StartEnding(int Line, ImmutableArray<YamlNode.Scalar> Show, ImmutableArray<YamlNode.Scalar> Ask);

/// <summary>Somebody to ask.</summary>
/// <param name="Id">The name that endings and questions use.</param>
/// <param name="Who">Whom.</param>
/// <param name="Says">A paragraph for a mail; it says nothing of the case.</param>
public sealed record StartAsk(string Id, string Who, string Says);
