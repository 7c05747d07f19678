namespace AiDeploy.Web.Features.Costs;

/// <summary>A change that makes another option the cheapest.</summary>
/// <param name="What">The number or choice that changes.</param>
/// <param name="Group">The part of the form it stands in; null for the first.</param>
/// <param name="To">What it changes to, such as "at 50,000 a month or more".</param>
/// <param name="Factor">How many times its value it changes, up or down; the less, the more effective. 0 for a choice.</param>
/// <param name="Address">The estimate with that change.</param>
public sealed record OrderChangeView(string What, string? Group, string Now, string To, Option Cheapest, double Factor, string Address)
{
    /// <summary>Beyond this many times its value, up or down, we believe that nobody can change a number.</summary>
    private const decimal Reach = 10;

    /// <summary>The others stand in the table of all models.</summary>
    private const int MostNames = 3;

    /// <summary>The changes that a person could make, the most effective first.</summary>
    public static ImmutableArray<OrderChangeView> Of(CostsView view) =>
    [
        .. view.OtherModels.Select(group => OfModel(view, group)),
        .. view.Sensitivities
            .SelectMany(one => new[] { Of(view, one.Field, one.Lower, "or less"), Of(view, one.Field, one.Higher, "or more") })
            .OfType<OrderChangeView>()
            .OrderBy(static change => change.Factor),
    ];

    /// <summary>
    /// The numbers a person could change, as far as we believe that one can. To search the rest would take most of the time of a page.
    /// From nothing to something is no change of so many times, but another plan.
    /// </summary>
    public static ImmutableArray<CostField> FieldsOf(CostsView view) =>
    [
        .. from one in view.Guide.CostForm.Fields
           let now = view.Workload.Currency.Of(one.Input, view.Workload[one.Input])
           where !one.IsSettled && now > 0
           select one.Within(now, Reach),
    ];

    private static OrderChangeView OfModel(CostsView view, IGrouping<Option, Row> models)
    {
        var names = models.Select(static model => model.Item.Split(',')[0]).ToArray();
        var others = names.Length > MostNames ? [.. names[..MostNames], $"one of {names.Length - MostNames} others"] : names;
        var workload = view.Workload.WithModel(models.First());
        var address = Links.Named(Links.Costs(workload, view.For), view.Case);
        return new("Model behind an API", null, view.Workload.ModelName, DisplayText.Either(others), models.Key, 0, address);
    }

    private static OrderChangeView? Of(CostsView view, CostField field, OrderChange? change, string beyond)
    {
        if (change is null)
        {
            return null;
        }

        var now = view.Workload[field.Input];
        return new(
            field.Label,
            view.Guide.CostForm.PartOf(field),
            view.Money.Value(field, now),
            $"{view.Money.Value(field, change.Value)} {beyond}",
            change.Cheapest,
            Times(now, change.Value),
            Links.Named(Links.Costs(view.Workload.With(field.Input, change.Value), view.For), view.Case));
    }

    private static double Times(decimal now, decimal then) => Math.Exp(Math.Abs(Math.Log((double)now / (double)then)));
}
