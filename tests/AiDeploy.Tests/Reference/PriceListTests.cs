using AiDeploy.Reference;

namespace AiDeploy.Tests.Reference;

/// <summary>Small samples in the forms that the public data sets have.</summary>
public sealed class PriceListTests
{
    public const string GenaiPrices = """
        [{"id": "maker", "models": [
          {"id": "flat", "prices": {"input_mtok": 2, "cache_read_mtok": 0.2, "output_mtok": 10}},
          {"id": "banded", "prices": {"input_mtok": {"base": 1, "tiers": [{"start": 200000, "price": 2}]}, "output_mtok": {"base": 5, "tiers": []}}},
          {"id": "dated", "prices": [
            {"prices": {"input_mtok": 3, "output_mtok": 15}},
            {"constraint": {"start_date": "2026-11-01"}, "prices": {"input_mtok": 2, "output_mtok": 12}},
            {"constraint": {"start_date": "2027-01-01"}, "prices": {"input_mtok": 4, "output_mtok": 20}},
            {"constraint": {"start_time": "16:30:00Z", "end_time": "00:30:00Z"}, "prices": {"input_mtok": 1, "output_mtok": 2}}]},
          {"id": "pictures", "prices": {"requests_kcount": 1}}]}]
        """;

    public const string ModelsDev = """
        {"maker": {"models": {
          "flat": {"cost": {"input": 2.0, "output": 10.0, "cache_read": 0.2}},
          "free": {"name": "Free"}}}}
        """;

    public const string LiteLlm = """{"flat": {"input_cost_per_token": 2e-06, "output_cost_per_token": 1e-05, "cache_read_input_token_cost": 2e-07}, "sample_spec": {"mode": "one of"}}""";

    private static readonly DateOnly Day = new(2026, 11, 27);

    [Theory]
    [InlineData("genai-prices", GenaiPrices, "maker/flat", "2 in, 0.2 cached, 10 out")]
    [InlineData("genai-prices", GenaiPrices, "maker/banded", "1 in, 5 out")]
    [InlineData("genai-prices", GenaiPrices, "maker/dated", "2 in, 12 out")]
    [InlineData("models-dev", ModelsDev, "maker/flat", "2 in, 0.2 cached, 10 out")]
    [InlineData("litellm", LiteLlm, "flat", "2 in, 0.2 cached, 10 out")]
    public void A_data_set_is_read(string name, string json, string model, string price) =>
        Assert.Equal(price, PriceList.Read(name, "", json, Day).Prices[model].ToString());

    [Theory]
    [InlineData("genai-prices", GenaiPrices, 3)]
    [InlineData("models-dev", ModelsDev, 1)]
    [InlineData("litellm", LiteLlm, 1)]
    public void What_has_no_price_for_tokens_is_left_out(string name, string json, int count) =>
        Assert.Equal(count, PriceList.Read(name, "", json, Day).Prices.Count);

    [Theory]
    [InlineData("genai-prices", "{}")]
    [InlineData("genai-prices", "not JSON")]
    [InlineData("genai-prices", """[{"id": "maker", "models": [{"id": "a"}]}]""")]
    [InlineData("models-dev", "[]")]
    [InlineData("models-dev", """{"maker": {}}""")]
    [InlineData("litellm", "[1]")]
    [InlineData("hearsay", "{}")]
    public void What_is_no_data_set_is_told(string name, string json) =>
        Assert.Contains(name, Assert.Throws<FormatException>(() => PriceList.Read(name, "", json, Day)).Message, StringComparison.Ordinal);
}
