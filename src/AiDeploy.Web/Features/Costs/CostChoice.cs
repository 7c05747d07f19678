namespace AiDeploy.Web.Features.Costs;

/// <summary>A field of the form in which one of a few is chosen.</summary>
/// <param name="Name">What the form sends; the key, unless the choice replaces a number.</param>
public sealed record CostChoice(
    string Key, string Name, string Label, InputProblem? Problem, string Value, ImmutableArray<CostChoice.Item> Items)
{
    public static CostChoice OfAudience(CostsView view) => new(
        view, ParsedWorkload.Audience, "Who uses it", view.Workload.Choices.Audience,
        [new(Choices.Staff, "Our own people"), new(Choices.Customers, "Customers, the public or other software")]);

    public static CostChoice OfModel(CostsView view) => new(
        view, ParsedWorkload.Model, "Model behind the API", view.Workload.Choices.Model,
        [.. view.Workload.Sheet.Models.Select(price => new Item(price.Id, $"{price.Item.Split(',')[0]}: {PriceOf(view, price)}"))]);

    public static CostChoice OfOpenModel(CostsView view) => new(
        view, ParsedWorkload.OpenModel, "Model to host", view.Workload.Choices.OpenModel,
        [.. view.Workload.Sheet.OpenModels.Select(static open => new Item(open.Row.Id, open.Row.Item))]);

    /// <summary>Null where the prices of the day have no exchange rates.</summary>
    public static CostChoice? OfCurrency(CostsView view) => view.Workload.Sheet.Currencies is { Length: > 1 } currencies
        ? new(
            view, ParsedWorkload.Currency, "Currency", view.Workload.Currency.Id,
            [.. currencies.Select(static one => new Item(one.Id, one.Symbol == one.Code ? one.Name : $"{one.Name} ({one.Symbol})"))])
        : null;

    /// <summary>A length in words, of the request or of the answer; one without words is said to stand in its own field.</summary>
    public static CostChoice OfLength(CostsView view, ShortLength length)
    {
        var label = length.Input == CostInput.TokensIn ? "Length of a request" : "Length of an answer";
        var sizes = view.Guide.CostForm.Sizes.Select(size => ItemOf(size, length));
        var value = view.Workload[length.Input];
        if (!view.HasOwnLength(length))
        {
            return new(length.Key, length.Key, label, null, ParsedWorkload.Write(value), [.. sizes]);
        }

        var isUsable = view.ProblemOf(length.Input.Name()) is null;
        var given = new Item("", isUsable ? $"As given below: {CostText.Count(value)} tokens" : "As given below");
        return new(length.Key, length.InsteadKey, label, null, "", [given, .. sizes]);
    }

    private CostChoice(CostsView view, string key, string label, string value, ImmutableArray<Item> items)
        : this(key, key, label, view.ProblemOf(key), value, items)
    {
    }

    private static Item ItemOf(TokenSize size, ShortLength length)
    {
        var tokens = length.TokensOf(size);
        var about = length.Input == CostInput.TokensIn ? $", {size.About}" : "";
        return new(ParsedWorkload.Write(tokens), $"{size.Name}: {CostText.Count(tokens)} tokens{about}");
    }

    private static string PriceOf(CostsView view, Row model)
    {
        var price = (ModelPrice)view.Workload.Sheet[model].Figures;
        return $"{view.Money.Exact(price.Input)} in, {view.Money.Exact(price.Output)} out";
    }

    public sealed record Item(string Value, string Text);
}
