namespace AiDeploy.Web.Features.Costs;

/// <summary>An input as it is taken away: its value, what it starts from, and where both come from.</summary>
/// <param name="Field">How a number is asked for; null for a choice.</param>
/// <param name="Value">In words, with its unit.</param>
/// <param name="Start">The same for what it starts from; null where it is that, or starts from nothing.</param>
/// <param name="Number">The value where it is a number, money in the currency chosen.</param>
/// <param name="StartNumber">The number it starts from.</param>
/// <param name="Row">The row it starts from; null for a choice, and in an edition that doesn't know the input.</param>
internal sealed record TakenInput(
    string Key, string Name, CostField? Field, InputOrigin Origin, string Value, string? Start, decimal? Number = null,
    decimal? StartNumber = null, Row? Row = null)
{
    /// <summary>The choices, then the numbers that are not what they start from.</summary>
    public static ImmutableArray<TakenInput> Of(CostsView view) =>
        [.. Choices(view).Where(input => input.Key != ParsedWorkload.For || view.For is not null), .. Numbers(view)];

    /// <summary>What an estimate is made of besides numbers: always the same, in the same order.</summary>
    public static IEnumerable<TakenInput> Choices(CostsView view)
    {
        var (workload, sheet, audience) = (view.Workload, view.Workload.Sheet, CostChoice.OfAudience(view));
        var answers = view.For is { } made ? DisplayText.Either([.. made.Outcomes.Select(static one => one.Headline)]) : "None";
        return
        [
            new(ParsedWorkload.AsOf, "Prices of", null, InputOrigin.Published, DisplayText.Day(sheet.Day), null),
            new(ParsedWorkload.For, "Answers it is for", null, InputOrigin.Answers, answers, null),
            Chosen(
                audience.Key, audience.Label, audience.Items.First(item => item.Value == audience.Value).Text, audience.Items[0].Text),
            Chosen(ParsedWorkload.Model, "Model behind the API", workload.ModelName, sheet.Models[0].Item),
            Chosen(ParsedWorkload.OpenModel, "Model to host", workload.OpenModel.Row.Item, sheet.OpenModels[0].Row.Item),
            Chosen(ParsedWorkload.Currency, "Currency", workload.Currency.Name, Currency.Dollar.Name),
        ];

        TakenInput Chosen(string key, string name, string value, string start)
        {
            var isAnswered = view.Answered.Said.TryGetValue(key, out var said) && said == view.Typed.GetValueOrDefault(key);
            var given = isAnswered ? InputOrigin.Answers : InputOrigin.Typed;
            return value == start ? new(key, name, null, InputOrigin.Start, value, null) : new(key, name, null, given, value, start);
        }
    }

    /// <summary>The numbers that are not what they start from.</summary>
    public static IEnumerable<TakenInput> Numbers(CostsView view)
    {
        var (workload, currency) = (view.Workload, view.Workload.Currency);
        return workload.Given.Select(input =>
        {
            var (field, start) = (view.Guide.CostForm[input], workload.Start(input));
            return new TakenInput(
                input.Name(),
                field.Label,
                field,
                view.Answered.Says(input, workload) ? InputOrigin.Answers : InputOrigin.Typed,
                view.Money.Value(field, workload[input]),
                view.Money.Value(field, start),
                Math.Round(currency.Of(input, workload[input]), 6),
                Math.Round(currency.Of(input, start), 6),
                workload.StartOf(input));
        });
    }
}

/// <summary>Where the value of an input comes from.</summary>
internal enum InputOrigin
{
    /// <summary>It is the day of a published set of prices.</summary>
    Published,

    /// <summary>It is what it starts from.</summary>
    Start,

    /// <summary>It was typed or chosen, or came with a situation.</summary>
    Typed,

    /// <summary>The answers of the recommendation set it.</summary>
    Answers,
}
