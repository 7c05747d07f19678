using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Http;

/// <summary>Links of estimates as they come out of chats, mails and tickets: each number counts.</summary>
public sealed class EstimateLinksTests(Server server)
{
    [Theory]
    [InlineData("?as-of=2026-11-26&amp;people=70")]
    [InlineData("?as-of=2026-11-26&amp;amp;people=70")]
    [InlineData("?as-of=2026-11-26&amp%3Bpeople=70")]
    [InlineData("?as-of=2026-11-26&people=70.")]
    [InlineData("?as-of=2026-11-26&people=70)")]
    [InlineData("?as-of=2026-11-26&people=70%3E%2C")]
    [InlineData("?as-of=2026-11-26&people=70%E2%80%8B")]
    [InlineData("?as-of=2026-11-26%C2%A0&people=70%E3%80%82")]
    [InlineData("?as-of=2026-11-26&people=70&gt;")]
    [InlineData("?as-of%3D2026-11-26%26people%3D70")]
    [InlineData("%3Fas-of%3D2026-11-26%26people%3D70")]
    [InlineData("?AS-OF=2026-11-26&People=70")]
    [InlineData("/?as-of=2026-11-26&people=70&utm_source=mail&fbclid=1")]
    [InlineData("?as-of=2026-11-26&people=70&_hsenc=x&msclkid=2&s_kwcid=3&vero_id=4")]
    [InlineData("?as-of=2026-11-26&people=70:~:text=cheapest")]
    [InlineData("?as-of=3D2026-11-26&people=3d70")]
    [InlineData("?as-of=2026-11-26&people=70%")]
    [InlineData("?as-of=2026-11-26&people=70%2")]
    [InlineData("?as-of=2026-11-26&people=70%D8%8C")]
    public async Task An_estimate_keeps_its_numbers(string pasted)
    {
        var reply = await server.GetAsync("/costs" + pasted);

        Assert.Equal((308, "/costs?as-of=2026-11-26&people=70"), (reply.Status, reply.Location));
    }

    /// <summary>A program took the start of a key for an entity of HTML.</summary>
    [Theory]
    [InlineData("people=61%C2%A4cy=eur%C2%AEion-factor=1.2%C2%B6meters=71", "currency=eur&people=61&region-factor=1.2&parameters=71")]
    [InlineData("people=61%c2%b6meters%3D71", "people=61&parameters=71")]
    public async Task A_key_that_began_like_an_entity_is_a_key_again(string pasted, string mended) =>
        Assert.Equal($"/costs?as-of=2026-11-27&{mended}", (await server.GetAsync($"/costs?as-of=2026-11-27&{pasted}")).Location);

    [Theory]
    [InlineData("/COSTS?AS-OF=2026-11-27&PEOPLE=61&CURRENCY=EUR&MODEL=HAIKU", "/costs?as-of=2026-11-27&model=haiku&currency=eur&people=61")]
    [InlineData("/costs?as-of=2026-11-27&requests=5&AUDIENCE=CUSTOMERS&open-model=70B", "/costs?as-of=2026-11-27&audience=customers&open-model=70b&requests=5")]
    public async Task A_choice_is_read_whatever_its_case(string pasted, string address) =>
        Assert.Equal((308, address), ((await server.GetAsync(pasted)).Status, (await server.GetAsync(pasted)).Location));

    /// <summary>The sign of a currency at the end is no part of a sentence.</summary>
    [Theory]
    [InlineData("seat-price=19,99%20%E2%82%AC", "€")]
    [InlineData("gpu-hour=2,50%20%E2%82%AC.", "€")]
    public async Task A_currency_is_not_dropped(string typed, string sign)
    {
        var page = await server.GetAsync("/costs?" + typed);

        Assert.Equal(400, page.Status);
        Assert.Contains($"“{sign}” is another currency", page.All("[role=alert]").Single().Said(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("peple=7", "peple=7")]
    [InlineData("seats=7&utm_source=mail", "seats=7")]
    [InlineData("people=60&people=70", "people=60")]
    public async Task What_an_estimate_does_not_know_is_named_and_not_dropped(string more, string named)
    {
        var page = await server.GetAsync($"/costs?as-of=2026-11-26&people=70&{more}");

        Assert.Equal((200, named), (page.Status, page.All(".caution bdi").Single().TextContent));
        Assert.Equal("/costs?as-of=2026-11-26&people=70", page.All(".caution a").First().GetAttribute("href"));
    }

    /// <summary>Dots say that it was longer, and a number without its end is another one.</summary>
    [Theory]
    [InlineData("people=40&requests=80...", "80...")]
    [InlineData("people=40&requests=1%E2%80%A6", "1…")]
    [InlineData("people=4..", "4..")]
    public async Task A_number_that_was_cut_is_not_another_one(string cut, string typed)
    {
        var page = await server.GetAsync("/costs?as-of=2026-11-26&" + cut);

        Assert.Equal(400, page.Status);
        Assert.Equal(typed, page.All("[aria-invalid]").Single().GetAttribute("value"));
    }
}
