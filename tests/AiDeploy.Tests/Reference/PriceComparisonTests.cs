using System.Collections.Immutable;
using AiDeploy.Reference;

namespace AiDeploy.Tests.Reference;

public sealed class PriceComparisonTests
{
    private static readonly DateOnly Day = new(2026, 12, 1);

    [Theory]
    [InlineData("2 10", "2 10", PriceVerdict.Same)]
    [InlineData("3 10", "3 10", PriceVerdict.Changed)]
    [InlineData("3 10", "2 10", PriceVerdict.Disagree)]
    [InlineData("3 10", null, PriceVerdict.Disagree)]
    [InlineData("2 10", null, PriceVerdict.Same)]
    [InlineData(null, null, PriceVerdict.Missing)]
    public void A_row_has_a_verdict(string? one, string? other, PriceVerdict verdict) =>
        Assert.Equal(verdict, Compare(Row(SourceKind.Copy), one, other).Verdict);

    [Fact]
    public void A_cached_price_counts_where_both_name_one()
    {
        var lists = Lists("2 10", "2 10").SetItem(0, List("genai-prices", new ListedPrice(2, 10, 0.5m)));

        Assert.Equal(PriceVerdict.Disagree, Assert.Single(PriceComparison.Of([Row(SourceKind.Copy)], lists, Day)).Verdict);
    }

    [Theory]
    [InlineData(SourceKind.Vendor, "2026-11-26", true)]
    [InlineData(SourceKind.Vendor, "2026-11-28", false)]
    [InlineData(SourceKind.Copy, "2026-11-26", false)]
    public void What_a_person_read_at_the_vendor_later_stays(SourceKind kind, string day, bool stays) =>
        Assert.Equal(stays, Compare(Row(kind), "3 10", "3 10").IsReadAtVendor(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void A_changed_price_is_appended_and_check_accepts_it()
    {
        using var copy = new ContentCopy();
        var guide = copy.Read().Guide!;
        var row = guide.Rows.First(static row => row.Table == Table.Models && row.Current.Origin.To is null && row.Listed.Count == 2);
        var lists = row.Listed.Select(static listed => List(listed.Key, new ListedPrice(7, 77, null), listed.Value)).ToImmutableArray();
        var change = PriceComparison.Of(guide.Rows, lists, Day).Single(one => one.Row.Id == row.Id);
        copy.Files[Table.Models.File] = change.AppendTo(copy.Files[Table.Models.File], Day);
        copy.Files["reference/editions.yaml"] += "2026-12-01: none\n";
        copy.SignPrices();
        var now = copy.Read();

        Assert.Empty(now.Problems);
        var held = now.Guide!.Rows.Single(other => other.Id == row.Id);
        Assert.Equal(row.Dated.Length + 1, held.Dated.Length);
        Assert.Equal("$7 in, $77 out", held.On(Day)!.Figures.Words);
        Assert.Equal(row.On(new(2026, 11, 27))!.Figures.Words, held.On(new(2026, 11, 27))!.Figures.Words);
        Assert.Equal(Certainty.Medium, held.On(Day)!.Origin.Certainty);
    }

    private static PriceComparison Compare(Row row, string? one, string? other) => Assert.Single(PriceComparison.Of([row], Lists(one, other), Day));

    private static Row Row(SourceKind kind) => new(
        Table.Models,
        "model",
        1,
        "A model",
        "per million tokens",
        [
            new(
                new ModelPrice(2, 10, 0.2m, null, null, null, null, null, null, [], []),
                new(null, null, new(2026, 11, 1), null, [new(kind, "A page", "https://example.org/page", new(2026, 11, 27))], null)),
        ])
    {
        Listed = PriceList.Names.ToImmutableDictionary(static name => name, static _ => "maker/model"),
    };

    private static ImmutableArray<PriceList> Lists(string? one, string? other) =>
        [List("genai-prices", Price(one)), List("models-dev", Price(other))];

    private static ListedPrice? Price(string? words) => words?.Split(' ') is [var input, var output]
        ? new(decimal.Parse(input, System.Globalization.CultureInfo.InvariantCulture), decimal.Parse(output, System.Globalization.CultureInfo.InvariantCulture), null)
        : null;

    private static PriceList List(string name, ListedPrice? price, string model = "maker/model") => new(
        name,
        $"https://github.com/{name}/data/blob/0123456789012345678901234567890123456789/data.json",
        price is null ? ImmutableDictionary<string, ListedPrice>.Empty : ImmutableDictionary<string, ListedPrice>.Empty.Add(model, price));
}
