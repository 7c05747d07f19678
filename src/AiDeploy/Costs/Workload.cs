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

    /// <summary>The inputs that start from the row of the model to host.</summary>
    internal static readonly ImmutableArray<CostInput> OfOpenModel = [Parameters, ActiveParameters, Layers, KvHeads, HeadSize];

    /// <summary>The inputs that follow from another while nobody gives them.</summary>
    private static readonly ImmutableArray<(CostInput Input, CostInput By)> Followers =
        [(Requests, CostInput.People), (Peak, BatchShare), (Spare, BatchShare)];

    private static readonly ImmutableArray<CostInput> OfModelAndBatch = [.. OfModel, BatchPrice];

    private readonly ImmutableArray<decimal> values;
    private readonly OpenModel listed;

    private Workload(PriceSheet sheet, Choices choices, Row model, OpenModel listed, ImmutableArray<decimal> values) =>
        (Sheet, Choices, Model, this.listed, this.values) = (sheet, choices, model, listed, values);

    /// <summary>The prices it is told in.</summary>
    public PriceSheet Sheet { get; }
    /// <summary>The choices besides numbers.</summary>
    public Choices Choices { get; }
    /// <summary>The model to host, of the shape given.</summary>
    public OpenModel OpenModel => field ??= Sheet.TakesShapes ? listed.WithShape(Shape) : listed;
    private ModelShape Shape => new(
        this[Parameters],
        this[ActiveParameters] > 0 ? this[ActiveParameters] : null,
        this[Layers],
        this[KvHeads],
        this[HeadSize],
        listed.Shape.License);
    /// <summary>What the model behind the API charges for requests as long as these; null where its usual price holds.</summary>
    internal Band? Band => Sheet.PriceOf(Model.Id).BandOf(this[TokensIn] + (Sheet.CountsPassages ? this[PassageTokens] : 0));
    /// <summary>What money is typed and shown in.</summary>
    public Currency Currency => Sheet.Currencies.First(currency => currency.Id == Choices.Currency);
    /// <summary>The model behind the API.</summary>
    public Row Model { get; }
    /// <summary>The name of the model behind the API.</summary>
    public string ModelName => Model.Item;

    /// <summary>The value of an input, in its unit.</summary>
    public decimal this[CostInput input] => values[(int)input];
    private Func<CostInput, decimal> Value => field ??= input => this[input];

    /// <summary>A workload of choices and given numbers; every other number is its default.</summary>
    /// <exception cref="InvalidOperationException">The sheet lacks a chosen model.</exception>
    public static Workload Of(PriceSheet sheet, Choices choices, IReadOnlyDictionary<CostInput, decimal> given) => new(
        sheet,
        choices,
        sheet.Models.First(price => price.Id == choices.Model),
        sheet.OpenModels.First(open => open.Row.Id == choices.OpenModel),
        Values(sheet, choices, given));

    /// <summary>What an input starts from here: people who were given bring requests with them.</summary>
    public decimal Start(CostInput input) => Start(Sheet, Choices, input, Value);

    /// <summary>True while nobody gave requests and they are worked out from the people: then both change together.</summary>
    public bool RequestsFollowPeople => Follows(Sheet, Choices) && IsDefault(Requests);

    /// <summary>Requests a month of each of the people while nobody says otherwise.</summary>
    internal decimal RequestsEach => RequestsOfOne(Sheet, Choices);

    /// <summary>What an input is where the reader says nothing; 0 in an edition older than the input.</summary>
    public static decimal Default(PriceSheet sheet, Choices choices, CostInput input) => input switch
    {
        PriceIn => sheet.PriceOf(choices.Model).Input,
        PriceOut => sheet.PriceOf(choices.Model).Output,
        PriceCached => sheet.PriceOf(choices.Model).Cached ?? sheet.PriceOf(choices.Model).Input,
        BatchPrice when sheet.TakesBatchOfModel => sheet.PriceOf(choices.Model).Batch ?? 100,
        Parameters => sheet.ShapeOf(choices.OpenModel).Parameters,
        ActiveParameters => sheet.ShapeOf(choices.OpenModel).Active ?? 0,
        Layers => sheet.ShapeOf(choices.OpenModel).Layers,
        KvHeads => sheet.ShapeOf(choices.OpenModel).Heads,
        HeadSize => sheet.ShapeOf(choices.OpenModel).Size,
        _ when sheet.DefaultOf(input, choices) is { } row => ((Assumption)sheet[row].Figures).Value,
        _ => 0,
    };

    /// <summary>A percentage as a share, 0 to 1.</summary>
    public decimal Share(CostInput input) => this[input] * 0.01m;

    /// <summary>The same workload with one number changed, and with it those that follow from it and were not given.</summary>
    public Workload With(CostInput input, decimal value)
    {
        var changed = values.SetItem((int)input, value);
        foreach (var (follower, by) in Followers)
        {
            if (by == input && IsDefault(follower))
            {
                changed = changed.SetItem((int)follower, Start(Sheet, Choices, follower, of => changed[(int)of]));
            }
        }

        return new(Sheet, Choices, Model, listed, changed);
    }

    /// <summary>The same workload with another model behind the API; numbers that were given stay.</summary>
    public Workload WithModel(Row other) => With(other, ModelInputs.Where(IsDefault));

    /// <summary>The same workload with another model behind the API at that model's own prices.</summary>
    public Workload WithPricesOf(Row other) => With(other, ModelInputs);

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
        var changed = values.ToBuilder();
        foreach (var input in replaced)
        {
            changed[(int)input] = Default(Sheet, choices, input);
        }

        return new(Sheet, choices, other, listed, changed.MoveToImmutable());
    }

    private IEnumerable<CostInput> Priced => Choices.ForCustomers ? Prices.Remove(SeatPrice) : Prices;

    /// <summary>The row an input starts from: its own, or that of a chosen model; null in an edition older than the input.</summary>
    public Row? StartOf(CostInput input)
    {
        if (ModelInputs.Contains(input))
        {
            return Model;
        }

        return OfOpenModel.Contains(input) ? listed.Row : Sheet.DefaultOf(input, Choices);
    }

    /// <summary>How certain the figure is that an input starts from, and not its row; null in an edition older than the input.</summary>
    public Certainty? CertaintyOf(CostInput input) => StartOf(input) is { } row ? Sheet[row].Origin.CertaintyOf(input.Part()) : null;

    private ImmutableArray<CostInput> ModelInputs => Sheet.TakesBatchOfModel ? OfModelAndBatch : OfModel;

    private bool IsDefault(CostInput input) => this[input] == Start(input);

    private static ImmutableArray<decimal> Values(PriceSheet sheet, Choices choices, IReadOnlyDictionary<CostInput, decimal> given)
    {
        return [.. InputNames.All.Select(Value)];

        decimal Value(CostInput input) => given.TryGetValue(input, out var value) ? value : Start(sheet, choices, input, Value);
    }

    /// <summary>
    /// What an input starts from, where that may follow from another. Requests that can wait fill the quiet hours: only the others have
    /// a busiest hour, and where all can wait, nothing needs to stand by.
    /// </summary>
    private static decimal Start(PriceSheet sheet, Choices choices, CostInput input, Func<CostInput, decimal> value)
    {
        var start = Default(sheet, choices, input);
        return input switch
        {
            Requests when Follows(sheet, choices) => Math.Round(value(CostInput.People) * RequestsOfOne(sheet, choices)),
            Peak when sheet.FillsQuietHours => 1 + ((start - 1) * (1 - (value(BatchShare) / 100))),
            Spare when sheet.FillsQuietHours && value(BatchShare) == 100 => 0,
            _ => start,
        };
    }

    private static decimal RequestsOfOne(PriceSheet sheet, Choices choices) =>
        Default(sheet, choices, Requests) / Math.Max(1, Default(sheet, choices, CostInput.People));

    /// <summary>Customers are not counted, so their requests follow nothing.</summary>
    private static bool Follows(PriceSheet sheet, Choices choices) => sheet.CountsRequestsByPeople && !choices.ForCustomers;

    /// <summary>US dollars a month for so many full-time people.</summary>
    public decimal People(CostInput fullTime) => this[fullTime] * this[EngineerMonth];

    /// <summary>Seats billed: one for each person, and the fewest that are sold at least.</summary>
    public decimal SeatsBilled => Math.Max(this[CostInput.People], this[SeatMinimum]);

    /// <summary>US dollars a month that bought machines lose in value, spread evenly over their use.</summary>
    public decimal MonthlyWorth => Formulas.Spread(this);

    /// <summary>How hard those seats would be used.</summary>
    public SeatUse SeatUse => new(this[CostInput.People], this[Requests]);
}
