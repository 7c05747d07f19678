namespace AiDeploy.Reference;

/// <summary>A figure, date or rule from outside, in words.</summary>
/// <param name="Value">The value.</param>
public sealed record FactValue(string Value) : Figures
{
    /// <inheritdoc/>
    public override string Words => Value;

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, decimal?>> Amounts => [];
}

/// <summary>What the cost form starts from where the reader says nothing.</summary>
/// <param name="Value">In the unit of the input.</param>
public sealed record Assumption(decimal Value) : Figures
{
    /// <inheritdoc/>
    public override string Words => string.Create(CultureInfo.InvariantCulture, $"{Value:#,0.####}");

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, decimal?>> Amounts => [Named("value", Value)];
}

/// <summary>A product by the seat, US dollars a person and month.</summary>
/// <param name="Yearly">Paid by the year.</param>
/// <param name="Monthly">Paid by the month; null where it isn't sold so, or the price is unknown.</param>
/// <param name="Minimum">The fewest seats sold; null where one can be had.</param>
public sealed record SeatPrices(decimal Yearly, decimal? Monthly, decimal? Minimum) : Figures
{
    /// <inheritdoc/>
    public override string Words => $"{Dollars(Yearly)} paid yearly{(Monthly is { } monthly ? $", {Dollars(monthly)} paid monthly" : "")}";

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, decimal?>> Amounts =>
        [Named("yearly", Yearly), Named("monthly", Monthly), Named("minimum", Minimum)];
}

/// <summary>Something paid by use: a credit, a conversation, a day. US dollars a unit of the row.</summary>
/// <param name="Amount">The price; null where it is a range.</param>
/// <param name="Low">From; null where there is one price.</param>
/// <param name="High">Up to; null where there is one price.</param>
public sealed record UsePrice(decimal? Amount, decimal? Low, decimal? High) : Figures
{
    /// <inheritdoc/>
    public override string Words => Amount is { } amount ? Dollars(amount) : $"{Dollars(Low!.Value)} to {Dollars(High!.Value)}";

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, decimal?>> Amounts =>
        [Named("amount", Amount), Named("low", Low), Named("high", High)];
}

/// <summary>Tuning a model at a provider, US dollars.</summary>
/// <param name="Training">Per million tokens trained.</param>
/// <param name="Input">Per million tokens sent to the tuned model.</param>
/// <param name="Output">Per million tokens it answers.</param>
/// <param name="Hour">Per hour that it is kept deployed; 0 where only tokens are billed, null where it is unknown.</param>
public sealed record TuningPrice(decimal? Training, decimal? Input, decimal? Output, decimal? Hour) : Figures
{
    /// <inheritdoc/>
    public override string Words => string.Join(", ", new[]
    {
        Training is { } training ? $"{Dollars(training)} a million tokens trained" : null,
        Input is { } input ? $"{Dollars(input)} a million in" : null,
        Output is { } output ? $"{Dollars(output)} a million out" : null,
        Hour is { } hour ? $"{Dollars(hour)} an hour deployed" : null,
    }.OfType<string>());

    /// <inheritdoc/>
    public override bool TellsUnit => true;

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, decimal?>> Amounts =>
        [Named("training", Training), Named("input", Input), Named("output", Output), Named("hour", Hour)];
}

/// <summary>What a currency is worth.</summary>
/// <param name="PerDollar">Units of it for one US dollar.</param>
/// <param name="Symbol">What stands before an amount.</param>
/// <param name="Plural">Its name in the plural, within a sentence.</param>
public sealed record RateFigures(decimal PerDollar, string Symbol, string Plural) : Figures
{
    /// <inheritdoc/>
    public override string Words => string.Create(CultureInfo.InvariantCulture, $"{PerDollar:#,0.######} {Plural}");

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, decimal?>> Amounts => [Named("per-dollar", PerDollar)];
}

/// <summary>One GPU to rent.</summary>
/// <param name="Hour">US dollars an hour.</param>
public sealed record GpuPrice(decimal Hour) : Figures
{
    /// <inheritdoc/>
    public override string Words => Dollars(Hour);

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, decimal?>> Amounts => [Named("hour", Hour)];
}

/// <summary>The published shape of a model with open weights.</summary>
/// <param name="Parameters">Billions of parameters, all of which must be kept in memory.</param>
/// <param name="Active">Billions that work on a token, where it is a mixture of experts; null where all do.</param>
/// <param name="Layers">Layers that remember the whole conversation.</param>
/// <param name="Heads">Key and value heads of a layer.</param>
/// <param name="Size">Numbers of a head.</param>
/// <param name="License">The license of its weights; null where we didn't look it up.</param>
public sealed record ModelShape(decimal Parameters, decimal? Active, decimal Layers, decimal Heads, decimal Size, string? License) : Figures
{
    /// <inheritdoc/>
    public override string Words
    {
        get
        {
            var active = Active is { } some ? string.Create(CultureInfo.InvariantCulture, $" ({some:0.##} billion active)") : "";
            var license = License is null ? "" : $"; license: {License}";
            var memory = string.Create(CultureInfo.InvariantCulture, $"{Layers} layers, {Heads} key and value heads of {Size} numbers");
            return string.Create(CultureInfo.InvariantCulture, $"{Parameters:0.##} billion parameters{active}, {memory}{license}");
        }
    }

    /// <inheritdoc/>
    public override bool TellsUnit => true;

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, decimal?>> Amounts =>
    [
        Named("parameters", Parameters), Named("active", Active), Named("layers", Layers), Named("heads", Heads), Named("size", Size),
    ];
}

/// <summary>A measured speed of a model with open weights.</summary>
/// <param name="Of">The row of the model.</param>
/// <param name="In">Input tokens of a request.</param>
/// <param name="Out">Output tokens of a request.</param>
/// <param name="Rate">Output tokens a second of one replica.</param>
/// <param name="Gpus">GPUs of that replica.</param>
public sealed record SpeedFigures(string Of, decimal In, decimal Out, decimal Rate, decimal Gpus) : Figures
{
    /// <inheritdoc/>
    public override string Words => string.Create(CultureInfo.InvariantCulture, $"{Rate:#,0}");

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, decimal?>> Amounts =>
        [Named("in", In), Named("out", Out), Named("rate", Rate), Named("gpus", Gpus)];
}
