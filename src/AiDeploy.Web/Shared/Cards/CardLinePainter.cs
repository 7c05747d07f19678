using SkiaSharp;

namespace AiDeploy.Web.Shared.Cards;

internal static class CardLinePainter
{
    private const float Middle = 524;
    private const float Thick = 10;
    private const float LastStop = 660;
    private const float Terminus = 800;
    private const float Label = 848;

    public static void Draw(SKCanvas canvas, CardLine line, float margin)
    {
        switch (line)
        {
            case CardLine.Route route:
                DrawRoute(canvas, route, margin);
                break;
            case CardLine.Ladder ladder:
                DrawLadder(canvas, ladder, margin);
                break;
            default:
                throw new InvalidOperationException("A line is a route or a ladder.");
        }
    }

    private static void DrawRoute(SKCanvas canvas, CardLine.Route route, float margin)
    {
        var color = route.Ends is [var only] ? ColorOf(only.Option) : Color("ink");
        var start = margin + 14;
        var step = route.Closings.Length > 1 ? Math.Min(150, (LastStop - start) / (route.Closings.Length - 1)) : 0;
        ImmutableArray<float> stops = [.. route.Closings.Select((_, place) => start + (place * step))];
        foreach (var (x, closed) in stops.Zip(route.Closings))
        {
            DrawClosed(canvas, x, closed);
        }

        DrawCurve(canvas, color, (start, Middle), (stops[^1], Middle));
        DrawEnds(canvas, route.Ends, stops[^1], color);
        foreach (var x in stops)
        {
            DrawStop(canvas, x, Middle, 13, color);
        }
    }

    /// <summary>A thin grey branch for every option an answer closed.</summary>
    private static void DrawClosed(SKCanvas canvas, float x, int count)
    {
        using var grey = Stroke(Color("edge"), 4);
        for (var branch = 1; branch <= count; branch++)
        {
            var end = (X: x + 48, Y: Middle + 6 + (branch * 19));
            using var path = Curve((x, Middle), end);
            canvas.DrawPath(path, grey);
            DrawStop(canvas, end.X, end.Y, 7, Color("edge"));
        }
    }

    private static void DrawEnds(SKCanvas canvas, ImmutableArray<OptionPage> ends, float from, SKColor color)
    {
        if (ends.IsEmpty)
        {
            DrawEnd(canvas, "None of the four", from, Middle, color);
        }

        for (var place = 0; place < ends.Length; place++)
        {
            DrawEnd(canvas, ends[place].Name, from, Middle + ((place - ((ends.Length - 1) / 2f)) * 46), ColorOf(ends[place].Option));
        }
    }

    private static void DrawEnd(SKCanvas canvas, string name, float from, float y, SKColor color)
    {
        DrawCurve(canvas, color, (from, Middle), (Terminus, y));
        DrawStop(canvas, Terminus, y, 21, color);
        using var font = CardFonts.Of(CardFonts.SansBold, 40);
        using var paint = Fill(color);
        canvas.DrawText(name, Label, y + 13, SKTextAlign.Left, font, paint);
    }

    private static void DrawLadder(SKCanvas canvas, CardLine.Ladder ladder, float margin)
    {
        const float Step = 275;
        const float Row = Middle - 24;
        using var font = CardFonts.Of(CardFonts.SansBold, 32);
        for (var place = 0; place < ladder.Options.Length; place++)
        {
            var (option, x) = (ladder.Options[place], margin + 14 + (place * Step));
            var isHere = ladder.Here is null || ladder.Here == option.Option;
            var color = isHere ? ColorOf(option.Option) : Color("edge");
            if (place < ladder.Options.Length - 1)
            {
                DrawCurve(canvas, color, (x, Row), (x + Step, Row));
            }

            DrawStop(canvas, x, Row, isHere ? 18 : 13, color);
            using var paint = Fill(color);
            canvas.DrawText(option.Name, x - 14, Middle + 44, SKTextAlign.Left, font, paint);
        }
    }

    private static void DrawStop(SKCanvas canvas, float x, float y, float radius, SKColor color)
    {
        using var ring = Fill(color);
        using var hole = Fill(Color("paper"));
        canvas.DrawCircle(x, y, radius, ring);
        canvas.DrawCircle(x, y, radius * 0.5f, hole);
    }

    private static void DrawCurve(SKCanvas canvas, SKColor color, (float X, float Y) from, (float X, float Y) to)
    {
        using var paint = Stroke(color, Thick);
        using var path = Curve(from, to);
        canvas.DrawPath(path, paint);
    }

    private static SKPath Curve((float X, float Y) from, (float X, float Y) to)
    {
        using var path = new SKPathBuilder();
        var half = (from.X + to.X) / 2;
        path.MoveTo(from.X, from.Y);
        path.CubicTo(half, from.Y, half, to.Y, to.X, to.Y);
        return path.Detach();
    }

    private static SKColor ColorOf(Option option) => Color(option.Id);

    private static SKColor Color(string token) => SKColor.Parse(Palette.Light(token));

    private static SKPaint Fill(SKColor color) => new() { Color = color, IsAntialias = true };

    private static SKPaint Stroke(SKColor color, float width) =>
        new() { Color = color, IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = width, StrokeCap = SKStrokeCap.Round };
}
