namespace AiDeploy.Web.Features.Costs;

/// <summary>What stands in the head of an estimate's page, and of its form.</summary>
internal static class CostsHead
{
    /// <summary>What is left out stays in the address, which is then no page of its own, so that the page can say so.</summary>
    public static Head Of(CostsView view)
    {
        var head = (view.HasResult ? OfResult(view) : OfForm(view)) with { Case = view.Case };
        return view.CountsAll ? head : head with { Address = null };
    }

    /// <summary>What was typed before an estimate is shown stays in the address, which is then no page of its own.</summary>
    private static Head OfForm(CostsView view) => new(
        $"{(view.Problems.IsEmpty ? "" : "Error: ")}{view.Headline} – {view.Guide.Site.Name}",
        "The four ways to deploy AI in money, from your own numbers: what each costs up front, a month and over a year, and where the "
            + "order changes.",
        view.Problems.IsEmpty && !view.Typed.Keys.Any(ParsedWorkload.IsKey) ? view.Address : null,
        Links.CostsStart,
        Index: view.For is null && view.Case == CaseName.None);

    private static Head OfResult(CostsView view) => new(
        $"{view.Headline} – {CostText.Load(view.Workload)} – {view.Guide.Site.Name}",
        view.InOneLine,
        view.Address,
        Links.CostsStart,
        Index: false)
    {
        Scripts = ["costs"],
        Card = Links.CostsCard(view.Workload, view.For),
        CardAlt = view.Picture.Alt,
        Alternates =
        [
            new("application/json", CostFiles.AddressOf(view, Links.JsonSuffix)),
            new(MediaTypeNames.Text.Markdown, CostFiles.AddressOf(view, Links.MarkdownSuffix)),
            new(AtomFeed.Type, CostFiles.AddressOf(view, Links.FeedSuffix)),
            Alternate.OEmbed(view.Origin + Links.Costs(view.Workload, view.For)),
        ],
    };
}
