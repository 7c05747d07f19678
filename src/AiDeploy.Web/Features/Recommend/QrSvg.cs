using QRCoder;

namespace AiDeploy.Web.Features.Recommend;

/// <summary>The link of a recommendation as a QR code, for a slide or a printout.</summary>
internal static class QrSvg
{
    public static IResult Get(HttpRequest request, CurrentGuide guide, PublicAddress address) =>
        RecommendationFile.Answer(request, guide.Value, address, Links.QrSuffix, static view =>
            Results.Text(Draw(view.Permalink + view.Query), "image/svg+xml", Encoding.UTF8));

    private static string Draw(string text)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        using var svg = new SvgQRCode(code);
        return svg.GetGraphic(4, "#000000", "#ffffff", sizingMode: SvgQRCode.SizingMode.ViewBoxAttribute);
    }
}
