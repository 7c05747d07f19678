using System.Text.Encodings.Web;
using System.Text.Json.Serialization;

namespace AiDeploy.Web.Features.Recommend;

/// <summary>Tells a wiki how to frame the card of a recommendation of this site, as oembed.com describes it.</summary>
internal sealed record OEmbed(
    string Type,
    string Version,
    string Title,
    [property: JsonPropertyName("provider_name")] string ProviderName,
    [property: JsonPropertyName("provider_url")] string ProviderUrl,
    string Html,
    int Width,
    int Height,
    [property: JsonPropertyName("thumbnail_url"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? ThumbnailUrl,
    [property: JsonPropertyName("thumbnail_width"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? ThumbnailWidth,
    [property: JsonPropertyName("thumbnail_height"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? ThumbnailHeight)
{
    /// <summary>Pixels the card needs at most.</summary>
    private const int MaxWidth = 600;

    private const int MaxHeight = 300;

    public static IResult Get(
        HttpRequest request, CurrentGuide guide, PublicAddress address, string? url, string? format, string? maxwidth, string? maxheight)
    {
        var own = address.Of(request, "/");
        if (format is not (null or "json"))
        {
            return AnswerFile.Refuse(StatusCodes.Status501NotImplemented, "Only the format json is offered.");
        }

        if (url is null || !url.StartsWith(own, StringComparison.OrdinalIgnoreCase))
        {
            var advice = $"Name a recommendation of this site in the parameter url: {own}recommendation/…";
            return AnswerFile.Refuse(StatusCodes.Status404NotFound, advice);
        }

        if (PastedLink.Read(guide.Value, url, new Uri(own).Authority) is not { Recommendation: { } found, History: { } history })
        {
            return AnswerFile.Refuse(StatusCodes.Status404NotFound, "There is no recommendation at this address.");
        }

        var permalink = address.Of(request, Links.Recommendation(found.Decision, found.Answers));
        var view = RecommendationView.Of(guide.Value, history, found, permalink);
        var hasRoomForPicture =
            AtMost(CardPainter.Width, maxwidth) == CardPainter.Width && AtMost(CardPainter.Height, maxheight) == CardPainter.Height;
        return Results.Json(Of(view, own, AtMost(MaxWidth, maxwidth), AtMost(MaxHeight, maxheight), hasRoomForPicture));
    }

    public static string Frame(string embed, string title, int width = MaxWidth, int height = MaxHeight) => string.Create(
        CultureInfo.InvariantCulture,
        $"<iframe src=\"{HtmlEncoder.Default.Encode(embed)}\" title=\"{HtmlEncoder.Default.Encode(title)}\" "
            + $"width=\"{width}\" height=\"{height}\" loading=\"lazy\"></iframe>");

    private static OEmbed Of(RecommendationView view, string own, int width, int height, bool hasRoomForPicture) => new(
        "rich",
        "1.0",
        view.Headline,
        view.Guide.Site.Name,
        own,
        Frame(view.EmbedAddress, view.Headline, width, height),
        width,
        height,
        hasRoomForPicture ? view.Permalink + Links.CardSuffix : null,
        hasRoomForPicture ? CardPainter.Width : null,
        hasRoomForPicture ? CardPainter.Height : null);

    private static int AtMost(int most, string? asked) =>
        int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var pixels) && pixels > 0 ? Math.Min(most, pixels) : most;
}
