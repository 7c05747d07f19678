using AiDeploy.Web.Features.Read;
using Bunit;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Read;

public sealed class ComparePageTests : BunitContext
{
    private IRenderedComponent<ComparePage> Of(params string[] named) => Render<ComparePage>(parameters => parameters.Add(static page => page.View, CompareView.Of(Known.Guide, named)!));

    [Fact]
    public void All_four_options_are_columns_with_headings() =>
        Assert.Equal(Known.Guide.Options.Select(static option => option.Name), Of().FindAll("thead th[scope=col] a").Texts());

    [Fact]
    public void Every_aspect_is_a_row_with_a_heading() =>
        Assert.Equal(
            Known.Guide.Site.Rows.Select(static row => $"{row.Name} {row.About}"),
            Of().FindAll("tbody th[scope=row]").Texts());

    [Fact]
    public void Every_cell_says_what_the_option_page_says()
    {
        var cells = Of("api-integration", "fine-tuning").FindAll("tbody td").Texts().ToList();
        var expected = Known.Guide.Site.Rows.SelectMany(static (_, row) => new[] { Option.ApiIntegration, Option.FineTuning }.Select(option => Known.Guide[option].Cells[row])).ToList();

        Assert.Equal(expected.Count, cells.Count);
        Assert.All(expected.Zip(cells), static pair => Assert.EndsWith($"{pair.First.Word} {pair.First.Text}", pair.Second, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_two_can_be_compared() =>
        Assert.Equal(
            [
                "/compare/off-the-shelf/api-integration", "/compare/off-the-shelf/fine-tuning", "/compare/api-integration/fine-tuning",
                "/compare/off-the-shelf/self-hosting", "/compare/api-integration/self-hosting", "/compare/fine-tuning/self-hosting",
            ],
            Of().FindAll("nav li a").Hrefs());

    [Fact]
    public void A_part_of_the_comparison_leads_back_to_the_whole() => Assert.Contains("/compare", Of("off-the-shelf", "self-hosting").FindAll("nav a").Hrefs());

    [Fact]
    public void Who_cannot_choose_is_led_to_the_questions() => Assert.Contains("/decide/quick", Of().FindAll("nav a").Hrefs());
}
