using System.Collections.Immutable;
using AiDeploy.Sources;

namespace AiDeploy.Costs;

/// <summary>All inputs of an estimate, each with its value: what the reader gave, and the defaults of a price sheet.</summary>
public sealed class Workload
{
    /// <summary>The inputs that vendors name a price for.</summary>
    private static readonly ImmutableArray<CostInput> Prices = [CostInput.SeatPrice, CostInput.PriceIn, CostInput.TunedIn, CostInput.TrainingPrice, CostInput.GpuHour];

    /// <summary>The inputs that start from the model behind the API.</summary>
    private static readonly ImmutableArray<CostInput> OfModel = [CostInput.PriceIn, CostInput.PriceOut, CostInput.PriceCached];

    private readonly ImmutableArray<decimal> values;
    private readonly Price model;

    /// <summary>What the model behind the API charges for long requests; its other prices are inputs.</summary>
    private readonly TokenPrice band;

    private Workload(PriceSheet sheet, Choices choices, Price model, OpenModel openModel, ImmutableArray<decimal> values)
    {
        (Sheet, Choices, this.model, OpenModel, this.values) = (sheet, choices, model, openModel, values);
        var amounts = sheet[model.Id]!;
        band = new(0, 0) { LongAbove = amounts["long-above"], LongInput = amounts["long-input"] ?? 1, LongOutput = amounts["long-output"] ?? 1 };
    }

    private Workload(Workload before, ImmutableArray<decimal> values) =>
        (Sheet, Choices, model, OpenModel, band, this.values) = (before.Sheet, before.Choices, before.model, before.OpenModel, before.band, values);

    /// <summary>The prices it is told in.</summary>
    public PriceSheet Sheet { get; }

    /// <summary>The choices besides numbers.</summary>
    public Choices Choices { get; }

    /// <summary>The model to host.</summary>
    public OpenModel OpenModel { get; }

    /// <summary>The name of the model behind the API.</summary>
    public string ModelName => model.Item;

    /// <summary>The value of an input, in its unit.</summary>
    public decimal this[CostInput input] => values[(int)input];

    /// <summary>A workload of choices and given numbers; every other number is its default.</summary>
    /// <exception cref="InvalidOperationException">The sheet lacks a chosen model or a default.</exception>
    public static Workload Of(PriceSheet sheet, Choices choices, IReadOnlyDictionary<CostInput, decimal> given) => new(
        sheet,
        choices,
        sheet.Models.First(price => price.Id == choices.Model),
        sheet.OpenModels.First(open => open.Price.Id == choices.OpenModel),
        [.. InputNames.All.Select(input => given.TryGetValue(input, out var value) ? value : Default(sheet, choices, input))]);

    /// <summary>What an input is where the reader says nothing.</summary>
    public static decimal Default(PriceSheet sheet, Choices choices, CostInput input) => input switch
    {
        CostInput.PriceIn => sheet[choices.Model]!["input"]!.Value,
        CostInput.PriceOut => sheet[choices.Model]!["output"]!.Value,
        CostInput.PriceCached => sheet[choices.Model]!["cached"] ?? sheet[choices.Model]!["input"]!.Value,
        _ => sheet.DefaultOf(input, choices) is { } price ? sheet[price.Id]!["value"]!.Value : throw new InvalidOperationException($"no default for {input.Name()}"),
    };

    /// <summary>A percentage as a share, 0 to 1.</summary>
    public decimal Share(CostInput input) => this[input] / 100;

    /// <summary>The same workload with one number changed.</summary>
    public Workload With(CostInput input, decimal value) => new(this, values.SetItem((int)input, value));

    /// <summary>The same workload with another model behind the API; numbers that were given stay.</summary>
    public Workload WithModel(Price other)
    {
        var choices = Choices with { Model = other.Id };
        var changed = OfModel.Where(IsDefault).Aggregate(values, (all, input) => all.SetItem((int)input, Default(Sheet, choices, input)));
        return new(Sheet, choices, other, OpenModel, changed);
    }

    /// <summary>The inputs that differ from their defaults, in order.</summary>
    public IEnumerable<CostInput> Given => InputNames.All.Where(input => !IsDefault(input));

    /// <summary>The prices it rests on, none of them given by the reader, that had been read more than <see cref="Provenance.Old"/> days before the day of the sheet.</summary>
    public IEnumerable<Price> OldPrices => Priced
        .Where(IsDefault)
        .Select(StartOf).Distinct()
        .Where(price => Sheet[price.Id]!.Origin is { Sources.IsEmpty: false } origin && origin.Age(Sheet.Day) > Provenance.Old);

    private IEnumerable<CostInput> Priced => Choices.ForCustomers ? Prices.Remove(CostInput.SeatPrice) : Prices;

    /// <summary>The row that an input starts from: one of its own, or that of the model behind the API.</summary>
    public Price StartOf(CostInput input) => Sheet.DefaultOf(input, Choices) ?? model;

    private bool IsDefault(CostInput input) => this[input] == Default(Sheet, Choices, input);

    /// <summary>US dollars a month for so many full-time people.</summary>
    public decimal People(CostInput fullTime) => this[fullTime] * this[CostInput.EngineerMonth];

    /// <summary>The seats of a product.</summary>
    public SeatPlan Seats => new([new(this[CostInput.People], this[CostInput.SeatPrice])], this[CostInput.SeatMinimum]) { BasePrice = this[CostInput.SeatBase] };

    /// <summary>How hard those seats would be used.</summary>
    public SeatUse SeatUse => new(this[CostInput.People], this[CostInput.Requests]);

    /// <summary>The use of a model through an API.</summary>
    public ApiUse Api => new(this[CostInput.Requests], this[CostInput.TokensIn], this[CostInput.TokensOut], ApiPrice)
    {
        ReadShare = Share(CostInput.CachedShare),
        WrittenShare = Share(CostInput.WrittenShare),
        BatchShare = Share(CostInput.BatchShare),
        BatchFactor = Share(CostInput.BatchPrice),
        Retries = Share(CostInput.Retries),
        RegionFactor = this[CostInput.RegionFactor],
    };

    /// <summary>The use of a tuned model through an API: a shorter prompt at its own price, without a cache.</summary>
    public ApiUse TunedApi => Api with
    {
        TokensIn = this[CostInput.TokensIn] * Share(CostInput.TunedPrompt),
        Price = new(this[CostInput.TunedIn], this[CostInput.TunedOut]),
        ReadShare = 0,
        WrittenShare = 0,
    };

    /// <summary>What tuning costs besides answering.</summary>
    public Tuning Tuning => new(
        this[CostInput.Examples], this[CostInput.LabelCost], Share(CostInput.LabelChecking), this[CostInput.TrainingRuns],
        new TrainingRun(this[CostInput.Examples] * this[CostInput.ExampleTokens], this[CostInput.Epochs], this[CostInput.ValidationTokens], this[CostInput.Validations], this[CostInput.TrainingPrice]).Cost,
        this[CostInput.TuneBuild], this[CostInput.EngineerMonth]);

    /// <summary>What retrieval adds where a model charges so much per million input tokens.</summary>
    public Retrieval Retrieval(decimal inputPrice) => new(
        this[CostInput.CorpusTokens], this[CostInput.Requests], this[CostInput.PassageTokens], this[CostInput.CorpusTokens] > 0 ? this[CostInput.QueryTokens] : 0,
        this[CostInput.EmbeddingPrice], inputPrice, this[CostInput.StoreMonth]);

    private TokenPrice ApiPrice => band with
    {
        Input = this[CostInput.PriceIn],
        Output = this[CostInput.PriceOut],
        CacheRead = this[CostInput.PriceCached],
        CacheWrite = this[CostInput.PriceIn] * this[CostInput.WriteFactor],
    };
}
