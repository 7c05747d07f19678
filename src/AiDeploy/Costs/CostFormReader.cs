namespace AiDeploy.Costs;

internal static class CostFormReader
{
    private const int MostDecimals = 6;

    /// <summary>Leaves an input what it starts from; an address says so with an empty value.</summary>
    private const string Start = "default";

    public static CostForm? Read(string folder, PriceBook? prices, ICollection<Problem> problems) =>
        YamlReader.ReadFile(folder, CostForm.File, null, fields => Read(fields, prices, problems), problems);

    private static CostForm? Read(YamlFields fields, PriceBook? prices, ICollection<Problem> problems)
    {
        var before = problems.Count;
        var form = new CostForm(
            fields.Rows("groups", ReadGroup),
            fields.Rows("sizes", ReadSize),
            fields.Fields("scenarios").Named(ReadScenario),
            fields.Fields("answers").Named().ToImmutableDictionary(static row => row.Name.Value, static row => ReadCarried(row.Fields)))
        {
            Settles = fields.Fields("settles").NamedTexts()
                .ToImmutableDictionary(static row => row.Name.Value, static row => row.Texts.FirstOrDefault()?.Value ?? ""),
        };
        fields.Finish();
        foreach (var input in InputNames.All.Where(input => form.Fields.Count(field => field.Input == input) != 1))
        {
            fields.Report($"input '{input.Name()}' must stand in exactly one group");
        }

        if (problems.Count > before)
        {
            return null;
        }

        // Queries start from the defaults, so they can only be read where these hold.
        if (prices is not null && CheckStarts(form, prices, problems))
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
        var known = InputNames.Find(name.Value);
        var field = new CostField(
            known ?? default,
            group,
            fields.Text("label"),
            fields.Text("unit"),
            fields.OptionalText("hint"),
            fields.Has("min") ? fields.Amount("min") : 0,
            fields.Amount("max"),
            fields.Has("decimals") ? fields.Number("decimals", 0, MostDecimals) : 0,
            fields.OptionalAmount("spread") ?? 1,
            fields.OptionalText("settled") is not null);
        fields.Finish();
        if (field.Spread < 1)
        {
            fields.Report(fields.LineOf("spread"), "'spread' must be 1 or more: 2 means from half to double");
        }

        if (fields.OptionalText("settled") is not (null or "yes"))
        {
            fields.Report(fields.LineOf("settled"), "'settled' can only be yes: leave it out where a person can change the number");
        }

        if (known is not null)
        {
            CheckUnit(field, fields);
            return [field];
        }

        var all = string.Join(", ", InputNames.All.Select(static input => input.Name()));
        fields.Report(name, $"'{name.Value}' is not an input: choose from {all}");
        return [];
    }

    private static void CheckUnit(CostField field, YamlFields fields)
    {
        if (field.Input.IsMoney() != Currency.IsMoney(field.Unit))
        {
            fields.Report(
                fields.LineOf("unit"),
                $"'{field.Input.Name()}' is {(field.Input.IsMoney() ? "" : "not ")}among InputNames.Money: its unit must say the same");
        }
    }

    private static TokenSize ReadSize(YamlFields fields) =>
        new(fields.Text("name"), fields.Text("about"), fields.Amount("in"), fields.Amount("out"));

    private static Scenario ReadScenario(YamlNode.Scalar id, YamlFields fields) =>
        new(id.Value, fields.Text("title"), fields.Text("text"), fields.Line, ReadQuery(fields.Fields("inputs")));

    private static ImmutableDictionary<string, AnswerInputs> ReadCarried(YamlFields fields) =>
        fields.Named().ToImmutableDictionary(
            static row => row.Name.Value,
            static row => new AnswerInputs(row.Name.Line, ReadQuery(row.Fields)));

    private static ImmutableArray<KeyValuePair<string, string>> ReadQuery(YamlFields fields) =>
        [.. fields.NamedTexts().Select(static named => KeyValuePair.Create(named.Name.Value, ReadValue(named.Texts)))];

    private static string ReadValue(ImmutableArray<YamlNode.Scalar> texts) => texts is [var only] && only.Value != Start ? only.Value : "";

    /// <summary>What an estimate starts from must be what the form takes, whoever uses it and whatever is chosen.</summary>
    private static bool CheckStarts(CostForm form, PriceBook prices, ICollection<Problem> problems)
    {
        var before = problems.Count;
        foreach (var workload in prices.Editions.SelectMany(edition => Starts(prices.Find(edition.Day)!)))
        {
            foreach (var field in form.Fields.Where(field => workload[field.Input] < field.Min || workload[field.Input] > field.Max))
            {
                var start = workload.StartOf(field.Input);
                var value = ParsedWorkload.Write(workload[field.Input]);
                var range = $"{ParsedWorkload.Write(field.Min)} to {ParsedWorkload.Write(field.Max)}";
                var id = start?.Id ?? field.Input.Name();
                var message = $"'{id}' starts '{field.Input.Name()}' from {value}, but {CostForm.File} lets it be {range}";
                problems.Add(new(start?.Table.File ?? CostForm.File, start?.Line ?? 1, message));
            }

            if (workload[CostInput.CachedShare] + workload[CostInput.WrittenShare] > 100)
            {
                var start = workload.StartOf(CostInput.WrittenShare) ?? workload.StartOf(CostInput.CachedShare)!;
                const string Message = "'cached-share' and 'written-share' must not start from more than 100 together";
                problems.Add(new(start.Table.File, start.Line, Message));
            }
        }

        return problems.Count == before;
    }

    /// <summary>Every choice once, beside the first of the others.</summary>
    private static IEnumerable<Workload> Starts(PriceSheet sheet)
    {
        var (model, open) = (sheet.Models[0].Id, sheet.OpenModels[0].Row.Id);
        return sheet.OpenModels.Select(other => new Choices(ForCustomers: false, model, other.Row.Id))
            .Concat(sheet.OpenModels.Select(other => new Choices(ForCustomers: true, model, other.Row.Id)))
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
