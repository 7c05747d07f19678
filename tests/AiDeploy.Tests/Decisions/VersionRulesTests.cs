namespace AiDeploy.Tests.Decisions;

public sealed class VersionRulesTests
{
    /// <summary>Where the second version says what is carried over.</summary>
    private static readonly string From = $"decisions/sample/2.yaml:{1 + Array.IndexOf(Second.Yaml(Second.Map).Split('\n'), "from:")}";

    [Fact]
    public void A_mapping_that_names_every_earlier_id_is_sound() =>
        Assert.Empty(Problems(Second.First, Second.Yaml(Second.Map)));

    [Theory]
    [InlineData("  renamed: {integration: embedded}\n", "integration-yes", "renamed: {integration: its new id} or retired: [integration]")]
    [InlineData("  values: {limits: {\"yes\": hard, \"no\": soft}}\n", "limits-yes", "values: {limits: {\"yes\": its new id}} or retired: [limits-yes]")]
    [InlineData("  retired: [ceiling]\n", "ceiling-no", "renamed: {ceiling: its new id} or retired: [ceiling]")]
    public void An_earlier_id_without_mapping_is_named_with_what_to_write(string left, string id, string remedy) =>
        Assert.Contains(
            $"{From}: '{id}' of version 1 is not carried over: write under 'from' {remedy}",
            Problems(Second.First, Second.Yaml(Second.Map.Replace(left, "", StringComparison.Ordinal))));

    [Fact]
    public void One_answer_can_be_retired_alone() =>
        Assert.Equal(
            [$"{From}: 'ceiling-no' of version 1 is not carried over: write under 'from' renamed: {{ceiling: its new id}} or retired: [ceiling]"],
            Problems(Second.First, Second.Yaml(Second.Map.Replace("[ceiling]", "[ceiling-yes]", StringComparison.Ordinal))));

    [Fact]
    public void A_mapping_to_an_id_that_does_not_exist_is_no_mapping() =>
        Assert.Contains(
            $"{From}: 'integration-yes' of version 1 is not carried over: write under 'from' renamed: {{integration: its new id}} or retired: [integration]",
            Problems(Second.First, Second.Yaml(Second.Map.Replace("embedded", "embbeded", StringComparison.Ordinal))));

    [Theory]
    [InlineData("retired: [ceiling]", "retired: [ceiling, cieling]", "cieling")]
    [InlineData("{integration: embedded}", "{integration: embedded, integretion: embedded}", "integretion")]
    [InlineData("values: {limits:", "values: {limit: {\"yes\": hard}, limits:", "limit")]
    public void A_mapping_from_an_id_that_never_was_is_reported(string old, string now, string id) =>
        Assert.Contains(
            Problems(Second.First, Second.Yaml(Second.Map.Replace(old, now, StringComparison.Ordinal))),
            problem => problem.StartsWith(From, StringComparison.Ordinal) && problem.Contains($"'{id}'", StringComparison.Ordinal));

    [Fact]
    public void A_second_version_must_say_how_answers_are_carried_over() =>
        Assert.Equal(["decisions/sample/2.yaml:1: add 'from' with 'version: 1'"], Problems(Second.First, Second.Yaml("")));

    [Fact]
    public void A_version_carries_over_the_one_just_before() =>
        Assert.Equal(["decisions/sample/2.yaml:1: add 'from' with 'version: 1'"], Problems(Second.First, Second.Yaml("from: {version: 2}\n")));

    [Fact]
    public void The_first_version_has_nothing_to_carry_over() =>
        Assert.Equal(["decisions/sample/1.yaml:1: version 1 has nothing to carry over: remove 'from'"], Problems(Second.Yaml("from: {version: 1}\n")));

    [Theory]
    [InlineData("2026-11-23")]
    [InlineData("2026-11-22")]
    public void A_version_is_published_after_the_one_before(string published)
    {
        using var folder = DecisionFolder.Of(Second.First);
        folder.Files["decisions/sample/2.yaml"] = Second.Yaml(Second.Map).Replace("2026-01-02", published, StringComparison.Ordinal);
        DecisionFolder.Publish(folder.Files);
        Assert.Equal(["decisions/sample/2.yaml:1: 'published' must be later than version 1's, 2026-11-23: write the day this version goes live"], folder.Problems());
    }

    [Theory]
    [InlineData("limits: {\"yes\": {limits: hard}, \"no\": {limits: none}}", "'split' leads to 'limits: none', which version 2 doesn't have")]
    [InlineData("limits: {\"yes\": {limits: hard, other: some}, \"no\": {limits: soft}}", "'split' leads to 'other: some', which version 2 doesn't have")]
    [InlineData("limits: {\"yes\": {limits: hard}, perhaps: {limits: soft}, \"no\": {limits: soft}}", "'from' names 'limits-perhaps', which version 1 doesn't have")]
    public void A_split_that_leads_nowhere_is_reported(string split, string message)
    {
        using var folder = DecisionFolder.Of(Second.First, Second.Yaml(Second.Map.Replace(
            "  values: {limits: {\"yes\": hard, \"no\": soft}}", $"  split: {{{split}}}", StringComparison.Ordinal)));
        Assert.Contains(folder.Problems(), problem => problem.EndsWith(message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_gap_in_the_versions_is_reported()
    {
        using var folder = DecisionFolder.Of(Second.First);
        folder.Files["decisions/sample/3.yaml"] = Second.Yaml(Second.Map);
        DecisionFolder.Publish(folder.Files);
        Assert.Equal(["decisions/sample/3.yaml:1: version 2 is missing: versions are numbered without a gap"], folder.Problems());
    }

    [Fact]
    public void A_missing_first_version_is_reported()
    {
        using var folder = new DecisionFolder();
        folder.Files["decisions/sample/2.yaml"] = Second.Yaml(Second.Map);
        DecisionFolder.Publish(folder.Files);
        Assert.Equal(["decisions/sample/2.yaml:1: version 1 is missing: versions are numbered without a gap"], folder.Problems());
    }

    private static string[] Problems(params string[] versions)
    {
        using var folder = DecisionFolder.Of(versions);
        return folder.Problems();
    }
}
