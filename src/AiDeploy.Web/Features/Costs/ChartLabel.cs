using Microsoft.AspNetCore.Components;

namespace AiDeploy.Web.Features.Costs;

/// <summary>A text of a picture. In markup "text" is Razor's own, so the element is built here, its words encoded.</summary>
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
