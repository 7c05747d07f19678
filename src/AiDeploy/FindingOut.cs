using AiDeploy.Decisions;

namespace AiDeploy;

/// <summary><c>finding-out.yaml</c>: what a result says while something is open.</summary>
/// <param name="Questions">What it takes to find out, by the id of the decision and of the question.</param>
/// <param name="Undoing">What a wrong start costs, by the id of the option; <c>none</c> stands for none of the four.</param>
public sealed record FindingOut(
    ImmutableDictionary<string, ImmutableDictionary<string, QuestionEffort>> Questions,
    ImmutableDictionary<string, OptionUndoing> Undoing)
{
    internal const string File = "finding-out.yaml";

    /// <summary>With so many open questions, the one that settles the most comes first.</summary>
    public const int Many = 3;

    private const string NoOption = "none";

    private static readonly QuestionEffort LeftOut = new(0, Effort.Ask, null);

    /// <summary>What readers call an outcome without an option.</summary>
    public string NameOfNone => Undoing[NoOption].Name!;

    /// <summary>What it takes to find out what a question asks.</summary>
    public QuestionEffort this[Decision decision, Question question] =>
        Questions.GetValueOrDefault(decision.Id)?.GetValueOrDefault(question.Id) ?? LeftOut;

    /// <summary>What a wrong start with an option costs.</summary>
    public OptionUndoing this[Option? option] => Undoing[option?.Id ?? NoOption];

    /// <summary>
    /// The simplest possible outcome that can be undone; where none can, the simplest. Whether a job needs none of the four options is
    /// known once the job is, so that is no start.
    /// </summary>
    public Outcome Provisional(Recommendation open) =>
        open.Outcomes.FirstOrDefault(outcome => outcome.Option is not null && this[outcome.Option].CanBeUndone) ?? open.Outcomes[0];

    /// <summary>The open questions, what is cheapest to find out first; of equal ones, the one that narrows the outcomes most.</summary>
    public ImmutableArray<OpenQuestion> CheapestFirst(Recommendation open) =>
        [.. open.Counterfactuals.ToSettle.OrderBy(point => this[open.Decision, point.Question].How)];

    /// <summary>
    /// The question to settle first: of a few the cheapest; of many the one whose answers leave the fewest options. Null where one
    /// outcome holds.
    /// </summary>
    public OpenQuestion? First(Recommendation open) => open.Counterfactuals.ToSettle is { Length: >= Many } many
        ? many.MinBy(static point => point.Outcomes.Average(static left => OptionsIn(left)))
        : CheapestFirst(open).FirstOrDefault();

    private static int OptionsIn(IEnumerable<Outcome> outcomes) => outcomes.Select(static outcome => outcome.Option).Distinct().Count();

    internal static FindingOut Read(string folder, ICollection<Problem> problems) =>
        YamlReader.ReadFile(folder, File, new([], []), static fields => Read(fields), problems);

    private static FindingOut Read(YamlFields fields)
    {
        var questions = fields.Fields("questions").Named()
            .ToImmutableDictionary(static decision => decision.Name.Value, static decision => ById(decision.Fields, ReadQuestion));
        var options = fields.Fields("options").Read(static options => Option.All.Select(static option => option.Id).Prepend(NoOption)
            .ToImmutableDictionary(static id => id, id => options.Fields(id).Read(option => ReadOption(id, option))));
        fields.Finish();
        return new(questions, options);
    }

    private static ImmutableDictionary<string, T> ById<T>(YamlFields fields, Func<YamlNode.Scalar, YamlFields, T> make) =>
        fields.Named().ToImmutableDictionary(static row => row.Name.Value, row => row.Fields.Read(one => make(row.Name, one)));

    private static QuestionEffort ReadQuestion(YamlNode.Scalar id, YamlFields fields)
    {
        var how = fields.Text("how");
        var effort = how switch
        {
            "look-up" => Effort.LookUp,
            "test" => Effort.Test,
            "build" => Effort.Build,
            _ => Effort.Ask,
        };
        if (effort == Effort.Ask && how is not ("ask" or ""))
        {
            fields.Report(fields.LineOf("how"), "'how' must be ask, look-up, test or build");
        }

        return new(id.Line, effort, fields.OptionalText("until"));
    }

    private static OptionUndoing ReadOption(string id, YamlFields fields)
    {
        var undo = fields.Text("undo");
        if (undo is not ("yes" or "no" or ""))
        {
            fields.Report(fields.LineOf("undo"), "'undo' must be yes or no");
        }

        return new(undo == "yes", fields.Text("wrong"), id == NoOption ? fields.Text("name") : null);
    }
}

/// <summary>What it takes to find something out, from cheap to dear.</summary>
public enum Effort
{
    /// <summary>Somebody knows it.</summary>
    Ask,

    /// <summary>It stands somewhere, or can be counted.</summary>
    LookUp,

    /// <summary>It has to be tried.</summary>
    Test,

    /// <summary>Something has to be made first.</summary>
    Build,
}

/// <summary>What it takes to find out what a question asks.</summary>
/// <param name="Line">Line in the file; 0 where the question is left out.</param>
/// <param name="How">What it takes.</param>
/// <param name="Until">What to hold back while it is open, as a sentence; null where nothing.</param>
public sealed record QuestionEffort(int Line, Effort How, string? Until);

/// <summary>What a wrong start with an option costs.</summary>
/// <param name="CanBeUndone">Whether a start can be undone.</param>
/// <param name="Wrong">What it costs if it was wrong, in a sentence or two.</param>
/// <param name="Name">What readers call it, where it has no page.</param>
public sealed record OptionUndoing(bool CanBeUndone, string Wrong, string? Name);
