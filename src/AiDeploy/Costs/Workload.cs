using AiDeploy.Reference;
using static AiDeploy.Costs.CostInput;

namespace AiDeploy.Costs;

/// <summary>All inputs of an estimate, each with its value: what the reader gave, and the defaults of a price sheet.</summary>
public sealed class Workload
{
    /// <summary>The inputs that vendors name a price for.</summary>
    private static readonly ImmutableArray<CostInput> Prices = [SeatPrice, PriceIn, TunedIn, TrainingPrice, GpuHour];

    /// <summary>The inputs that start from the price of the model behind the API, and not from an assumption.</summary>
    internal static readonly ImmutableArray<CostInput> OfModel = [PriceIn, PriceOut, PriceCached];

    private readonly ImmutableArray<decimal> values;
    private readonly Row model;

    private Workload(PriceSheet sheet, Choices choices, Row model, OpenModel openModel, ImmutableArray<decimal> values) =>
        (Sheet, Choices, this.model, OpenModel, this.values) = (sheet, choices, model, openModel, values);

    /// <summary>The prices it is told in.</summary>
    public PriceSheet Sheet { get; }
    /// <summary>The choices besides numbers.</summary>
    public Choices Choices { get; }
    /// <summary>The model to host.</summary>
    public OpenModel OpenModel { get; }
    /// <summary>What the model behind the API charges for requests as long as these; null where its usual price holds.</summary>
    internal Band? Band => Sheet.PriceOf(model.Id).BandOf(this[TokensIn] + (Sheet.CountsPassages ? this[PassageTokens] : 0));
    /// <summary>What money is typed and shown in.</summary>
    public Currency Currency => Sheet.Currencies.First(currency => currency.Id == Choices.Currency);
    /// <summary>The name of the model behind the API.</summary>
    public string ModelName => model.Item;

    /// <summary>The value of an input, in its unit.</summary>
    public decimal this[CostInput input] => values[(int)input];

    /// <summary>A workload of choices and given numbers; every other number is its default.</summary>
    /// <exception cref="InvalidOperationException">The sheet lacks a chosen model.</exception>
    public static Workload Of(PriceSheet sheet, Choices choices, IReadOnlyDictionary<CostInput, decimal> given) => new(
        sheet,
        choices,
        sheet.Models.First(price => price.Id == choices.Model),
        sheet.OpenModels.First(open => open.Row.Id == choices.OpenModel),
        [.. InputNames.All.Select(input => given.TryGetValue(input, out var value) ? value : Default(sheet, choices, input))]);

    /// <summary>What an input is where the reader says nothing; 0 in an edition older than the input.</summary>
    public static decimal Default(PriceSheet sheet, Choices choices, CostInput input) => input switch
    {
        PriceIn => sheet.PriceOf(choices.Model).Input,
        PriceOut => sheet.PriceOf(choices.Model).Output,
        PriceCached => sheet.PriceOf(choices.Model).Cached ?? sheet.PriceOf(choices.Model).Input,
        _ when sheet.DefaultOf(input, choices) is { } row => ((Assumption)sheet[row].Figures).Value,
        _ => 0,
    };

    /// <summary>A percentage as a share, 0 to 1.</summary>
    public decimal Share(CostInput input) => this[input] / 100;

    /// <summary>The same workload with one number changed.</summary>
    public Workload With(CostInput input, decimal value) => new(Sheet, Choices, model, OpenModel, values.SetItem((int)input, value));

    /// <summary>The same workload with another model behind the API; numbers that were given stay.</summary>
    public Workload WithModel(Row other) => With(other, OfModel.Where(IsDefault));

    /// <summary>The same workload with another model behind the API at that model's own prices.</summary>
    public Workload WithPricesOf(Row other) => With(other, OfModel);

    /// <summary>The inputs that differ from their defaults, in order.</summary>
    public IEnumerable<CostInput> Given => InputNames.All.Where(input => !IsDefault(input));

    /// <summary>The prices it rests on, but those given, that were over <see cref="Provenance.Old"/> days old on the sheet's day.</summary>
    public IEnumerable<Row> OldPrices => Priced
        .Where(IsDefault)
        .Select(StartOf).OfType<Row>().Distinct()
        .Where(price => Sheet[price].Origin is { Sources.IsEmpty: false } origin && origin.Age(Sheet.Day) > Provenance.Old);

    private Workload With(Row other, IEnumerable<CostInput> replaced)
    {
        var choices = Choices with { Model = other.Id };
        var changed = replaced.Aggregate(values, (all, input) => all.SetItem((int)input, Default(Sheet, choices, input)));
        return new(Sheet, choices, other, OpenModel, changed);
    }

    private IEnumerable<CostInput> Priced => Choices.ForCustomers ? Prices.Remove(SeatPrice) : Prices;

    /// <summary>The row an input starts from: its own, or that of the API's model; null in an edition older than the input.</summary>
    public Row? StartOf(CostInput input) => Sheet.DefaultOf(input, Choices) ?? (OfModel.Contains(input) ? model : null);

    private bool IsDefault(CostInput input) => this[input] == Default(Sheet, Choices, input);

    /// <summary>US dollars a month for so many full-time people.</summary>
    public decimal People(CostInput fullTime) => this[fullTime] * this[EngineerMonth];

    /// <summary>Seats billed: one for each person, and the fewest that are sold at least.</summary>
    public decimal SeatsBilled => Math.Max(this[CostInput.People], this[SeatMinimum]);

    /// <summary>US dollars a month that bought machines lose in value, spread evenly over their use.</summary>
    public decimal MonthlyWorth => Formulas.Spread(this);

    /// <summary>How hard those seats would be used.</summary>
    public SeatUse SeatUse => new(this[CostInput.People], this[Requests]);
}

/// <summary>How hard the seats of a product would be used.</summary>
/// <param name="Requests">Requests a month, of all of them together.</param>
public sealed record SeatUse(decimal People, decimal Requests)
{
    /// <summary>Working days in a month: the 260 weekdays of a year, less some holidays, by twelve.</summary>
    public const decimal WorkingDays = 21;

    /// <summary>
    /// Requests on a working day up to which we believe that a person sends them. An assumption of ours: 200 in eight hours are one
    /// every 2.4 minutes without a break, and ten times what the form starts from. Beyond, a program asks, and no seat is sold for that.
    /// </summary>
    public const decimal MostADay = 200;

    /// <summary>Requests of each person on a working day; null where there is nobody.</summary>
    public decimal? ADay => People > 0 ? Requests / (People * WorkingDays) : null;
    /// <summary>Requests a month that so many people send at most.</summary>
    public decimal MostRequests => People * WorkingDays * MostADay;
    /// <summary>The fewest people who send so many requests.</summary>
    public decimal FewestPeople => decimal.Ceiling(Requests / (WorkingDays * MostADay));
    /// <summary>True where there are more requests than people send.</summary>
    public bool IsBeyondPeople => Requests > MostRequests;
}

/// <summary>What an estimate is made of besides numbers.</summary>
/// <param name="ForCustomers">True when customers or other software use it: no seat covers them.</param>
/// <param name="Model">Id of the model behind the API.</param>
/// <param name="OpenModel">Id of the model to host.</param>
public sealed record Choices(bool ForCustomers, string Model, string OpenModel)
{
    /// <summary>The name, in addresses and content, of use by one's own people.</summary>
    public const string Staff = "staff";
    /// <summary>The name, in addresses and content, of use by customers, the public or other software.</summary>
    public const string Customers = "customers";
    /// <summary>Id of what money is typed and shown in; it changes no cost.</summary>
    public string Currency { get; init; } = Costs.Currency.Dollar.Id;
    /// <summary>Who uses it, by name.</summary>
    public string Audience => ForCustomers ? Customers : Staff;
}
