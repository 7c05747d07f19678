namespace AiDeploy.Costs;

/// <summary>Reads <c>costs.yaml</c>.</summary>
internal static class CostFormReader
{
    private const int MostDecimals = 6;

    /// <summary>The form; null, with problems reported, where it can't be used.</summary>
    public static CostForm? Read(string folder, PriceBook? prices, ICollection<Problem> problems) =>
        YamlReader.ReadFile(folder, CostForm.File, null, fields => Read(fields, prices, problems), problems);

    private static CostForm? Read(YamlFields fields, PriceBook? prices, ICollection<Problem> problems)
    {
        var before = problems.Count;
        var form = new CostForm(
            fields.Rows("groups", ReadGroup),
            fields.Rows("sizes", ReadSize),
            fields.Fields("scenarios").Named(ReadScenario),
            fields.Fields("answers").Named().ToImmutableDictionary(static named => named.Name.Value, static named => ReadCarried(named.Fields)));
        fields.Finish();
        foreach (var input in InputNames.All.Where(input => form.Fields.Count(field => field.Input == input) != 1))
        {
            fields.Report($"input '{input.Name()}' must stand in exactly one group");
        }

        if (problems.Count == before && prices is not null)
        {
            CheckStarts(form, prices, problems);
        }

        if (problems.Count == before && prices is not null)
        {
            CheckQueries(fields, form, prices);
        }

        return problems.Count > before ? null : form;
    }

    private static CostGroup ReadGroup(YamlFields group) => new(
        group.Text("title"),
        [.. group.Fields("fields").Named().SelectMany(named => ReadField(group.OptionalText("title") ?? "", named.Name, named.Fields))]);

    private static ImmutableArray<CostField> ReadField(string group, YamlNode.Scalar name, YamlFields fields)
    {
        var field = new CostField(
            InputNames.Find(name.Value) ?? default,
            group,
            fields.Text("label"),
            fields.Text("unit"),
            fields.OptionalText("hint"),
            fields.Has("min") ? fields.Amount("min") : 0,
            fields.Amount("max"),
            fields.Has("decimals") ? fields.Number("decimals", 0, MostDecimals) : 0);
        fields.Finish();
        if (InputNames.Find(name.Value) is null)
        {
            fields.Report(name, $"'{name.Value}' is not an input: choose from {string.Join(", ", InputNames.All.Select(static input => input.Name()))}");
            return [];
        }

        return [field];
    }

    private static TokenSize ReadSize(YamlFields fields) =>
        new(fields.Text("name"), fields.Text("about"), fields.Amount("in"), fields.Amount("out"));

    private static Scenario ReadScenario(YamlNode.Scalar id, YamlFields fields) =>
        new(id.Value, fields.Text("title"), fields.Text("text"), fields.Line, ReadQuery(fields.Fields("inputs")));

    private static ImmutableDictionary<string, AnswerInputs> ReadCarried(YamlFields fields) =>
        fields.Named().ToImmutableDictionary(static named => named.Name.Value, static named => new AnswerInputs(named.Name.Line, ReadQuery(named.Fields)));

    private static ImmutableArray<KeyValuePair<string, string>> ReadQuery(YamlFields fields) =>
        [.. fields.NamedTexts().Select(static named => KeyValuePair.Create(named.Name.Value, named.Texts is [var only] ? only.Value : ""))];

    /// <summary>What an estimate starts from must be what the form takes, whoever uses it and whatever is chosen.</summary>
    private static void CheckStarts(CostForm form, PriceBook prices, ICollection<Problem> problems)
    {
        foreach (var workload in prices.Editions.SelectMany(edition => Starts(prices.Find(edition.Day)!)))
        {
            foreach (var field in form.Fields.Where(field => workload[field.Input] < field.Min || workload[field.Input] > field.Max))
            {
                var start = workload.StartOf(field.Input);
                problems.Add(new(PriceReader.File, start.Line, string.Create(
                    CultureInfo.InvariantCulture,
                    $"'{start.Id}' starts '{field.Input.Name()}' from {workload[field.Input]:0.######}, but {CostForm.File} lets it be {field.Min:0.######} to {field.Max:0.######}")));
            }

            if (workload[CostInput.CachedShare] + workload[CostInput.WrittenShare] > 100)
            {
                problems.Add(new(PriceReader.File, workload.StartOf(CostInput.WrittenShare).Line, "'cached-share' and 'written-share' must not start from more than 100 together"));
            }
        }
    }

    /// <summary>Every choice once, beside the first of the others.</summary>
    private static IEnumerable<Workload> Starts(PriceSheet sheet)
    {
        var (model, open) = (sheet.Models[0].Id, sheet.OpenModels[0].Price.Id);
        return sheet.OpenModels.Select(other => new Choices(ForCustomers: false, model, other.Price.Id))
            .Concat(sheet.OpenModels.Select(other => new Choices(ForCustomers: true, model, other.Price.Id)))
            .Concat(sheet.Models.Select(other => new Choices(ForCustomers: false, other.Id, open)))
            .Select(choices => Workload.Of(sheet, choices, new Dictionary<CostInput, decimal>()));
    }

    /// <summary>Every scenario, and what every answer carries, must be an estimate that the form takes.</summary>
    private static void CheckQueries(YamlFields fields, CostForm form, PriceBook prices)
    {
        var queries = form.Scenarios.Select(static scenario => (scenario.Id, scenario.Line, scenario.Query))
            .Concat(form.Carried.Values.SelectMany(static rows => rows.Select(static row => (row.Key, row.Value.Line, row.Value.Query))));
        foreach (var (name, line, query) in queries)
        {
            foreach (var problem in ParsedWorkload.Of(form, prices, query).Problems)
            {
                fields.Report(line, $"'{name}': {problem.Message}");
            }

            foreach (var (key, _) in query.Where(static pair => !ParsedWorkload.IsKey(pair.Key) && pair.Key != ParsedWorkload.For))
            {
                fields.Report(line, $"'{name}': '{key}' is not an input");
            }
        }
    }
}
