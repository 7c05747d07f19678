namespace AiDeploy.Web.Features.Decide.Maps;

/// <summary>Measures of the drawing, in pixels; map.css sets the same type sizes and strokes.</summary>
internal static class MapMetrics
{
    /// <summary>As wide as a page shows without scrolling.</summary>
    public const double Width = 1200;
    public const double Margin = 10;

    /// <summary>Between two boxes of a row; a little less where that makes a line straight.</summary>
    public const double Gap = 14;
    public const double LeastGap = 8;

    public const double StopRadius = 7;
    public const double EndRadius = 11;

    /// <summary>From the edge of a stop, or the axis of a line, to its words.</summary>
    public const double TextGap = 8;

    public const double NameSize = 13;
    public const double NameLeading = 15;
    public const double HeadlineSize = 14;
    public const double HeadlineLeading = 17;
    public const double EyebrowSize = 11.5;
    public const double EyebrowLeading = 15;
    public const double LabelSize = 11.5;
    public const double LabelLeading = 14;

    /// <summary>How much wider bold letters run.</summary>
    public const double Bold = 1.13;

    /// <summary>Between two lines that run side by side.</summary>
    public const double Track = 11;

    /// <summary>The radius of a bend, and the least room for it beside a row.</summary>
    public const double Bend = 11;
}
