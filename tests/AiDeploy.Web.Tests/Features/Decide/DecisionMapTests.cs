using System.Xml.Linq;
using AiDeploy.Web.Features.Decide;
using Bunit;
using AiDeploy.Web.Tests.Features.Decide.Maps;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Decide;

public sealed class DecisionMapTests : BunitContext
{
    private const string Origin = "https://guide.example";

    private IRenderedComponent<DecisionMap> Of(string id, string answers = "", string? origin = null) =>
        Render<DecisionMap>(parameters => parameters.Add(static map => map.View, Drawn.View(id, answers, origin)));

    [Fact]
    public void It_has_a_name_and_a_description()
    {
        var map = Of("quick");

        Assert.Equal(["Quick decision: the whole map", "Every question of the quick decision, where each answer leads, and all 5 recommendations."], map.Find("svg").ParentElement!.Named(map.Find("svg"), "aria-labelledby"));
    }

    [Fact]
    public void Every_stop_is_a_link_whose_name_begins_with_nothing_else_on_the_map()
    {
        var map = Of("full");
        var stops = map.FindAll("a");

        Assert.Equal(Drawn.Layout("full").Stops.Length, stops.Count);
        Assert.Distinct(stops.Select(static stop => stop.GetAttribute("aria-label")));
        Assert.All(stops, static stop => Assert.NotNull(stop.QuerySelector("circle")));
    }

    [Fact]
    public void A_stop_is_named_by_its_question_or_by_what_is_recommended()
    {
        var map = Of("quick");

        Assert.Equal($"Stop 1: {Known.Quick.Questions[0].Name}", map.Find("a[href='/decide/quick']").GetAttribute("aria-label"));
        Assert.Equal($"Self-hosting: {Drawn.Headline("quick", "host")}", map.Find("a[href='/decide/quick/when/host']").GetAttribute("aria-label"));
    }

    [Fact]
    public void Every_line_says_which_answers_go_along_it()
    {
        var titles = Of("full").FindAll("g > title").Texts().ToList();

        Assert.Equal(Drawn.Layout("full").Lines.Length, titles.Count);
        Assert.Contains(Drawn.Layout("full").Lines, line => titles.Contains($"{line.Line.From.Name}: {line.Line.InFull}"));
    }

    [Fact]
    public void On_the_whole_map_every_line_is_drawn_alike()
    {
        var map = Of("full");

        Assert.Empty(map.FindAll(".taken, .missed, .reached, .here"));
        Assert.NotEmpty(map.FindAll(".line.option-self-hosting"));
        Assert.NotEmpty(map.FindAll(".line.open"));
    }

    [Fact]
    public void The_path_taken_has_the_color_of_the_option_and_the_rest_has_none()
    {
        var map = Of("full", Drawn.Tuning);

        Assert.Equal(9, map.FindAll(".taken > path:not(.casing)").Count);
        Assert.Equal(9, map.FindAll(".taken.option-fine-tuning > path:not(.casing)").Count);
        Assert.Equal(Drawn.Layout("full").Lines.Length - 9, map.FindAll(".line.missed > path:not(.casing)").Count);
        Assert.Empty(map.FindAll(".line.missed[class*=option]"));
        Assert.Equal($"Fine-tuning: {Drawn.Headline("full", "tuned-api")}", map.Find(".here").GetAttribute("aria-label"));
    }

    [Fact]
    public void The_path_is_drawn_over_everything_else()
    {
        var lines = Of("full", Drawn.Tuning).FindAll(".line").Select(static line => line.ClassList.Contains("taken")).ToList();

        Assert.Equal(lines.Order(), lines);
    }

    [Fact]
    public void Every_branch_of_an_open_answer_is_followed()
    {
        var map = Of("quick", "product-no/integration-yes/ceiling-yes/limits-unsure");

        Assert.Equal([$"Fine-tuning: {Drawn.Headline("quick", "tuned-api")}", $"Self-hosting: {Drawn.Headline("quick", "host")}"], map.FindAll(".end.reached").Select(static end => end.GetAttribute("aria-label")).Order(StringComparer.Ordinal));
        Assert.Single(map.FindAll(".taken.option-self-hosting > path:not(.casing)"));
        Assert.Equal(3, map.FindAll(".taken.open > path:not(.casing)").Count);
    }

    [Fact]
    public void On_a_page_it_has_no_style_of_its_own() => Assert.Empty(Of("quick").FindAll("style, [style]"));

    [Fact]
    public void A_file_has_a_style_a_heading_and_absolute_links()
    {
        var map = Of("quick", origin: Origin);

        Assert.Single(map.FindAll("style"));
        Assert.Equal("Quick decision", map.Find(".heading").TextContent);
        Assert.All(map.FindAll("a"), static stop => Assert.StartsWith(Origin + "/decide/quick", stop.Href(), StringComparison.Ordinal));
    }

    [Fact]
    public void Drawn_twice_it_is_the_same_byte_for_byte() => Assert.Equal(Of("full", Drawn.Tuning, Origin).Markup, Of("full", Drawn.Tuning, Origin).Markup);

    [Fact]
    public void It_is_well_formed() => Assert.Equal("svg", XDocument.Parse(Of("full", Drawn.Tuning, Origin).Markup).Root!.Name.LocalName);
}
