using AiDeploy.Web.Features.Decide.Maps;

namespace AiDeploy.Web.Tests.Features.Decide.Maps;

public sealed class MapLayoutTests
{
    public static TheoryData<string> Decisions => Drawn.Decisions;

    [Theory]
    [MemberData(nameof(Decisions))]
    public void Every_stop_is_drawn_once(string id) =>
        Assert.Equal(Drawn.Layout(id).Graph.Stops, Drawn.Layout(id).Stops.Select(static drawn => drawn.Stop));

    [Theory]
    [MemberData(nameof(Decisions))]
    public void Every_line_is_drawn_once_from_stop_to_stop(string id)
    {
        var layout = Drawn.Layout(id);
        var rings = layout.Stops.ToDictionary(static drawn => drawn.Stop, static drawn => drawn.Ring);

        Assert.Equal(layout.Graph.Lines.ToHashSet(), layout.Lines.Select(static drawn => drawn.Line).ToHashSet());
        Assert.Equal(layout.Graph.Lines.Length, layout.Lines.Length);
        Assert.All(layout.Lines, drawn => Assert.Equal((rings[drawn.Line.From], rings[drawn.Line.To]), (drawn.Points[0], drawn.Points[^1])));
    }

    [Theory]
    [MemberData(nameof(Decisions))]
    public void No_stop_or_word_covers_another(string id) => Assert.Empty(
        from one in Rooms(id)
        from other in Rooms(id)
        where one.Name != other.Name && Overlap(one.Room, other.Room)
        select $"{one.Name} covers {other.Name}");

    [Theory]
    [MemberData(nameof(Decisions))]
    public void No_line_runs_through_words_or_foreign_stops(string id) => Assert.Empty(
        from line in Drawn.Layout(id).Lines
        from room in Rooms(id)
        where room.Name != line.Line.From.Id && room.Name != line.Line.To.Id && Pieces(line).Any(piece => Overlap(piece, room.Room))
        select $"{Name(line)} runs through {room.Name}");

    [Theory]
    [MemberData(nameof(Decisions))]
    public void Lines_run_on_one_track_only_if_they_begin_or_end_together(string id) => Assert.Empty(
        from one in Drawn.Layout(id).Lines
        from other in Drawn.Layout(id).Lines
        where one.Line.From != other.Line.From && one.Line.To != other.Line.To
        where Pieces(one).Any(piece => Pieces(other).Any(beside => IsUpright(piece) == IsUpright(beside) && Overlap(piece, beside)))
        select $"{Name(one)} runs on {Name(other)}");

    [Theory]
    [MemberData(nameof(Decisions))]
    public void Lines_run_down_or_sideways_and_never_up(string id) => Assert.All(
        Drawn.Layout(id).Lines,
        static line => Assert.All(line.Points.Zip(line.Points.Skip(1)), static piece => Assert.True(
            piece.First.Y == piece.Second.Y || (piece.First.X == piece.Second.X && piece.First.Y < piece.Second.Y))));

    [Theory]
    [MemberData(nameof(Decisions))]
    public void The_map_is_as_wide_as_a_page_at_most_and_holds_everything(string id)
    {
        var layout = Drawn.Layout(id);

        Assert.InRange(layout.Width, 1, MapMetrics.Width);
        Assert.All(Rooms(id), room => Assert.True(room.Room is { Left: >= 0, Top: >= 0 } && room.Room.Right <= layout.Width && room.Room.Bottom <= layout.Height));
    }

    [Theory]
    [MemberData(nameof(Decisions))]
    public void Drawn_again_it_is_the_same(string id)
    {
        var (once, again) = (Drawn.Layout(id), MapLayout.Make(MapGraph.Of(Drawn.Decision(id))));

        Assert.Equal((once.Width, once.Height), (again.Width, again.Height));
        Assert.Equal(once.Stops.Select(static stop => (stop.Stop.Id, stop.Ring)), again.Stops.Select(static stop => (stop.Stop.Id, stop.Ring)));
        Assert.Equal(once.Lines.Select(static line => line.Path), again.Lines.Select(static line => line.Path));
    }

    [Fact]
    public void The_full_check_still_reads_as_one_picture()
    {
        var layout = Drawn.Layout("full");

        Assert.InRange(layout.Stops.Length, 30, 60);
        Assert.InRange(layout.Height, 0, 2.5 * MapMetrics.Width);
    }

    private static IEnumerable<(string Name, Rect Room)> Rooms(string id) =>
    [
        .. Drawn.Layout(id).Stops.Select(static stop => (stop.Stop.Id, stop.Room)),
        .. Drawn.Layout(id).Lines.Select(static line => (Name(line), line.Room)),
    ];

    private static string Name(DrawnLine line) => $"{line.Line.From.Id} to {line.Line.To.Id}";

    /// <summary>The straight parts of a line, as thick as it is drawn.</summary>
    private static IEnumerable<Rect> Pieces(DrawnLine line) => line.Points.Zip(line.Points.Skip(1), static (from, to) => from.X == to.X
        ? new Rect(from.X - 2, from.Y, to.X + 2, to.Y)
        : new Rect(Math.Min(from.X, to.X), from.Y - 2, Math.Max(from.X, to.X), from.Y + 2));

    private static bool IsUpright(Rect piece) => piece.Width == 4;

    private static bool Overlap(Rect one, Rect other) =>
        one.Left < other.Right && other.Left < one.Right && one.Top < other.Bottom && other.Top < one.Bottom;
}
