namespace AiDeploy.Web.Features.Decide.Maps;

/// <summary>Something that takes up room in a row: a stop, the words on a line, or a line passing on its way to a stop.</summary>
internal sealed class Box
{
    private Box(MapStop stop, double left)
    {
        Stop = stop;
        Left = Right = left;
    }

    /// <summary>The stop itself, or where the line leads.</summary>
    public MapStop Stop { get; }

    /// <summary>The line whose words stand here, if any.</summary>
    public MapLine? Line { get; private init; }

    public ImmutableArray<string> Words { get; private init; } = [];

    /// <summary>The room to the left of its axis.</summary>
    public double Left { get; }

    /// <summary>The room to the right of its axis.</summary>
    public double Right { get; private init; }

    public double Height { get; private init; }

    public bool IsStop => Height > 0 && Line is null;

    public bool IsPassing => Height == 0;

    public required int Row { get; init; }

    /// <summary>Place in its row, from 0.</summary>
    public int Place { get; set; }

    /// <summary>The axis, on which lines arrive and leave.</summary>
    public double X { get; set; }

    public List<Box> Above { get; } = [];

    public List<Box> Below { get; } = [];

    public IEnumerable<Box> Near => Above.Concat(Below);

    /// <summary>The stops in the row of stops before, with the words between left out.</summary>
    public Box[] StopsAbove => field ??= [.. Above.Select(static words => words.Above[0])];

    public Box[] StopsBelow => field ??= [.. Below.Select(static words => words.Below[0])];

    public static Box Of(MapStop stop, int row)
    {
        if (stop.Question is not null)
        {
            var name = TextFit.Wrap(stop.Name, Sizes.NameSize * Sizes.Bold, 112, 2);
            return new(stop, Sizes.StopRadius)
            {
                Row = row,
                Words = name,
                Right = Sizes.StopRadius + Sizes.TextGap + TextFit.Widest(name, Sizes.NameSize * Sizes.Bold),
                Height = Math.Max((Sizes.StopRadius * 2) + 4, name.Length * Sizes.NameLeading),
            };
        }

        var headline = TextFit.Wrap(stop.Name, Sizes.HeadlineSize * Sizes.Bold, 165, 3);
        return new(stop, Sizes.EndRadius)
        {
            Row = row,
            Words = headline,
            Right = Sizes.EndRadius + Sizes.TextGap + TextFit.Widest(headline, Sizes.HeadlineSize * Sizes.Bold),
            Height = Sizes.EyebrowLeading + (headline.Length * Sizes.HeadlineLeading),
        };
    }

    public static Box Of(MapLine line, int row)
    {
        var words = TextFit.Wrap(line.Words, Sizes.LabelSize, 98, 4);
        return new(line.To, 4)
        {
            Row = row,
            Line = line,
            Words = words,
            Right = Sizes.TextGap + TextFit.Widest(words, Sizes.LabelSize),
            Height = words.Length * Sizes.LabelLeading,
        };
    }

    public static Box Passing(MapStop to, int row) => new(to, 2) { Row = row };

    public void Join(Box below)
    {
        Below.Add(below);
        below.Above.Add(this);
    }
}
