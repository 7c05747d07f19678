using AiDeploy.Costs;
using AiDeploy.Web.Features.Costs;
using Bunit;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Costs;

public sealed class CostChartsTests : BunitContext
{
    private static CostsView Of(params (string Key, string Value)[] inputs) =>
        CostsView.Of(Known.Guide, inputs.Select(static input => KeyValuePair.Create(input.Key, input.Value)), "https://guide.example");

    [Fact]
    public void The_volume_chart_draws_a_line_for_every_option_that_can_be_had_and_says_where_they_cross()
    {
        var view = Of(("audience", "customers"), ("requests", "500000"));
        var chart = Render<VolumeChart>(parameters => parameters.Add(static part => part.View, view));

        Assert.Equal(["option-api-integration", "option-fine-tuning", "option-self-hosting"], chart.FindAll("svg.chart polyline").Select(static line => line.ParentElement!.ClassName!.Trim()));
        Assert.NotEmpty(VolumeCurve.Of(view.Estimate).Crossings);
        Assert.Equal(VolumeCurve.Of(view.Estimate).Crossings.Length, chart.FindAll("circle.crossing").Count);
        Assert.Contains("requests a month, fine-tuning is cheaper than API integration.", chart.Find("#by-volume-said").Said(), StringComparison.Ordinal);
        Assert.Contains("you: 500k", chart.Find("svg.chart").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_staircase_of_hosting_is_drawn_with_level_steps()
    {
        var points = Render<VolumeChart>(parameters => parameters.Add(static part => part.View, Of(("requests", "30000000"))))
            .Find(".option-self-hosting polyline").GetAttribute("points")!.Split(' ').Select(static point => point.Split(',')[1]).ToArray();

        Assert.Contains(points.Zip(points.Skip(1)), static pair => pair.First == pair.Second);
        Assert.True(points.Distinct().Count() > 10);
    }

    [Fact]
    public void The_bars_of_an_option_are_as_long_as_its_share_of_the_longest()
    {
        var bars = Render<CostBars>(parameters => parameters.Add(static part => part.View, Of(("requests", "26400"))));
        double Length(string option) => bars.FindAll($"svg.bars .{option} rect").Sum(static bar => double.Parse(bar.GetAttribute("width")!, System.Globalization.CultureInfo.InvariantCulture) + 1.5);

        Assert.Equal(14400.0 / 207104.8, Length("option-off-the-shelf") / Length("option-self-hosting"), 2);
        Assert.Equal(76724.5 / 207104.8, Length("option-fine-tuning") / Length("option-self-hosting"), 2);
    }

    [Fact]
    public void The_figures_behind_a_picture_stand_in_a_table()
    {
        var rows = Render<CostBars>(parameters => parameters.Add(static part => part.View, Of(("requests", "26400")))).FindAll("details tbody tr");

        Assert.Contains("Seats$14,400.00", rows.Select(static row => row.Said()));
    }

    [Fact]
    public void What_would_change_the_order_is_told_with_the_option_it_leads_to()
    {
        var changes = Render<OrderChanges>(parameters => parameters.Add(static part => part.View, Of(("requests", "26400"))));

        Assert.Contains("People who use it 60 people 190 people or more API integration Try it", changes.FindAll("tbody tr").Select(static row => row.Said()));
        Assert.Contains("/costs?as-of=2026-11-27&people=190", changes.FindAll("tbody a").Hrefs());
    }

    [Fact]
    public void Only_changes_that_a_person_could_make_are_told_and_the_smallest_first()
    {
        var view = Of(("audience", "customers"), ("requests", "2000000"));
        var changes = OrderChangeView.Of(view);

        Assert.Equal(changes.Order(Comparer<OrderChangeView>.Create(static (one, other) => one.Factor.CompareTo(other.Factor))), changes);
        Assert.All(changes, static change => Assert.InRange(change.Factor, 0, 10));
        Assert.DoesNotContain(changes, change => view.Guide.CostForm.Fields.Any(field => field.IsSettled && field.Label == change.What));
        Assert.All(changes, change => Assert.Equal(change.Cheapest, At(change.Address).Estimate.Cheapest!.Option));

        CostsView At(string address) => CostsView.Of(
            Known.Guide, address.Split('?')[1].Split('&').Select(static pair => KeyValuePair.Create(pair.Split('=')[0], pair.Split('=')[1])), "");
    }

    [Fact]
    public void A_speed_that_nobody_measured_says_that_it_is_an_estimate_and_how_far_off_it_may_be()
    {
        var sizing = Render<CostSizing>(parameters => parameters.Add(static part => part.View, Of(("as-of", "2026-11-27"), ("open-model", "own"))));

        Assert.Equal("estimated: 460 tokens a second, output only, between 150 and 920", sizing.FindAll("dd")[^1].Said());
        Assert.Contains("for 16 conversations at once. It may be three times lower or twice as high.", sizing.FindAll(".hint")[^1].Said(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_does_not_fit_is_said_with_what_to_do()
    {
        var sizing = Render<CostSizing>(parameters => parameters.Add(static part => part.View, Of(("open-model", "405b"), ("bits", "16"))));

        Assert.Contains("It does not fit one machine of eight GPUs.", sizing.Find("section").Said(), StringComparison.Ordinal);
    }
}
