namespace AiDeploy.Tests;

/// <summary>What holds between the days that content names, asked of authors with the day of today.</summary>
public sealed class DayRulesTests
{
    private static readonly DateOnly Today = new(2027, 1, 10);

    [Fact]
    public void The_real_content_keeps_to_them() => Assert.NotNull(Guide.Read(Repository.Content, Today).Guide);

    [Theory]
    [InlineData("examples/bike-shop-newsletter.md", "reviewed: 2026-11-27", "reviewed: 2062-01-02", "2062-01-02 under 'reviewed' is still to come: write the day it was done")]
    [InlineData("guide/risks.md", "reviewed: 2026-11-27", "reviewed: 0001-01-01", "0001-01-01 under 'reviewed' or 'changes' is before 2020: write the day it was done")]
    [InlineData("decisions/quick/1.yaml", "published: 2026-11-23", "published: 2030-01-01", "2030-01-01 under 'published' is still to come: write the day it was done")]
    public void A_day_that_cannot_be_is_named(string file, string old, string now, string message)
    {
        using var copy = new ContentCopy();
        copy.Files.Replace(file, old, now);
        copy.Publish();

        Assert.Contains($"{file}:1: {message}", Problems(copy));
    }

    [Theory]
    [InlineData("guide/risks.md", "reviewed: 2026-11-27", "reviewed: 27.11.2026", "'reviewed' must be a date like 2026-11-23")]
    [InlineData("guide/risks.md", "reviewed: 2026-11-27", "reviewed: 11/27/2026", "'reviewed' must be a date like 2026-11-23")]
    [InlineData("guide/risks.md", "reviewed: 2026-11-27", "reviewed: 2026-11-31", "2026-11-31 is no day of the calendar")]
    [InlineData("guide/risks.md", "changes: {2026-11-27:", "changes: {27.11.2026:", "'27.11.2026' under 'changes' must be a date like 2026-11-23")]
    [InlineData("examples/bike-shop-newsletter.md", "reviewed: 2026-11-27", "reviewed: 27.11.2026", "'reviewed' must be a date like 2026-11-23")]
    public void A_day_that_cannot_be_read_is_not_judged_further(string file, string old, string now, string message)
    {
        using var copy = new ContentCopy();
        copy.Files.Replace(file, old, now);

        Assert.Equal([$"{file}:{copy.Files.Line(file, now)}: {message}"], Problems(copy));
    }

    /// <summary>A sentence went on saying the old figure beside a footnote with the new one.</summary>
    [Theory]
    [InlineData("2027-01-03", true)]
    [InlineData("2026-11-27", false)]
    public void A_page_is_read_again_once_a_figure_it_cites_has_changed(string day, bool isAsked)
    {
        using var copy = new ContentCopy();
        copy.Files["reference/facts.yaml"] += $$"""
            trial-length:
              item: How long a trial takes
              unit: for a team of ten
              dated:
                - {value: 4 weeks, from: 2026-11-01, to: 2026-11-20, added: 2026-11-24, note: Our guess.}
                - {value: 6 weeks, from: 2026-11-21, added: {{day}}, note: Our guess.}

            """;
        copy.Files.Replace("guide/risks.md", "Every option has", "A trial takes weeks[^trial-length]. Every option has");
        var asked = $"guide/risks.md:1: 'trial-length' has a value of {day}, and this page cites it but was reviewed before: read what it says of it, then set 'reviewed'";

        Assert.Equal(isAsked ? [asked] : [], Problems(copy));
    }

    private static string[] Problems(ContentCopy copy) => [.. Guide.Read(copy.Files.Root, Today).Problems.Select(static problem => problem.ToString())];
}
