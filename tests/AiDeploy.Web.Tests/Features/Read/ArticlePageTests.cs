using AiDeploy.Web.Features.Read;
using Bunit;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Read;

public sealed class ArticlePageTests : BunitContext
{
    private static AiDeploy.Content.OptionPage FineTuning => Known.Guide[Option.FineTuning];

    /// <summary>A day on which no figure had aged.</summary>
    private IRenderedComponent<ArticlePage> Of(ArticleView view) => Render<ArticlePage>(parameters => parameters.Add(static page => page.View, view));

    private IRenderedComponent<ArticlePage> OptionPage() => Of(ArticleView.Of(Known.Guide, FineTuning));

    private IRenderedComponent<ArticlePage> Article() => Of(ArticleView.Of(Known.Guide, Known.Guide.Articles[0]));

    [Fact]
    public void The_title_is_the_only_main_heading() => Assert.Equal(FineTuning.Page.Title, Assert.Single(OptionPage().FindAll("h1")).Said());

    [Fact]
    public void The_page_of_an_option_shows_where_it_stands_among_the_four()
    {
        var steps = OptionPage().FindAll("nav[aria-label='The four options, simple to complex'] ol a");

        Assert.Equal(Option.All.Select(static option => $"/options/{option}"), steps.Hrefs());
        Assert.Equal("/options/fine-tuning", Assert.Single(steps, static step => step.GetAttribute("aria-current") == "page").Href());
    }

    [Fact]
    public void The_page_of_an_option_shows_its_profile() => Assert.Equal(4, OptionPage().FindAll("article dl dt").Count);

    [Fact]
    public void A_page_of_the_guide_has_no_profile() => Assert.Empty(Article().FindAll("dl"));

    [Fact]
    public void The_body_is_there_as_it_was_rendered() => Assert.Contains(FineTuning.Page.Html.TrimEnd(), OptionPage().Markup, StringComparison.Ordinal);

    [Fact]
    public void The_outline_leads_to_every_section_and_the_sources()
    {
        var sections = FineTuning.Page.Outline.Where(static heading => heading.Level == 2).Select(static heading => "#" + heading.Id);

        Assert.Empty(sections.Append("#sources").Except(OptionPage().FindAll("nav[aria-label='On this page'] a").Hrefs()));
    }

    [Fact]
    public void The_date_of_the_last_review_is_told_to_people_and_machines()
    {
        var time = OptionPage().Find("time");

        Assert.Equal(Known.Guide[Option.FineTuning].Page.Reviewed, DateOnly.ParseExact(time.GetAttribute("datetime")!, "yyyy-MM-dd", null));
        Assert.StartsWith("Last reviewed", time.ParentElement!.Said(), StringComparison.Ordinal);
    }

    [Fact]
    public void Reading_on_leads_to_the_guide_and_the_comparison() =>
        Assert.Empty(Known.Guide.Articles.Select(static article => article.Path).Append("/compare").Except(OptionPage().FindAll("nav[aria-labelledby='read-on'] a").Hrefs()));

    [Fact]
    public void A_page_of_the_guide_does_not_lead_to_itself() =>
        Assert.DoesNotContain(Known.Guide.Articles[0].Path, Article().FindAll("nav[aria-labelledby='read-on'] a").Hrefs());

    [Fact]
    public void Each_citation_says_when_it_was_read_and_how_certain_it_is()
    {
        var marks = OptionPage().FindAll(".prose sup:has(.cite)");

        Assert.NotEmpty(marks);
        Assert.All(marks, static mark => Assert.Matches("^\\d+ (high|medium|low|ours), [A-Z][a-z]{2} 20\\d\\d$", mark.Said()));
    }
}
