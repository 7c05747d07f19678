using System.Globalization;
using System.Text.RegularExpressions;
using AiDeploy.Web.Features.Decide.Maps;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Decide.Maps;

public sealed partial class MapStyleTests
{
    private static readonly string Site = File.ReadAllText(Path.Combine(Repository.WebSource, "Shared", "tokens.css"));

    [Fact]
    public void A_map_that_stands_alone_needs_no_custom_property_and_no_layer()
    {
        Assert.DoesNotContain("var(", MapStyle.Element, StringComparison.Ordinal);
        Assert.DoesNotContain("@layer", MapStyle.Element, StringComparison.Ordinal);
        Assert.Equal(MapStyle.Element.Count(static letter => letter == '{'), MapStyle.Element.Count(static letter => letter == '}'));
    }

    [Fact]
    public void It_can_stand_in_xml() => Assert.DoesNotContain(MapStyle.Element[7..^8], static letter => letter is '<' or '&');

    [Fact]
    public void It_is_dark_where_the_reader_wishes_it() =>
        Assert.Contains(".map .open { color: #ece9e2; }", MapStyle.Element.Split("prefers-color-scheme: dark")[1], StringComparison.Ordinal);

    [Theory]
    [InlineData(".map .paper { fill: {0}; }", "paper")]
    [InlineData(".map .open { color: {0}; }", "ink")]
    [InlineData(".map .missed { color: {0}; }", "edge")]
    [InlineData(".map .option-off-the-shelf { color: {0}; }", "off-the-shelf")]
    [InlineData(".map .option-api-integration { color: {0}; }", "api-integration")]
    [InlineData(".map .option-fine-tuning { color: {0}; }", "fine-tuning")]
    [InlineData(".map .option-self-hosting { color: {0}; }", "self-hosting")]
    public void Its_colors_are_those_of_the_site(string rule, string token)
    {
        foreach (var (color, place) in Token().Matches(Site.Split($"--{token}: light-dark(")[1].Split('\n')[0]).Take(2).Select(static (color, place) => (color, place)))
        {
            Assert.Contains(
                rule.Replace("{0}", Hex(Number(color, 1) / 100, Number(color, 2), Number(color, 3)), StringComparison.Ordinal),
                MapStyle.Element.Split("prefers-color-scheme: dark")[place],
                StringComparison.Ordinal);
        }
    }

    private static double Number(Match color, int group) => double.Parse(color.Groups[group].Value, CultureInfo.InvariantCulture);

    /// <summary>From oklch, by https://www.w3.org/TR/css-color-4/#color-conversion-code.</summary>
    private static string Hex(double lightness, double chroma, double hue)
    {
        var (a, b) = (chroma * Math.Cos(hue * Math.PI / 180), chroma * Math.Sin(hue * Math.PI / 180));
        var l = Math.Pow(lightness + (0.3963377774 * a) + (0.2158037573 * b), 3);
        var m = Math.Pow(lightness - (0.1055613458 * a) - (0.0638541728 * b), 3);
        var s = Math.Pow(lightness - (0.0894841775 * a) - (1.2914855480 * b), 3);
        return "#" + Channel((4.0767416621 * l) - (3.3077115913 * m) + (0.2309699292 * s))
            + Channel((-1.2684380046 * l) + (2.6097574011 * m) - (0.3413193965 * s))
            + Channel((-0.0041960863 * l) - (0.7034186147 * m) + (1.7076147010 * s));
    }

    private static string Channel(double linear)
    {
        var value = linear <= 0.0031308 ? 12.92 * linear : (1.055 * Math.Pow(linear, 1 / 2.4)) - 0.055;
        return ((int)Math.Round(Math.Clamp(value, 0, 1) * 255)).ToString("x2", CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"oklch\(([\d.]+)% ([\d.]+) ([\d.]+)\)")]
    private static partial Regex Token();
}
