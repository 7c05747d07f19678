using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ZXing;
using ZXing.Common;
using ZXing.QrCode;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Recommend;

public sealed partial class QrSvgTests(Site site)
{
    private const int Scale = 4;

    [Theory]
    [InlineData("/recommendation/quick/1/product-yes")]
    [InlineData("/recommendation/full/1/need-generative/boundary-vendor-terms/users-customers/bill-high/failing-behavior/evals-automated/retrieval-tried/examples-hundreds/ml-yes")]
    [InlineData("/recommendation/quick/1/product-yes?as-of=2026-11-27&people=300&case=Help%20desk")]
    public async Task A_reader_finds_the_link_in_it(string permalink)
    {
        var reply = await site.GetAsync(permalink.Insert(permalink.IndexOf('?', StringComparison.Ordinal) is >= 0 and var at ? at : permalink.Length, "/qr.svg"));

        Assert.Equal((200, "image/svg+xml; charset=utf-8"), (reply.Status, reply["Content-Type"]));
        Assert.Equal("https://localhost" + permalink, Scan(XDocument.Parse(reply.Body).Root!));
    }

    /// <summary>Draws the runs of modules dark on light, a few pixels each, as a camera would see them.</summary>
    private static string? Scan(XElement svg)
    {
        var size = int.Parse(svg.Attribute("viewBox")!.Value.Split(' ')[2], CultureInfo.InvariantCulture) * Scale;
        var pixels = Enumerable.Repeat((byte)255, size * size * 3).ToArray();
        foreach (Match run in Run.Matches(svg.Elements().Single(static element => element.Name.LocalName == "path").Attribute("d")!.Value))
        {
            int Number(int group) => int.Parse(run.Groups[group].Value, CultureInfo.InvariantCulture) * Scale;
            for (var y = Number(2); y < Number(2) + Scale; y++)
            {
                Array.Fill<byte>(pixels, 0, ((y * size) + Number(1)) * 3, Number(3) * 3);
            }
        }

        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(pixels, size, size))))?.Text;
    }

    [GeneratedRegex(@"M(\d+) (\d+)h(\d+)v1")]
    private static partial Regex Run { get; }
}
