using AiDeploy.Decisions;
using AiDeploy.Web.Features.Decide;
using AiDeploy.Web.Features.Decide.Maps;
using AiDeploy.Web.Shared;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Decide.Maps;

/// <summary>The maps of the repository's decisions.</summary>
internal static class Drawn
{
    /// <summary>Answers to the full check that lead to fine-tuning.</summary>
    public const string Tuning =
        "job-extract/boundary-vendor-terms/users-customers/product-none/bill-high/failing-behavior/evals-automated/examples-hundreds/ml-yes";

    public static TheoryData<string> Decisions => [.. Known.Guide.Decisions.Keys];

    public static Decision Decision(string id) => Known.Guide.Decisions[id].Current;

    public static MapLayout Layout(string id) => MapLayout.Of(Decision(id));

    public static Answers Answers(string id, string answers) =>
        ((ParsedAnswers.Understood)AnswerLink.Read(Known.Guide, id, Decision(id).Version, answers)!.Reading).Answers;

    public static MapView View(string id, string answers = "", string? origin = null) =>
        new(Known.Guide, Decision(id), Answers(id, answers)) { Origin = origin };

    public static string Headline(string id, string outcome) => Decision(id).Outcomes.Single(known => known.Id == outcome).Headline;

    /// <summary>Every stop of the derived tree, each once.</summary>
    public static HashSet<DecisionNode> Tree(DecisionNode start)
    {
        var seen = new HashSet<DecisionNode>();
        Visit(start);
        return seen;

        void Visit(DecisionNode stop)
        {
            if (seen.Add(stop) && stop is DecisionNode.Ask ask)
            {
                ask.Next.ToList().ForEach(Visit);
            }
        }
    }
}
