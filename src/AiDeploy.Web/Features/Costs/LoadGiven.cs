namespace AiDeploy.Web.Features.Costs;

/// <summary>Whether an address says how much there is to do: the number of people, or of requests.</summary>
/// <param name="Choices">For customers, requests alone count: nobody knows how many each of them sends.</param>
public sealed record LoadGiven(Choices Choices, bool IsEnough)
{
    public static LoadGiven Of(Choices choices, ImmutableDictionary<string, string> typed) => new(
        choices, Has(typed, CostInput.Requests) || (!choices.ForCustomers && Has(typed, CostInput.People)));

    /// <summary>What to say where the form was sent without either; empty where it was not sent yet, or names its prices.</summary>
    public IEnumerable<InputProblem> Missing(ImmutableDictionary<string, string> typed)
    {
        var isSent = typed.ContainsKey(CostInput.Requests.Name()) && !typed.ContainsKey(ParsedWorkload.AsOf);
        return !isSent || IsEnough
            ? []
            : [Choices.ForCustomers
                ? new(CostInput.Requests.Name(), "", "Give the number of requests a month; a rough one will do")
                : new(CostInput.People.Name(), "", "Give the number of people who use it, or of requests a month; a rough one will do")];
    }

    private static bool Has(ImmutableDictionary<string, string> typed, CostInput input) =>
        typed.GetValueOrDefault(input.Name(), "").Length > 0;
}
