namespace AiDeploy.Web.Replies;

/// <summary>What a page recommends, for the log and the counters; a feature of the request.</summary>
/// <param name="Ids">The ids of the outcomes, joined by <c>|</c>.</param>
internal sealed record ReachedOutcome(string Ids);
