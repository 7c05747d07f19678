namespace AiDeploy.Web.Features.Costs;

/// <summary>An input on which estimates differ.</summary>
/// <param name="Group">The part of the form it stands in; null for the first, and for choices.</param>
/// <param name="Values">What each estimate says, in words.</param>
internal sealed record ComparedInput(string Name, string? Group, ImmutableArray<string> Values)
{
    public static ImmutableArray<ComparedInput> Of(CompareCostsView view)
    {
        var choices = view.Estimates.Select(static one => TakenInput.Choices(one).ToImmutableArray()).ToImmutableArray();
        return
        [
            .. from place in Enumerable.Range(0, choices[0].Length)
               let values = choices.Select(row => row[place].Value).ToImmutableArray()
               where values.Distinct().Count() > 1
               select new ComparedInput(choices[0][place].Name, null, values),
            .. from field in view.Guide.CostForm.Fields
               let values = view.Estimates.Select(one => one.Workload[field.Input]).ToImmutableArray()
               where values.Distinct().Count() > 1
               let told = values.Select(value => view.Money.Value(field, value))
               select new ComparedInput(field.Label, view.Guide.CostForm.PartOf(field), [.. told]),
        ];
    }
}
