namespace AiDeploy.Web.Features.Decide.Maps;

/// <summary>Something that takes up room in a row: a stop, the words on a line, or a line passing on its way to a stop.</summary>
internal sealed class LayoutNode
{
    private LayoutNode(MapNode stop, double left)
    {
        Stop = stop;
        Left = Right = left;
    }

    /// <summary>The stop itself, or where the line leads.</summary>
    public MapNode Stop { get; }

    public MapLine? Line { get; private init; }

    public ImmutableArray<string> Words { get; private init; } = [];

    public double Left { get; }

    public double Right { get; private init; }

    public double Height { get; private init; }

    public bool IsStop => Height > 0 && Line is null;

    public bool IsPassing => Height == 0;

    public required int Row { get; init; }

    public int Place { get; set; }

    /// <summary>The axis, on which lines arrive and leave.</summary>
    public double X { get; set; }

    public List<LayoutNode> Above { get; } = [];

    public List<LayoutNode> Below { get; } = [];

    public IEnumerable<LayoutNode> Near => Above.Concat(Below);

    /// <summary>The stops in the row of stops before, with the words between left out.</summary>
    public LayoutNode[] StopsAbove => field ??= [.. Above.Select(static words => words.Above[0])];

    public LayoutNode[] StopsBelow => field ??= [.. Below.Select(static words => words.Below[0])];

    public static LayoutNode Of(MapNode stop, int row)
    {
        if (stop.Question is not null)
        {
            var name = TextFit.Wrap(stop.Name, MapMetrics.NameSize * MapMetrics.Bold, 112, 2);
            return new(stop, MapMetrics.StopRadius)
            {
                Row = row,
                Words = name,
                Right = MapMetrics.StopRadius + MapMetrics.TextGap + TextFit.Widest(name, MapMetrics.NameSize * MapMetrics.Bold),
                Height = Math.Max((MapMetrics.StopRadius * 2) + 4, name.Length * MapMetrics.NameLeading),
            };
        }

        var headline = TextFit.Wrap(stop.Name, MapMetrics.HeadlineSize * MapMetrics.Bold, 165, 3);
        return new(stop, MapMetrics.EndRadius)
        {
            Row = row,
            Words = headline,
            Right = MapMetrics.EndRadius + MapMetrics.TextGap + TextFit.Widest(headline, MapMetrics.HeadlineSize * MapMetrics.Bold),
            Height = MapMetrics.EyebrowLeading + (headline.Length * MapMetrics.HeadlineLeading),
        };
    }

    public static LayoutNode Of(MapLine line, int row)
    {
        var words = TextFit.Wrap(line.Words, MapMetrics.LabelSize, 98, 4);
        return new(line.To, 4)
        {
            Row = row,
            Line = line,
            Words = words,
            Right = MapMetrics.TextGap + TextFit.Widest(words, MapMetrics.LabelSize),
            Height = words.Length * MapMetrics.LabelLeading,
        };
    }

    public static LayoutNode Passing(MapNode to, int row) => new(to, 2) { Row = row };

    public void Join(LayoutNode below)
    {
        Below.Add(below);
        below.Above.Add(this);
    }
}
