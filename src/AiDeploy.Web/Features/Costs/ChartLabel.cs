using Microsoft.AspNetCore.Components;

namespace AiDeploy.Web.Features.Costs;

/// <summary>A text of a picture. Markup can't say it, since "text" alone is Razor's own; so it is built here, encoded like everything else.</summary>
internal static class ChartLabel
{
    public static RenderFragment At(double x, double y, string words, string? anchor = null) => builder =>
    {
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "x", VolumePlot.Number(x));
        builder.AddAttribute(2, "y", VolumePlot.Number(y));
        builder.AddAttribute(3, "text-anchor", anchor);
        builder.AddContent(4, words);
        builder.CloseElement();
    };
}
