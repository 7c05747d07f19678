namespace AiDeploy.Web.Features.Programs;

/// <content>What operations take.</content>
internal static partial class Operations
{
    private static OperationParameter Table(Guide guide) => new("table", "string", "The decision and its version", "quick/1")
    {
        IsRequired = true,
        Values =
        [
            .. from history in guide.Decisions.Values
               from version in history.Versions
               orderby version.Id, version.Version
               select $"{version.Id}/{version.Version}",
        ],
    };

    private static OperationParameter Case { get; } =
        new(CaseName.Key, "string", $"What to call the case, at most {CaseName.Longest} characters", "Letters of a hospital");

    private static ImmutableArray<OperationParameter> State(Guide guide, string answers) =>
    [
        new("decision", "string", "Which decision: full asks more and says more", "full")
        {
            Default = "full",
            Values = [.. guide.Decisions.Keys.Order(StringComparer.Ordinal)],
        },
        new("answers", "string", "The answers so far, each as question-answer, joined by slashes", answers),
        new("version", "integer", "The version of the decision; without it the newest", $"{guide.Decisions["full"].Current.Version}"),
    ];

    private static ImmutableArray<OperationParameter> Inputs(Guide guide)
    {
        var sheet = guide.Prices.Current;
        return
        [
            new(ParsedWorkload.Audience, "string", "Who uses it", "staff") { Values = ["staff", "customers"] },
            .. guide.CostForm.Groups[0].Fields.Select(field => Number(guide, field)),
            new(ParsedWorkload.Model, "string", "The model behind the API", sheet.Models[0].Id)
            {
                Values = [.. sheet.Models.Select(static model => model.Id)],
            },
            new(ParsedWorkload.Currency, "string", "The currency of all amounts", sheet.Currencies[0].Id)
            {
                Values = [.. sheet.Currencies.Select(static currency => currency.Id)],
            },
            new(
                ParsedWorkload.For,
                "string",
                "The recommendation it is for: its permalink, or the decision, version and answers in it",
                "quick/1/product-yes"),
            new(
                ParsedWorkload.AsOf, "string", "The day whose published prices count, as 2026-11-27; without it today’s",
                DisplayText.Iso(sheet.Day)),
            Case,
        ];
    }

    /// <summary>The other inputs of the form, in its order.</summary>
    private static ImmutableArray<OperationParameter> Assumptions(Guide guide) =>
    [
        new(ParsedWorkload.OpenModel, "string", "The model to host", guide.Prices.Current.OpenModels[0].Row.Id)
        {
            Values = [.. guide.Prices.Current.OpenModels.Select(static open => open.Row.Id)],
        },
        .. guide.CostForm.Groups.Skip(1).SelectMany(static group => group.Fields).Select(field => Number(guide, field)),
    ];

    /// <summary>
    /// What a number starts from may follow from other numbers, so it is the example and no default: a program that fills in defaults
    /// would give it.
    /// </summary>
    private static OperationParameter Number(Guide guide, CostField field)
    {
        var sheet = guide.Prices.Current;
        var choices = new Choices(ForCustomers: false, sheet.Models[0].Id, sheet.OpenModels[0].Row.Id);
        var part = guide.CostForm.PartOf(field);
        var says = $"{part}{(part is null ? "" : ": ")}{field.Label} ({field.Unit})";
        return new(field.Input.Name(), "number", says, ParsedWorkload.Write(Workload.Default(sheet, choices, field.Input)))
        {
            Range = (field.Min, field.Max),
        };
    }
}
