namespace AiDeploy.Web.Features.Costs;

/// <summary>The inputs of an estimate in words.</summary>
internal static class InputText
{
    /// <summary>What an estimate is made of besides numbers: always the same names, in the same order.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Choices(CostsView view)
    {
        var (workload, audience) = (view.Workload, CostChoice.OfAudience(view));
        var answers = view.For is { } made ? DisplayText.Either([.. made.Outcomes.Select(static one => one.Headline)]) : "None";
        return
        [
            new("Prices of", DisplayText.Day(workload.Sheet.Day)),
            new(audience.Label, audience.Items.First(item => item.Value == audience.Value).Text),
            new("Model behind the API", workload.ModelName),
            new("Model to host", workload.OpenModel.Row.Item),
            new("Currency", workload.Currency.Name),
            new("Answers it is for", answers),
        ];
    }
}
