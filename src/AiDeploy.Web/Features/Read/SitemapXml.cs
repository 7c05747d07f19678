using System.Xml.Linq;

namespace AiDeploy.Web.Features.Read;

/// <summary>The pages worth finding, for search engines.</summary>
internal static class SitemapXml
{
    private static readonly XNamespace Names = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static IResult Get(HttpRequest request, CurrentGuide current, PublicAddress address)
    {
        var guide = current.Value;
        var pages = guide.Options.Select(static option => option.Page).Concat(guide.Articles).ToList();
        var newest = pages.Max(static page => page.Reviewed);
        (string Path, DateOnly Date)[] entries =
        [
            (Links.Home, newest),
            (Links.Compare, newest),
            (Links.TogetherStart, newest),
            (Links.PortfolioStart, newest),
            (Links.PortfolioStart + Links.PolicySuffix, newest),
            (Links.Glossary, newest),
            (Links.Sources, guide.Facts.Select(static fact => fact.Current.Origin.Read).DefaultIfEmpty(newest).Max()),
            .. guide.Facts.GroupBy(static row => row.Table).Select(static table =>
                (Links.SourcesOf(table.Key), table.Max(static row => row.Current.Origin.Read))),
            (Links.CostsStart, guide.Prices.Current.Day),
            (Links.CompareCosts([]), guide.Prices.Current.Day),
            (Links.Ask, newest),
            (Links.Search, newest),
            (Links.Changes, ChangesView.Of(guide).Entries[0].Date),
            (Links.ReadinessIndex, newest),
            .. guide.Checklists.Select(list => (Links.Readiness(list.Option), newest)),
            (Links.Examples, guide.Examples.Max(static example => example.Reviewed)),
            .. CompareView.Sets(guide).Select(set => (set.Address, newest)),
            .. guide.Decisions.Values.Select(static history => (Links.Decide(history.Current), history.Current.Published)),
            .. guide.Decisions.Values.Select(static history => (Links.Map(history.Current), history.Current.Published)),
            .. from history in guide.Decisions.Values
               from outcome in history.Current.Outcomes
               select (Links.When(history.Current, outcome), history.Current.Published),
            .. pages.Select(static page => (Links.Page(page), page.Reviewed)),
        ];
        var xml = new XElement(Names + "urlset", entries.Select(entry => new XElement(
            Names + "url",
            new XElement(Names + "loc", address.Of(request, entry.Path)),
            new XElement(Names + "lastmod", DisplayText.Iso(entry.Date)))));
        return Results.Text($"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{xml}\n", "application/xml");
    }
}
