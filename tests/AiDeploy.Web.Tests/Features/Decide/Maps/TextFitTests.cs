using AiDeploy.Web.Features.Decide.Maps;

namespace AiDeploy.Web.Tests.Features.Decide.Maps;

public sealed class TextFitTests
{
    [Fact]
    public void What_fits_stays_on_one_line() => Assert.Equal(["Data boundary"], TextFit.Wrap("Data boundary", 10, 200, 2));

    [Fact]
    public void Lines_are_about_equally_long() => Assert.Equal(["one two", "six ten"], TextFit.Wrap("one two six ten", 10, 80, 3));

    [Fact]
    public void What_has_no_room_ends_in_an_ellipsis()
    {
        var lines = TextFit.Wrap("one two six ten one two six ten", 10, 50, 2);

        Assert.Equal(2, lines.Length);
        Assert.EndsWith("…", lines[1], StringComparison.Ordinal);
        Assert.All(lines, static line => Assert.InRange(TextFit.Width(line, 10), 0, 50));
    }

    [Fact]
    public void A_long_word_is_not_broken() => Assert.Equal(["a", "responsibility"], TextFit.Wrap("a responsibility", 10, 30, 3));

    [Fact]
    public void A_slash_does_not_begin_a_line() => Assert.DoesNotContain(TextFit.Wrap("customers / systems", 10, 60, 3), static line => line.StartsWith('/'));
}
