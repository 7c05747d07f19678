using System.ServiceModel.Syndication;

namespace AiDeploy.Web.Features.Costs;

/// <summary>A feed with an entry for an estimate, and one for every newer edition in which another option is the cheapest.</summary>
internal static class CostsFeed
{
    public static IResult Get(HttpRequest request, CurrentGuide guide, PublicAddress address) =>
        CostFiles.Answer(request, guide.Value, address, Links.FeedSuffix, OfEstimate);

    private static IResult OfEstimate(CostsView view)
    {
        var entries = Changes(view);
        return AtomFeed.Of(
            $"Changes to “{view.Headline}”",
            "Says when new prices make another option the cheapest with the same inputs.",
            view.Origin + view.Address,
            view.Guide.Site.Name,
            AtomFeed.Midnight(entries[^1].Workload.Sheet.Day),
            entries.Select(Entry).Reverse(),
            view.Origin + CostFiles.AddressOf(view, Links.FeedSuffix));
    }

    private static List<CostsView> Changes(CostsView view)
    {
        List<CostsView> changes = [view];
        foreach (var edition in view.Guide.Prices.Editions.Where(edition => edition.Day > view.Workload.Sheet.Day))
        {
            var next = CostsView.Of(view.Guide, view.Typed.SetItem(ParsedWorkload.AsOf, DisplayText.Iso(edition.Day)), view.Origin);
            if (next.Problems.IsEmpty && next.Estimate.Cheapest?.Option != changes[^1].Estimate.Cheapest?.Option)
            {
                changes.Add(next);
            }
        }

        return changes;
    }

    private static SyndicationItem Entry(CostsView view)
    {
        var (day, address) = (view.Workload.Sheet.Day, view.Origin + view.Address);
        var finding = view.Estimate.Cheapest is { Option: var option }
            ? $"cheapest is {DisplayText.Within(view.Guide[option].Name)}"
            : "no option can be had";
        var title = $"Estimated in prices of {DisplayText.Day(day)}: {finding}";
        return AtomFeed.Entry(title, $"{view.Headline}. {view.InOneLine}", address, address, day);
    }
}
