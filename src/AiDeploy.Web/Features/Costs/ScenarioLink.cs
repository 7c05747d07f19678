using System.Runtime.CompilerServices;

namespace AiDeploy.Web.Features.Costs;

/// <summary>A situation to start from, with the address of its estimate.</summary>
public sealed record ScenarioLink(Scenario Scenario, string Address)
{
    /// <summary>Stays the same as long as the content does.</summary>
    private static readonly ConditionalWeakTable<Guide, ScenarioLink[]> Starts = [];

    /// <summary>The situations to start from. Who has answers keeps them, and what they set.</summary>
    public static IEnumerable<ScenarioLink> Of(CostsView view)
    {
        if (view.For is null)
        {
            return Starts.GetValue(view.Guide, Without);
        }

        var now = ParsedWorkload.Query(view.Workload).ToDictionary();
        return view.Guide.CostForm.Scenarios.Select(one =>
            new ScenarioLink(one, CostsView.Of(view.Guide, view.Answered.Keep(one, now), view.For, "").Address));
    }

    /// <summary>Situations for somebody without answers. One that names answers itself starts from what they set.</summary>
    private static ScenarioLink[] Without(Guide guide) =>
        [.. guide.CostForm.Scenarios.Select(one => new ScenarioLink(one, CostsView.Of(guide, one.Query, "").Address))];
}
