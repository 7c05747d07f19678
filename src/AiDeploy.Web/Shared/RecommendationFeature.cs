namespace AiDeploy.Web.Shared;

/// <summary>What a page recommends, for the log and the counters; a feature of the request.</summary>
/// <param name="Outcomes">The ids of the outcomes, joined by <c>|</c>.</param>
internal sealed record RecommendationFeature(string Outcomes);
