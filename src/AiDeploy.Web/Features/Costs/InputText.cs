namespace AiDeploy.Web.Features.Costs;

/// <summary>The inputs of an estimate in words.</summary>
internal static class InputText
{
    /// <summary>The choices and the numbers that are not what they start from, as a table of a document.</summary>
    public static string Table(CostsView view)
    {
        var text = new StringBuilder("| Input | Value | Comes from | Starts from |\n| --- | --- | --- | --- |\n");
        foreach (var row in Rows(view))
        {
            text.Append("| ").AppendJoin(" | ", row.Select(static cell => cell.Replace('|', '/'))).Append(" |\n");
        }

        return text.ToString();
    }

    /// <summary>The same, row by row: input, value, where it comes from, and what it starts from.</summary>
    public static IEnumerable<string[]> Rows(CostsView view) => TakenInput.Of(view).Select(input =>
    {
        var name = input.Field is { } field && view.Guide.CostForm.PartOf(field) is { } part ? $"{field.Label} ({part})" : input.Name;
        var start = input.Start is null ? "" : $"{input.Start}: {StartOf(view, input)}";
        return new[] { name, input.Value, From(input.Origin), start };
    });

    public static string From(InputOrigin origin) => origin switch
    {
        InputOrigin.Published => "published prices",
        InputOrigin.Start => "our start",
        InputOrigin.Answers => "your answers",
        _ => "typed or chosen",
    };

    /// <summary>Where what an input starts from was read, when, and how certain it is.</summary>
    public static string StartOf(CostsView view, TakenInput input)
    {
        if (input.Field is null)
        {
            return "our choice";
        }

        if (input.Row is not { } row)
        {
            return $"the prices of {DisplayText.Day(view.Workload.Sheet.Day)} don’t know it";
        }

        var (origin, certainty) = (view.Workload.Sheet[row].Origin, view.Workload.CertaintyOf(input.Field.Input)!.Value);
        return origin.Sources.IsEmpty
            ? $"our assumption, {DisplayText.Day(origin.Read)}"
            : $"{origin.Sources[0].Title}, {DisplayText.Day(origin.Read)}, certainty: {certainty.Word()}";
    }
}
