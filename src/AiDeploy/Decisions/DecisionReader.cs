using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using AiDeploy.Sources;

namespace AiDeploy.Decisions;

/// <summary>Reads one <c>decisions/{id}/{version}.yaml</c>.</summary>
internal sealed partial class DecisionReader
{
    private static readonly ImmutableDictionary<string, NoteKind> NoteKinds = ImmutableDictionary.CreateRange(
    [
        KeyValuePair.Create("way-point", NoteKind.WayPoint),
        KeyValuePair.Create("caution", NoteKind.Caution),
        KeyValuePair.Create("next-step", NoteKind.NextStep),
        KeyValuePair.Create("readiness", NoteKind.Readiness),
    ]);

    private readonly YamlFields fields;
    private readonly ImmutableArray<Question> questions;
    private readonly ImmutableArray<Outcome> outcomes;

    private DecisionReader(YamlFields fields)
    {
        this.fields = fields;
        var unsure = fields.Text("unsure");
        questions = [.. fields.Fields("questions").Named().Select((named, order) => ReadQuestion(named.Name, named.Fields, order, unsure))];
        outcomes = [.. fields.Fields("outcomes").Named().Select(static named => ReadOutcome(named.Name, named.Fields))];
    }

    /// <summary>The decision, or null with every problem reported.</summary>
    public static Decision? Read(SourceFile file, ICollection<Problem> problems)
    {
        var before = problems.Count;
        var reader = new DecisionReader(YamlReader.Read(file.Path, file.Text, 0, problems));
        var decision = reader.Read(file);
        return problems.Count == before ? decision : null;
    }

    private Decision? Read(SourceFile file)
    {
        ImmutableArray<Rule> rules = [.. fields.Rows("rules").Select(ReadRule).OfType<Rule>()];
        ImmutableArray<Note> notes = [.. fields.Rows("notes").Select(ReadNote)];
        var decision = new Decision
        {
            Id = file.Path.Split('/')[^2],
            Version = int.Parse(file.Name, CultureInfo.InvariantCulture),
            Title = fields.Text("title"),
            Summary = fields.Text("summary"),
            Published = fields.Date("published"),
            Questions = questions,
            Rules = rules,
            Notes = notes,
            Start = new TreeGrower().Grow(rules)!,
            From = fields.Has("from") ? ReadVersionMap(fields.Fields("from")) : null,
        };
        fields.Finish();
        DecisionRules.Check(decision, outcomes, fields);
        return decision;
    }

    private static Question ReadQuestion(YamlNode.Scalar id, YamlFields fields, int order, string unsure)
    {
        if (!QuestionId().IsMatch(id.Value))
        {
            fields.Report(id, $"question id '{id.Value}' must be lower-case letters and digits, without a hyphen");
        }

        var question = new Question
        {
            Id = id.Value,
            Order = order,
            Name = fields.Text("name"),
            Text = fields.Text("ask"),
            Reason = fields.Text("why"),
            Help = fields.OptionalText("help"),
            Error = fields.Text("error"),
            FindOut = fields.Text("find-out"),
            Answers = [.. fields.Fields("answers").Named().Select(static named => ReadAnswer(named.Name, named.Fields))],
            Unsure = new(Answer.UnsureId, unsure, null, fields.Text("unsure")),
        };
        if (question.Answers.Length < 2)
        {
            fields.Report(id, $"question '{id.Value}' needs at least two answers");
        }

        fields.Finish();
        return question;
    }

    private static Answer ReadAnswer(YamlNode.Scalar id, YamlFields fields)
    {
        if (id.Value == Answer.UnsureId || !AnswerId().IsMatch(id.Value))
        {
            fields.Report(id, $"answer id '{id.Value}' must be lower-case words joined by hyphens, and not '{Answer.UnsureId}'");
        }

        var answer = new Answer(id.Value, fields.Text("text"), fields.OptionalText("hint"), fields.Text("says"));
        fields.Finish();
        return answer;
    }

    private static Outcome ReadOutcome(YamlNode.Scalar id, YamlFields fields)
    {
        var name = fields.Text("option");
        if (!Option.TryParse(name, out var option) && name is not ("none" or ""))
        {
            fields.Report(id, $"option '{name}' must be none or one of {string.Join(", ", Option.All)}");
        }

        ImmutableArray<string> next = [.. fields.Texts("next").Select(static step => step.Value)];
        var outcome = new Outcome(id.Value, option, fields.Text("headline"), fields.Text("summary"), next);
        if (next.IsEmpty)
        {
            fields.Report(id, $"outcome '{id.Value}' needs 'next': what to do next");
        }

        fields.Finish();
        return outcome;
    }

    private Rule? ReadRule(YamlFields row, int order)
    {
        var name = row.Text("recommend");
        var outcome = outcomes.FirstOrDefault(outcome => outcome.Id == name);
        if (outcome is null && name.Length > 0)
        {
            row.Report($"outcome '{name}' is not among the outcomes: {string.Join(", ", outcomes.Select(static known => known.Id))}");
        }

        var when = ReadCondition(row.Fields("when"), allowUnsure: false);
        row.Finish();
        return outcome is null ? null : new(order, row.Line, when, outcome);
    }

    private Note ReadNote(YamlFields row)
    {
        var name = row.Text("kind");
        if (!NoteKinds.TryGetValue(name, out var kind) && name.Length > 0)
        {
            row.Report($"kind '{name}' must be one of {string.Join(", ", NoteKinds.Keys.Order())}");
        }

        var note = new Note(row.Line, kind, ReadCondition(row.Fields("when"), allowUnsure: true), row.Text("say"));
        row.Finish();
        return note;
    }

    private Condition ReadCondition(YamlFields when, bool allowUnsure)
    {
        var terms = ImmutableArray.CreateBuilder<Term>();
        foreach (var (id, allowed) in when.NamedTexts())
        {
            if (questions.FirstOrDefault(question => question.Id == id.Value) is not { } question)
            {
                when.Report(id, $"question '{id.Value}' is not among the questions");
                continue;
            }

            foreach (var answer in allowed.Where(answer => question.Find(answer.Value) is not { } known || (known.IsUnsure && !allowUnsure)))
            {
                when.Report(answer, $"question '{id.Value}' has no answer '{answer.Value}'");
            }

            terms.Add(new(question, [.. allowed.Select(static answer => answer.Value)]));
        }

        return new(terms.ToImmutable());
    }

    private static VersionMap ReadVersionMap(YamlFields from)
    {
        var map = new VersionMap(
            from.Number("version", 1, 9999),
            ReadNames(from.Fields("renamed")),
            from.Fields("values").Named().ToImmutableDictionary(static named => named.Name.Value, static named => ReadNames(named.Fields)),
            [.. from.Texts("retired").Select(static id => id.Value)]);
        from.Finish();
        return map;
    }

    private static ImmutableDictionary<string, string> ReadNames(YamlFields names) =>
        names.NamedTexts().ToImmutableDictionary(static name => name.Name.Value, static name => name.Texts.FirstOrDefault()?.Value ?? "");

    [GeneratedRegex("^[a-z][a-z0-9]*$")]
    private static partial Regex QuestionId();

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex AnswerId();
}
