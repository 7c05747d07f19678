using AiDeploy.Web.Features.Decide;
using Bunit;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Decide;

public sealed class HomePageTests : BunitContext
{
    private IRenderedComponent<HomePage> Home() => Render<HomePage>(static parameters => parameters.Add(static page => page.View, HomeView.Of(Known.Guide)));

    [Fact]
    public void The_heading_asks_what_the_site_answers() => Assert.Equal(Known.Guide.Site.Title, Assert.Single(Home().FindAll("h1")).Said());

    /// <summary>It said four, whatever a new version asked.</summary>
    [Fact]
    public void The_lead_counts_the_questions_of_the_version_that_is_asked()
    {
        using var content = new ContentCopy();
        content.Publish("quick/2", VersionTwo.Yaml);
        var changed = Render<HomePage>(parameters => parameters.Add(static page => page.View, HomeView.Of(content.Read())));

        Assert.StartsWith("Answer four questions at most, ", Home().Find(".lead").Said(), StringComparison.Ordinal);
        Assert.StartsWith("Answer three questions at most, ", changed.Find(".lead").Said(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_question_is_ready_to_answer()
    {
        var home = Home();

        Assert.Equal($"/decide/quick/{Known.History.Current.Version}", home.Find("form[method=post]").GetAttribute("action"));
        Assert.Equal(3, home.FindAll("form input[type=radio]").Count);
    }

    [Fact]
    public void Beside_it_stand_situations_in_the_words_of_a_visitor_each_with_its_result()
    {
        var links = Home().FindAll("[aria-labelledby=closest] a");

        Assert.Equal(Known.Guide.Examples.Select(static example => example.Recommendation.Target), links.Hrefs());
        Assert.All(links, static link => Assert.StartsWith("We ", link.Said(), StringComparison.Ordinal));
        Assert.NotEmpty(links);
    }

    /// <summary>Every other decision was offered to whoever has a hard rule or a large bill.</summary>
    [Fact]
    public void Each_other_decision_is_offered_to_those_it_is_for()
    {
        using var content = new ContentCopy();
        var (before, after) = (VersionTwo.Yaml.Split("from:")[0], VersionTwo.Yaml.Split("retired: [integration]\n")[1]);
        content.Publish("team/1", before.Replace("Quick decision", "Team check", StringComparison.Ordinal) + after);
        content.Replace("site.yaml", "instead:\n", "instead:\n  team: Do several teams share one budget?\n");
        var home = Render<HomePage>(parameters => parameters.Add(static page => page.View, HomeView.Of(content.Read())));

        Assert.Equal(
            ["Does a hard rule keep your data in-house, or is the bill the problem? Take the full check instead.", "Do several teams share one budget? Take the team check instead."],
            home.FindAll("[aria-label='First question'] p.aside").Select(static aside => aside.Said()));
    }

    [Fact]
    public void The_four_options_stand_from_simple_to_complex() =>
        Assert.Equal(Option.All.Select(static option => $"/options/{option}"), Home().FindAll("ol h3 a").Hrefs());

    [Fact]
    public void Every_option_says_what_it_is_in_one_line() =>
        Assert.All(Known.Guide.Options, option => Assert.Contains(option.Line, Home().Find("ol").Said(), StringComparison.Ordinal));

    [Fact]
    public void The_commonest_mistake_is_named_and_explained_elsewhere() =>
        Assert.Contains("/guide/start-simple#the-commonest-mistake", Home().FindAll("a").Hrefs());

    [Fact]
    public void Every_page_of_the_guide_is_offered_with_its_summary() => Assert.All(Known.Guide.Articles, article =>
    {
        var offer = Home().FindAll("li").Single(item => item.QuerySelector($"a[href='{article.Path}']") is not null);

        Assert.Contains(article.Title, offer.Said(), StringComparison.Ordinal);
        Assert.Contains(article.Summary, offer.Said(), StringComparison.Ordinal);
    });
}
