using Microsoft.AspNetCore.Http.Features;

namespace AiDeploy.Web.Replies;

/// <summary>One request: either it is answered with a whole reply, or the site has a context for it.</summary>
/// <param name="Features">The request and its response.</param>
/// <param name="Reply">The reply, kept or on its way.</param>
/// <param name="Context">What the site made of the request; of no meaning where there is a reply.</param>
internal readonly record struct Visit<TContext>(IFeatureCollection Features, Task<KeptReply>? Reply, TContext? Context);
