using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using AiDeploy.Web.Features.Costs;

namespace AiDeploy.Web.Features.Recommend;

/// <summary>
/// Tells a wiki how to frame a page of this site, as oembed.com describes it: a recommendation as its card, a question or an estimate
/// as the page itself. Where no other site may frame pages, these are described as links.
/// </summary>
internal sealed record OEmbed(
    string Type,
    string Version,
    string Title,
    string ProviderName,
    string ProviderUrl,
    string? Html,
    int? Width,
    int? Height,
    string? ThumbnailUrl,
    int? ThumbnailWidth,
    int? ThumbnailHeight)
{
    /// <summary>Pixels the card needs at most.</summary>
    private const int MaxWidth = 600;

    private const int MaxHeight = 300;

    /// <summary>Pixels in which a page is read well; it scrolls.</summary>
    private const int PageHeight = 800;

    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public static IResult Get(
        HttpRequest request, CurrentGuide guide, PublicAddress address, IOptions<SiteOptions> site, string? url, string? format,
        string? maxwidth, string? maxheight)
    {
        var own = address.Of(request, "/");
        if (format is not (null or "json"))
        {
            return AnswerFile.Refuse(StatusCodes.Status501NotImplemented, "Only the format json is offered.");
        }

        if (url is null || !url.StartsWith(own, StringComparison.OrdinalIgnoreCase))
        {
            var advice = $"Name a recommendation, question or estimate of this site in the parameter url: {own}recommendation/…";
            return AnswerFile.Refuse(StatusCodes.Status404NotFound, advice);
        }

        if (Find(guide.Value, url, own) is not { } found)
        {
            return AnswerFile.Refuse(StatusCodes.Status404NotFound, "There is no recommendation, question or estimate at this address.");
        }

        var isFramed = found.IsCard || !string.IsNullOrEmpty(site.Value.FrameAncestors);
        var hasRoomForPicture =
            AtMost(CardPainter.Width, maxwidth) == CardPainter.Width && AtMost(CardPainter.Height, maxheight) == CardPainter.Height;
        var (width, height) = (AtMost(MaxWidth, maxwidth), AtMost(found.IsCard ? MaxHeight : PageHeight, maxheight));
        return Results.Json(
            new OEmbed(
                isFramed ? "rich" : "link",
                "1.0",
                found.Title,
                guide.Value.Site.Name,
                own,
                isFramed ? Frame(found.Address, found.Title, width, height) : null,
                isFramed ? width : null,
                isFramed ? height : null,
                hasRoomForPicture ? found.Picture : null,
                hasRoomForPicture ? CardPainter.Width : null,
                hasRoomForPicture ? CardPainter.Height : null),
            Format);
    }

    public static string Frame(string embed, string title, int width = MaxWidth, int height = MaxHeight) => string.Create(
        CultureInfo.InvariantCulture,
        $"<iframe src=\"{HtmlEncoder.Default.Encode(embed)}\" title=\"{HtmlEncoder.Default.Encode(title)}\" "
            + $"width=\"{width}\" height=\"{height}\" loading=\"lazy\"></iframe>");

    private static Target? Find(Guide guide, string url, string own)
    {
        var origin = own.TrimEnd('/');
        return PastedAddress.Path(url[origin.Length..].Split('?', '#')[0]).Split('/') switch
        {
            ["", "decide", var decision, .. var rest] => FindQuestion(guide, decision, rest, origin),
            ["", "costs"] => FindEstimate(guide, url, origin),
            _ => FindRecommendation(guide, url, origin),
        };
    }

    /// <summary>A decision, and then perhaps its version and answers; null where no question is left to ask.</summary>
    private static Target? FindQuestion(Guide guide, string decision, string[] rest, string origin)
    {
        int? version = rest is [var first, ..] && int.TryParse(first, out var number) ? number : null;
        if ((rest.Length > 0 && version is null)
            || AnswerLink.Read(guide, decision, version, string.Join('/', rest.Skip(1))) is not { } link
            || link.Reading is not ParsedAnswers.Understood { Answers: var given }
            || link.Decision.Step(given) is not Step.Ask ask)
        {
            return null;
        }

        var path = version is null ? Links.Decide(link.Decision) : Links.Next(link.Decision, given);
        return new(ask.Question.Text, origin + path, origin + Links.CardSuffix, IsCard: false);
    }

    private static Target? FindEstimate(Guide guide, string url, string origin) =>
        PastedEstimate.Read(guide, url, origin, new Uri(origin).Authority).Estimate is { } view
            ? new(view.Headline, origin + view.Address, origin + Links.CostsCard(view.Workload, view.For), IsCard: false)
            : null;

    private static Target? FindRecommendation(Guide guide, string url, string origin)
    {
        var pasted = PastedLink.Read(guide, url, new Uri(origin).Authority);
        if (pasted is not { Recommendation: { } found, History: { } history })
        {
            return null;
        }

        var permalink = origin + Links.Recommendation(found.Decision, found.Answers);
        var view = RecommendationView.Of(guide, history, found, permalink);
        return new(view.Headline, view.EmbedAddress, permalink + Links.CardSuffix, IsCard: true);
    }

    private static int AtMost(int most, string? asked) =>
        int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var pixels) && pixels > 0 ? Math.Min(most, pixels) : most;

    /// <summary>What an address names.</summary>
    /// <param name="Address">What is framed.</param>
    private sealed record Target(string Title, string Address, string Picture, bool IsCard);
}
