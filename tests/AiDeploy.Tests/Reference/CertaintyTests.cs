using System.Collections.Immutable;
using AiDeploy.Reference;

namespace AiDeploy.Tests.Reference;

/// <summary>One word covered a whole row of which a part was second-hand.</summary>
public sealed class CertaintyTests
{
    private static readonly DateOnly Day = new(2026, 11, 27);

    [Theory]
    [InlineData("", "High", "high")]
    [InlineData("cached", "Medium", "medium (cached input: medium; all else: high)")]
    [InlineData("write", "High", "high (cache writes: medium; all else: high)")]
    [InlineData("from", "High", "high (first day: medium; all else: high)")]
    public void A_word_is_that_of_the_weakest_figure_told_and_names_what_differs(string lacking, string word, string words)
    {
        var dated = Model(
            From(SourceKind.Vendor, "https://vendor.example/prices", lacking),
            From(SourceKind.Copy, "https://one.example/copy"),
            From(SourceKind.Copy, "https://two.example/copy"));

        Assert.Equal((word, words), ($"{dated.Certainty}", dated.CertaintyWords));
    }

    [Fact]
    public void A_part_that_one_copy_says_is_low_whatever_the_others_say()
    {
        var dated = Model(
            From(SourceKind.Vendor, "https://vendor.example/prices", "cached", "write"),
            From(SourceKind.Copy, "https://one.example/copy"),
            From(SourceKind.Copy, "https://two.example/copy", "write"));

        Assert.Equal((Certainty.Medium, Certainty.Low), (dated.Origin.CertaintyOf("cached"), dated.Origin.CertaintyOf("write")));
        Assert.Equal("medium (cached input: medium; cache writes: low; all else: high)", dated.CertaintyWords);
    }

    [Fact]
    public void Parts_of_a_fact_are_words_of_it()
    {
        var dated = new Dated(new FactValue("1 at A, 2 at B"), Origin(
            From(SourceKind.Vendor, "https://vendor.example/prices", "2 at B"), From(SourceKind.Copy, "https://one.example/copy")));

        Assert.Equal("low (2 at B: low; all else: high)", dated.CertaintyWords);
    }

    [Theory]
    [InlineData("lacks: [$9]", "a source lacks '$9', which is no field of this value, nor a word of it: correct 'lacks'")]
    [InlineData("lacks: [$1]", "no source that counts says '$1': name one, or leave it out")]
    public void A_part_that_is_not_there_or_that_nobody_says_is_a_problem(string lacks, string message)
    {
        using var copy = ContentCopy.WithPage("Claim.[^made-up]");
        copy.Files["reference/facts.yaml"] += $$"""

            made-up:
              item: A thing
              unit: a piece
              dated:
                - {value: $1 or $2, added: 2026-01-02, sources: [{kind: copy, read: 2026-01-02, title: A list, url: "https://example.org/list", {{lacks}}}]}

            """;

        Assert.Contains(copy.Problems(), problem => problem.EndsWith(message, StringComparison.Ordinal));
    }

    private static Dated Model(params ImmutableArray<Source> sources) =>
        new(new ModelPrice(2, 10, 0.1m, 2.5m, null, null, null, null, null, [], []), Origin(sources));

    private static Provenance Origin(params ImmutableArray<Source> sources) => new(Day, null, Day, null, sources, null);

    private static Source From(SourceKind kind, string url, params string[] lacks) =>
        new(kind, "A page", url, Day) { Lacks = [.. lacks.Where(static part => part.Length > 0)] };
}
