using System.Collections.Immutable;
using AiDeploy.Content;
using AiDeploy.Decisions;

namespace AiDeploy.Web.Components;

/// <summary>An answered question on the route line.</summary>
/// <param name="Given">The answer.</param>
/// <param name="Change">Where to change it.</param>
/// <param name="WayPoints">What holds since this answer.</param>
/// <param name="Closed">The options it closed.</param>
public sealed record RouteStop(GivenAnswer Given, string Change, ImmutableArray<Note> WayPoints, ImmutableArray<OptionPage> Closed)
{
    /// <summary>The fragment that links to this answer.</summary>
    public string Id => $"answer-{Given.Question}";
}
