using System.Globalization;
using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using AiDeploy.Decisions;
using AiDeploy.Web.Components;
using AiDeploy.Web.Hosting;

namespace AiDeploy.Web.Sharing;

/// <summary>A feed with an entry for every published version that changes a recommendation.</summary>
internal static class ChangesAtom
{
    public const string Suffix = ".atom";

    public static IResult Get(HttpRequest request, CurrentGuide guide, PublicAddress address) =>
        AnswerFile.Of(request, guide.Value, Suffix).Recommend(address, view => Write(view, path => address.Of(request, path)));

    private static IResult Write(RecommendationView view, Func<string, string> absolute)
    {
        var changes = view.Guide.Decisions[view.Decision.Id].Changes(view.Decision, view.Answers);
        var feed = new SyndicationFeed(
            $"Changes to “{view.Headline}”",
            $"Says when a new version of the {view.Decision.Title.ToLowerInvariant()} leads these answers elsewhere.",
            new(view.Permalink),
            view.Permalink,
            Midnight((changes.LastOrDefault()?.Decision ?? view.Decision).Published),
            changes.Select(change => Entry(change, absolute)).Reverse())
        {
            Authors = { new SyndicationPerson { Name = view.Guide.Site.Name } },
        };
        feed.Links.Add(new(new(view.Permalink + Suffix), "self", "", "application/atom+xml", 0));
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new() { Encoding = new UTF8Encoding(false), Indent = true }))
        {
            feed.SaveAsAtom10(xml);
        }

        return Results.Bytes(bytes.ToArray(), "application/atom+xml; charset=utf-8");
    }

    private static SyndicationItem Entry(Carried change, Func<string, string> absolute)
    {
        var address = absolute(Links.After(change.Decision, change.Answers));
        var says = Shown.Either([.. change.Decision.Possible(change.Answers).Select(static outcome => outcome.Headline)]);
        var title = string.Create(CultureInfo.InvariantCulture, $"Version {change.Decision.Version} says: {says}");
        return new(title, title, new(address), address, Midnight(change.Decision.Published)) { Summary = new($"{title}.") };
    }

    private static DateTimeOffset Midnight(DateOnly date) => new(date, TimeOnly.MinValue, TimeSpan.Zero);
}
