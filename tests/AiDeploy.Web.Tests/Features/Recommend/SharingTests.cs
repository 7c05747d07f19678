using Bunit;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Recommend;

public sealed class SharingTests : BunitContext
{
    private IRenderedComponent<AiDeploy.Web.Features.Recommend.Sharing> Of(string answers) => Render<AiDeploy.Web.Features.Recommend.Sharing>(parameters => parameters.Add(static part => part.View, Known.Recommended(answers)));

    [Fact]
    public void The_link_stands_in_a_labeled_field_that_can_be_selected()
    {
        var sharing = Of("product-yes");
        var field = sharing.Find("input[readonly]");

        Assert.Equal(Known.Permalink, field.GetAttribute("value"));
        Assert.Equal("Link to this recommendation", sharing.Find($"label[for='{field.Id}']").Said());
    }

    [Fact]
    public void The_copy_button_is_left_to_the_script() => Assert.Empty(Of("product-yes").FindAll("[data-copy] button"));

    [Fact]
    public void The_link_is_also_text_for_paper()
    {
        var paper = Render<AiDeploy.Web.Features.Recommend.SignOff>(static parameters => parameters.Add(static part => part.View, Known.Recommended("product-yes")));

        Assert.Contains(Known.Permalink, paper.Find(".print-only").Said(), StringComparison.Ordinal);
        Assert.Equal("/recommendation/quick/1/product-yes/qr.svg", paper.Find("img").GetAttribute("src"));
    }

    [Fact]
    public void It_says_with_which_version_the_result_was_made() =>
        Assert.Contains("Quick decision, version 1, published November 23, 2026", Of("product-yes").FindAll("dd").Texts());

    [Fact]
    public void It_says_when_the_page_of_the_option_was_reviewed() =>
        Assert.Equal($"{Known.Guide[Option.OffTheShelf].Page.Reviewed:yyyy-MM-dd}", Of("product-yes").FindAll("time")[1].GetAttribute("datetime"));

    [Fact]
    public void It_leads_to_what_a_result_cannot_tell() => Assert.Contains("/guide/method#limits", Of("product-yes").FindAll("a").Hrefs());

    [Fact]
    public void It_leads_to_the_same_for_programs() => Assert.Contains("/recommendation/quick/1/product-yes/decision.json", Of("product-yes").FindAll("a").Hrefs());
}
