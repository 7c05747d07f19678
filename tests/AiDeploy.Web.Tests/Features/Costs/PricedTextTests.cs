using AiDeploy.Costs;
using AiDeploy.Web.Features.Costs;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Costs;

public sealed class PricedTextTests
{
    [Theory]
    [InlineData("off-the-shelf", "", "60 seats at $20 a month")]
    [InlineData("off-the-shelf", "people=1&seat-minimum=1&seat-base=12.5", "1 seat at $20 a month and $12.50 for the plan it needs")]
    [InlineData("api-integration", "model=luna", "GPT-6 Luna: $0.10 in and $0.50 out per million tokens")]
    [InlineData("fine-tuning", "endpoint-hour=3.99", "A tuned model: $0.80 in and $3.20 out per million tokens, $3.99 an hour to keep it deployed")]
    [InlineData("self-hosting", "spare=0", "A model of 8 billion parameters (Qwen3-8B), on 1 rented GPU at $3.99 an hour")]
    [InlineData("self-hosting", "as-of=2026-11-27&hardware-price=250000&tokens-in=128&tokens-out=128", "A model of 8 billion parameters (Qwen3-8B), on machines bought for $250,000 (spread over 36 months: $6,250 a month)")]
    [InlineData("self-hosting", "as-of=2026-11-27&open-model=own&spare=0", "A model of your own, on 1 rented GPU at $3.99 an hour; speed of a replica estimated: 460 tokens a second, output only, between 150 and 920")]
    [InlineData("self-hosting", "as-of=2026-11-27&open-model=70b&parameters=72&spare=0&speed=800", "A model of your own, on 2 rented GPUs at $3.99 an hour")]
    public void A_total_says_what_it_puts_a_price_on(string option, string query, string words)
    {
        var inputs = ("as-of=2026-11-26&" + query).Split('&', StringSplitOptions.RemoveEmptyEntries).Select(static pair => KeyValuePair.Create(pair.Split('=')[0], pair.Split('=')[1]));
        var estimate = CostEstimate.Of(ParsedWorkload.Of(Known.Guide.CostForm, Known.Guide.Prices, inputs).Workload, []);

        Assert.True(Option.TryParse(option, out var priced));
        Assert.Equal(words, PricedText.Of(estimate, priced));
    }
}
