using System.Text;
using AiDeploy.Decisions;
using AiDeploy.Web.Features.Recommend;
using AiDeploy.Web.Shared.Cards;
using SkiaSharp;
using AiDeploy.Web.Tests.Support;
using AiDeploy.Yaml;

namespace AiDeploy.Web.Tests.Shared.Cards;

public sealed class CardPngTests(Site site)
{
    /// <summary>The longest headline names five endings.</summary>
    private const int MaxBytes = 80_000;

    /// <summary>Beyond these, a picture has only paper: left, top, right and bottom.</summary>
    private static readonly SKRectI Inside = new(50, 40, 1160, 615);

    public static TheoryData<string> Pages =>
        ["/", "/options/off-the-shelf", "/options/api-integration", "/options/fine-tuning", "/options/self-hosting", "/recommendation/quick/1/product-yes", "/recommendation/quick/1/product-no/integration-yes/ceiling-yes/limits-unsure"];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_names_its_own_picture_by_path(string path)
    {
        var page = await site.GetAsync(path);
        var address = Meta(page, "og:image");
        var picture = await site.GetAsync(address);

        Assert.Equal("https://localhost" + path.TrimEnd('/') + "/card.png", address);
        Assert.Equal((200, "image/png"), (picture.Status, picture["Content-Type"]));
        Assert.Equal(("1200", "630", "image/png"), (Meta(page, "og:image:width"), Meta(page, "og:image:height"), Meta(page, "og:image:type")));
        Assert.NotEmpty(Meta(page, "og:image:alt"));
        Assert.Equal("summary_large_image", page.All("meta[name='twitter:card']").Single().GetAttribute("content"));
        Check(picture.Bytes);
    }

    /// <summary><c>check</c> refuses the others, so that no picture shows an empty box.</summary>
    [Fact]
    public void Every_font_has_exactly_the_letters_that_content_may_use()
    {
        using var serif = CardFonts.Of(CardFonts.Serif, 40);
        using var sans = CardFonts.Of(CardFonts.Sans, 40);
        using var bold = CardFonts.Of(CardFonts.SansBold, 40);
        SKFont[] fonts = [serif, sans, bold];
        var letters = Enumerable.Range(0x20, 0x1FFFF).Where(Rune.IsValid).Where(static value => !Rune.IsControl(new(value)) && value != 0xFEFF);

        Assert.All(letters, value => Assert.True(DrawnText.IsDrawn(new(value)) == Array.TrueForAll(fonts, font => font.ContainsGlyph(value)), $"U+{value:X4}"));
    }

    [Theory]
    [InlineData("Rechtsschutzversicherungsgesellschaften!")]
    [InlineData("Use Rechtsschutzversicherungsgesellschaften and Donaudampfschifffahrtsgesellschaftskapitäne for all of it")]
    public void The_longest_word_that_content_may_use_fits(string headline) =>
        Check(CardPainter.Paint(new("Version 1", headline, "Buy seats for the product that already does the job.", new CardLine.Route([1], [])), "AiDeploy"));

    [Fact]
    public async Task A_page_without_a_picture_of_its_own_names_that_of_the_site() =>
        Assert.Equal("https://localhost/card.png", Meta(await site.GetAsync("/guide/method"), "og:image"));

    [Fact]
    public async Task The_picture_may_be_shown_by_any_page() =>
        Assert.Equal("cross-origin", (await site.GetAsync("/card.png"))["Cross-Origin-Resource-Policy"]);

    /// <summary>Every outcome of every decision, and every set of options that can stay open.</summary>
    [Fact]
    public void Every_picture_is_small_filled_and_inside_its_margins_and_all_differ()
    {
        var cards = Endings().Select(static view => view.Picture).DistinctBy(static card => card.Headline).ToList();
        var pictures = cards.ConvertAll(static card => CardPainter.Paint(card, "AiDeploy"));

        Assert.InRange(cards.Count, 20, 200);
        Assert.All(pictures, Check);
        Assert.Equal(pictures.Count, pictures.Select(Convert.ToBase64String).Distinct().Count());
    }

    [Fact]
    public void Words_that_fit_nowhere_are_cut_and_still_stay_inside() =>
        Check(CardPainter.Paint(new("Recommendation", string.Join(' ', Enumerable.Repeat("Recommendation", 5)), string.Join(' ', Enumerable.Repeat("because", 80)), new CardLine.Ladder(Known.Guide.Options, null)), "AiDeploy"));

    [Fact]
    public void Every_letter_of_the_content_is_in_the_fonts()
    {
        var words = Endings().Select(static view => view.Picture).SelectMany(static card => (string[])[card.Eyebrow, card.Headline, card.Text]).Distinct();

        using var font = CardFonts.Of(CardFonts.Serif, 20);
        using var small = CardFonts.Of(CardFonts.Sans, 20);
        Assert.DoesNotContain(words, text => !font.ContainsGlyphs(text) || !small.ContainsGlyphs(text));
    }

    [Theory]
    [InlineData("/recommendation/quick/1/product-no/card.png", 404)]
    [InlineData("/recommendation/quick/1/product-maybe/card.png", 404)]
    [InlineData("/recommendation/quick/9/product-yes/card.png", 404)]
    [InlineData("/recommendation/quick/1/product-yes/product-no/card.png", 400)]
    [InlineData("/recommendation/quick/1/product-yes/limits-no/card.png", 308)]
    [InlineData("/options/nothing/card.png", 404)]
    public async Task Nothing_is_drawn_for_what_is_not_there(string address, int status)
    {
        var reply = await site.GetAsync(address);

        Assert.Equal(status, reply.Status);
        Assert.NotEqual("image/png", reply["Content-Type"]);
    }

    private static string Meta(Reply page, string property) => page.All($"meta[property='{property}']").Single().GetAttribute("content")!;

    private static void Check(byte[] png)
    {
        Assert.InRange(png.Length, 10_000, MaxBytes);
        using var bitmap = SKBitmap.Decode(png);
        Assert.Equal((1200, 630), (bitmap.Width, bitmap.Height));
        var pixels = bitmap.Pixels;
        var inked = Enumerable.Range(0, pixels.Length).Where(place => pixels[place] != pixels[0]).ToList();
        Assert.InRange(inked.Count, 10_000, 200_000);
        Assert.DoesNotContain(inked, place => !Inside.Contains(place % 1200, place / 1200));
    }

    /// <summary>One way to each outcome, and each state with everything unknown from some question on.</summary>
    private static IEnumerable<RecommendationView> Endings() =>
        from decision in new[] { Known.Quick, Known.Full }
        from outcome in decision.Outcomes
        let whole = decision.When(outcome)[0].Terms.Aggregate(Answers.None, static (all, term) => all.With(term.Question, term.Question.Answers.First(answer => term.Allowed.Contains(answer.Id))))
        let path = decision.Arrange(decision.Hide(whole, []))
        from hidden in path.Given.Select(static given => given.Question.Id).Append("")
        let shared = decision.Hide(path, [hidden])
        select RecommendationView.Of(Known.Guide, Known.Guide.Decisions[decision.Id], Recommendation.Explain(decision, shared)!, Known.Permalink);
}
