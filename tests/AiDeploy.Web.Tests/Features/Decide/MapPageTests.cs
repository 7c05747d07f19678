using AiDeploy.Web.Features.Decide;
using Bunit;
using AiDeploy.Web.Tests.Features.Decide.Maps;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Decide;

public sealed class MapPageTests : BunitContext
{
    private IRenderedComponent<MapPage> Of(string id) => Render<MapPage>(parameters => parameters.Add(static page => page.View, Drawn.View(id)));

    [Fact]
    public void The_map_scrolls_in_a_region_of_its_own_that_can_be_focused()
    {
        var region = Of("full").Find("[role=region]");

        Assert.Equal(("0", "Full check: the whole map"), (region.GetAttribute("tabindex"), region.GetAttribute("aria-label")));
        Assert.NotNull(region.QuerySelector("svg.map"));
    }

    [Fact]
    public void The_list_says_the_same_as_the_picture() => Assert.Equal(
        [
            $"1. {Known.Quick.Questions[0].Name}",
            Drawn.Headline("quick", "product"),
            $"2. {Known.Quick.Questions[1].Name}",
            $"3. {Known.Quick.Questions[2].Name}",
            $"4. {Known.Quick.Questions[3].Name}",
            Drawn.Headline("quick", "host"),
            Drawn.Headline("quick", "tuned-api"),
            Drawn.Headline("quick", "api"),
            Drawn.Headline("quick", "product-first"),
        ],
        Of("quick").FindAll(".map-list a").Texts());

    [Fact]
    public void The_list_has_an_entry_for_every_line_and_the_first_question() =>
        Assert.Equal(Drawn.Layout("full").Lines.Length + 1, Of("full").FindAll(".map-list li").Count);

    [Fact]
    public void In_the_list_a_question_is_opened_once_and_pointed_back_to_later()
    {
        var page = Of("full");
        var opened = page.FindAll(".map-list [id]:not(h2)").Select(static stop => "#" + stop.Id).ToList();
        var back = page.FindAll(".map-list a[href^='#']");

        Assert.Distinct(opened);
        Assert.Equal(Drawn.Layout("full").Stops.Count(static stop => !stop.IsEnd), opened.Count);
        Assert.NotEmpty(back);
        Assert.All(back, link => Assert.Contains(link.Href(), opened));
    }

    [Fact]
    public void Every_answer_is_named_in_full()
    {
        var list = Of("full").Find(".map-list").Said();

        Assert.All(Drawn.Decision("full").Questions.Except(Drawn.Decision("full").Optional).SelectMany(static question => question.Answers), answer => Assert.Contains(answer.Text, list, StringComparison.Ordinal));
    }
}
