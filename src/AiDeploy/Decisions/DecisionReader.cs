namespace AiDeploy.Decisions;

/// <summary>Reads one <c>decisions/{id}/{version}.yaml</c>.</summary>
internal sealed class DecisionReader
{
    private static readonly ImmutableDictionary<string, NoteKind> NoteKinds = ImmutableDictionary.CreateRange(
    [
        KeyValuePair.Create("way-point", NoteKind.WayPoint),
        KeyValuePair.Create("caution", NoteKind.Caution),
        KeyValuePair.Create("next-step", NoteKind.NextStep),
        KeyValuePair.Create("readiness", NoteKind.Readiness),
        KeyValuePair.Create("duty", NoteKind.Duty),
    ]);

    private readonly YamlFields fields;
    private readonly ImmutableArray<Question> questions;
    private readonly ImmutableArray<Outcome> outcomes;
    private bool areConditionsSound = true;

    private DecisionReader(YamlFields fields)
    {
        this.fields = fields;
        var unsure = fields.Text("unsure");
        questions = [.. fields.Fields("questions").Named().Select((named, order) =>
            named.Fields.Read(question => QuestionReader.Read(named.Name, question, order, unsure)))];
        outcomes = fields.Fields("outcomes").Named(OutcomeReader.Read);
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
        ImmutableArray<Rule> rules = [.. fields.Rows("rules").Select((row, order) => row.Read(row => ReadRule(row, order))).OfType<Rule>()];
        var notes = fields.Rows("notes", ReadNote);
        var isWhole = questions.All(static question => question.Answers.Length > 0) && IsSmall(rules);
        var start = isWhole ? new DiagramBuilder().Grow(new RuleBitsets(questions, rules)) : null;
        var asked = start?.Below().OfType<DecisionNode.Ask>().Select(static ask => ask.Question).ToHashSet() ?? [];
        var decision = new Decision
        {
            Id = file.Path.Split('/')[^2],
            Version = int.Parse(file.Name, CultureInfo.InvariantCulture),
            Title = fields.Drawn("title", 60),
            Summary = fields.Text("summary"),
            Published = fields.Date("published"),
            Questions = questions,
            Rules = rules,
            Outcomes = outcomes,
            Notes = notes,
            Start = start!,
            Optional = [.. questions.Where(question => start is not null && !asked.Contains(question))],
            Beside = fields.Has("beside") ? fields.Fields("beside").Read(ReadBeside) : null,
            From = fields.Has("from") ? fields.Fields("from").Read(from => ReadVersionMap(fields.LineOf("from"), from)) : null,
        };
        fields.Finish();
        if (isWhole && areConditionsSound)
        {
            DecisionRules.Check(decision, outcomes, fields);
        }

        return decision;
    }

    private bool IsSmall(ImmutableArray<Rule> rules)
    {
        var isSmall = questions.Length <= RuleBitsets.MaxSize && rules.Length <= RuleBitsets.MaxSize;
        if (!isSmall)
        {
            var size = $"{questions.Length} questions and {rules.Length} rules";
            fields.Report($"{size}: at most {RuleBitsets.MaxSize} of each can be decided by one file; split it");
        }

        return isSmall;
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
        return outcome is null ? null : new(order, row.Line, when, outcome);
    }

    private Note ReadNote(YamlFields row)
    {
        var name = row.Text("kind");
        if (!NoteKinds.TryGetValue(name, out var kind) && name.Length > 0)
        {
            row.Report($"kind '{name}' must be one of {string.Join(", ", NoteKinds.Keys.Order())}");
        }

        return new(row.Line, kind, ReadCondition(row.Fields("when"), allowUnsure: true), ReadFor(row), row.Text("say"))
        {
            Read = row.OptionalText("read"),
            Facts = [.. row.Texts("facts").Select(static fact => fact.Value)],
        };
    }

    /// <summary>The outcomes a note is limited to, by id or by option.</summary>
    private ImmutableArray<Outcome> ReadFor(YamlFields row)
    {
        var (ids, options) = (row.Texts("outcome"), row.Texts("option"));
        foreach (var unknown in ids.Where(id => outcomes.All(outcome => outcome.Id != id.Value)))
        {
            row.Report(unknown, $"outcome '{unknown.Value}' is not among the outcomes");
        }

        foreach (var unknown in options.Where(static id => !Option.TryParse(id.Value, out _)))
        {
            row.Report(unknown, $"option '{unknown.Value}' must be one of {string.Join(", ", Option.All)}");
        }

        return ids.IsEmpty && options.IsEmpty ? [] : [.. outcomes.Where(outcome =>
            ids.Any(id => id.Value == outcome.Id) || options.Any(option => option.Value == outcome.Option?.Id))];
    }

    private CrossDecisionMapping ReadBeside(YamlFields fields) => new(
        fields.Line,
        fields.Text("decision"),
        fields.Number("version", 1, 9999),
        fields.OptionalText("adds"),
        fields.Rows("answers", row => new CrossDecisionRow(ReadCondition(row.Fields("when"), allowUnsure: false), row.Text("answer"))));

    private Condition ReadCondition(YamlFields when, bool allowUnsure)
    {
        var terms = ImmutableArray.CreateBuilder<Term>();
        foreach (var (id, allowed) in when.NamedTexts())
        {
            if (questions.FirstOrDefault(question => question.Id == id.Value) is not { } question)
            {
                Refuse(id, $"question '{id.Value}' is not among the questions");
                continue;
            }

            bool IsAnswer(string answerId) => question.Find(answerId) is { } known && (allowUnsure || !known.IsUnsure);
            foreach (var answer in allowed.Where(answer => !IsAnswer(answer.Value)))
            {
                Refuse(answer, $"question '{id.Value}' has no answer '{answer.Value}'");
            }

            if (allowed.IsEmpty)
            {
                Refuse(id, $"'{id.Value}' lists no answer, so that this never holds: name one, or remove the line");
            }

            terms.Add(new(question, [.. allowed.Select(static answer => answer.Value)]));
        }

        return new(terms.ToImmutable());

        // What no path reaches is only asked of conditions that can be read.
        void Refuse(YamlNode at, string message)
        {
            when.Report(at, message);
            areConditionsSound = false;
        }
    }

    private static AnswerMigration ReadVersionMap(int line, YamlFields from) => new(
        line,
        from.Number("version", 1, 9999),
        ReadNames(from.Fields("renamed")),
        ReadValues(from.Fields("values")),
        from.Fields("split").Named().ToImmutableDictionary(static named => named.Name.Value, static named => ReadValues(named.Fields)),
        [.. from.Texts("retired").Select(static id => id.Value)]);

    private static ImmutableDictionary<string, ImmutableDictionary<string, string>> ReadValues(YamlFields values) =>
        values.Named().ToImmutableDictionary(static named => named.Name.Value, static named => ReadNames(named.Fields));

    private static ImmutableDictionary<string, string> ReadNames(YamlFields names) =>
        names.NamedTexts().ToImmutableDictionary(static name => name.Name.Value, static name => name.Texts.FirstOrDefault()?.Value ?? "");
}
