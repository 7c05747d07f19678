using YamlDotNet.Core;

namespace AiDeploy.Yaml;

/// <summary>Where a slip stands that the parser notices on the line before or after it.</summary>
internal static class SlipLine
{
    /// <summary>The first line from here on that a tab indents.</summary>
    public static Mark Tab(string text, Mark near)
    {
        var lines = text.Split('\n').Index().Skip((int)Math.Max(near.Line, 1) - 1);
        var (place, line) = lines.FirstOrDefault(static line => line.Item.TrimStart(' ') is ['\t', ..]);
        return line is null ? near : new(near.Index, place + 1, 1);
    }

    /// <summary>A field that lost its indentation ends what it belongs to, so the parser fails at the line below it.</summary>
    public static Mark Outdented(string text, Mark near)
    {
        var lines = text.Split('\n').Index().Take((int)near.Line).Where(static line => !string.IsNullOrWhiteSpace(line.Item)).ToList();
        if (lines is not [.., (_, var above), var slip, (var last, var below)] || last + 1 != near.Line)
        {
            return near;
        }

        var standsOut = Indent(slip.Item) < Math.Min(Indent(above), Indent(below));
        var holdsOthers = slip.Item.TrimEnd().EndsWith(':') || slip.Item.TrimStart().StartsWith('-');
        return standsOut && !holdsOthers ? new(near.Index, slip.Index + 1, 1) : near;
    }

    private static int Indent(string line) => line.Length - line.AsSpan().TrimStart(' ').Length;
}
