using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace AiDeploy.Web.Features.Decide;

/// <summary>The map of a decision as a picture, with the path that answers take.</summary>
internal static class MapSvg
{
    public static async Task<IResult> Get(HttpRequest request, CurrentGuide guide, PublicAddress address, ILoggerFactory logs)
    {
        if (!new AnswerFile(request, guide.Value, Links.MapSuffix).TryRead("", out var decision, out var answers, out var refusal))
        {
            return refusal;
        }

        var view = new MapView(guide.Value, decision, answers) { Origin = address.Of(request, "") };
        await using var renderer = new HtmlRenderer(request.HttpContext.RequestServices, logs);
        var shown = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(DecisionMap.View)] = view });
        var svg = await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var map = await renderer.RenderComponentAsync<DecisionMap>(shown);
            return map.ToHtmlString();
        });
        return Results.Text(svg, "image/svg+xml", Encoding.UTF8);
    }
}
