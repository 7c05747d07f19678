namespace AiDeploy.Web.Features.Costs;

/// <summary>What the answers of a recommendation say of the inputs.</summary>
/// <param name="Said">By key, as an address carries it; an empty text leaves an input what it starts from, but shows its field.</param>
public sealed record AnsweredInputs(ImmutableDictionary<string, string> Said)
{
    public static AnsweredInputs Of(Guide guide, Recommendation? recommendation)
    {
        if (recommendation is null)
        {
            return new(ImmutableDictionary<string, string>.Empty);
        }

        var answers = recommendation.Answers.Given.Select(static given => given.ToString());
        return new(guide.CostForm.Carry(recommendation.Decision.Id, answers)
            .GroupBy(static pair => pair.Key)
            .ToImmutableDictionary(static same => same.Key, static same => same.Last().Value));
    }

    /// <summary>The fields to show in the open. The first group stands there anyway.</summary>
    public ImmutableArray<CostField> FieldsOf(CostForm form) =>
        [.. form.Groups.Skip(1).SelectMany(static group => group.Fields).Where(field => Said.ContainsKey(field.Input.Name()))];

    /// <summary>True where answers set an input to the value it has.</summary>
    public bool Says(CostInput input, Workload workload) =>
        ValueOf(input) is { } value && Told(workload.Currency, input, value) == Told(workload.Currency, input, workload[input]);

    /// <summary>What answers say, as it is typed in a currency; content says money in US dollars.</summary>
    public ImmutableDictionary<string, string> In(Currency currency) => Said.SetItems(
        from key in Said.Keys
        let input = InputNames.Find(key)
        where input?.IsMoney() == true && ValueOf(input.Value) is not null
        select KeyValuePair.Create(key, ParsedWorkload.Write(Told(currency, input.Value, ValueOf(input.Value)!.Value))));

    /// <summary>What was typed, with another currency chosen: what answers had set is told in it, and all else stays as typed.</summary>
    public ImmutableDictionary<string, string> Convert(ImmutableDictionary<string, string> typed, Currency before, Currency now)
    {
        var (was, becomes) = (In(before), In(now));
        return typed.SetItems(becomes.Where(pair => typed.GetValueOrDefault(pair.Key) == was[pair.Key] && pair.Value.Length > 0));
    }

    /// <summary>What to say beside a number that answers set; null where they set none.</summary>
    public string? NoteOf(CostInput input, Workload workload)
    {
        if (ValueOf(input) is not { } value)
        {
            return null;
        }

        return Says(input, workload) ? "From your answers." : $"Your answers say {CostText.Count(Told(workload.Currency, input, value))}.";
    }

    /// <summary>Money of content in a currency. What is converted is no exact sum, and some fields take no cents.</summary>
    private static decimal Told(Currency currency, CostInput input, decimal value)
    {
        var told = currency.Of(input, value);
        return currency.Rate is null ? told : Math.Round(told, told < 100 ? 2 : 0);
    }

    /// <summary>
    /// What goes along to other answers: the inputs that these did not set, so that those can set theirs. It names no prices, which are
    /// then today’s.
    /// </summary>
    public IEnumerable<KeyValuePair<string, string>> NotSaid(Workload workload) =>
    [
        KeyValuePair.Create(ParsedWorkload.Currency, workload.Currency.Id),
        .. ParsedWorkload.Query(workload).Where(pair =>
            pair.Key is not (ParsedWorkload.AsOf or ParsedWorkload.Currency)
            && (InputNames.Find(pair.Key) is { } input ? !Says(input, workload) : Said.GetValueOrDefault(pair.Key) != pair.Value)),
    ];

    /// <summary>What nobody can read as a plain number, such as “2 million”, counts all the same, but is not told here.</summary>
    private decimal? ValueOf(CostInput input) =>
        decimal.TryParse(Said.GetValueOrDefault(input.Name()), CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>
    /// A situation to start from, for somebody who has answered: it brings all other inputs, and what answers set stays as it is now.
    /// </summary>
    /// <param name="now">The inputs as an address carries them.</param>
    public IEnumerable<KeyValuePair<string, string>> Keep(Scenario scenario, IReadOnlyDictionary<string, string> now) =>
    [
        .. scenario.Query.Where(static pair => pair.Key != ParsedWorkload.For),
        .. Said.Keys.Append(ParsedWorkload.Currency).Select(key => KeyValuePair.Create(key, now.GetValueOrDefault(key, ""))),
    ];
}
