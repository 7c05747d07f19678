namespace AiDeploy.Tests.Decisions;

/// <summary>Each case leaves something of the sample out of reach; it is the only problem reported.</summary>
public sealed class DecisionRulesTests
{
    private const string File = "decisions/sample/1.yaml";

    [Theory]
    [InlineData("  - {when: {red: \"no\", size: large}", "  - {when: {red: \"yes\", ripe: \"yes\"}", "recommend: carry}", "no path reaches this rule (recommend: carry): the rules above it always hold first")]
    [InlineData("  - {when: {red: \"no\", size: large}", "  - {when: {red: \"no\", size: []}", "recommend: carry}", "'size' lists no answer, so that this never holds: name one, or remove the line")]
    [InlineData("  - {recommend: leave}\n", "  - {when: {red: [\"yes\", \"no\"]}, recommend: leave}\n  - {recommend: eat}\n", "- {recommend: eat}", "no path reaches this rule (recommend: eat): the rules above it always hold first")]
    public void A_rule_that_no_path_reaches_is_reported(string old, string now, string at, string message) => Reports(old, now, at, message);

    [Theory]
    [InlineData("questions: {}\n")]
    [InlineData("""
        questions:
          a: {name: N, ask: A, why: W, error: E, unsure: U, find-out: F, answers: {"yes": {text: T, says: S}, "no": {text: T, says: S}}}
        notes:
          - {kind: caution, when: {a: "yes"}, say: S}

        """)]
    public void A_decision_that_asks_nothing_is_reported(string questions)
    {
        using var folder = DecisionFolder.Of("""
            title: T
            summary: S
            published: 2026-01-01
            unsure: U
            rules: [{recommend: a}]
            outcomes: {a: {option: none, headline: H, summary: S, next: [N]}}

            """ + questions);

        Assert.Equal([$"{File}:5: the rules ask nothing: a decision needs at least one rule with a question that can come out both ways"], folder.Problems());
    }

    [Fact]
    public void The_last_rule_may_not_have_a_condition() =>
        Reports("  - {recommend: leave}", "  - {when: {red: \"yes\"}, recommend: leave}", "recommend: leave}", "the last rule must have no 'when', so that every set of answers has an outcome");

    [Fact]
    public void An_outcome_that_no_rule_recommends_is_reported() =>
        Reports("\noutcomes:", "\noutcomes:\n  boil: {option: none, headline: Boil it, summary: S, next: [N]}", "  boil:", "no rule recommends outcome 'boil': add a rule or remove it");

    [Fact]
    public void A_question_that_nothing_needs_is_reported() =>
        Reports(
            "\nrules:",
            "  shape: {name: N, ask: A, why: W, error: E, unsure: U, find-out: F, answers: {a: {text: T, says: S}, b: {text: T, says: S}}}\n\nrules:",
            "  shape:",
            "question 'shape' is never asked: no rule or note needs it");

    [Theory]
    [InlineData("{red: \"yes\", size: small}")]
    [InlineData("{red: \"no\", ripe: \"yes\"}")]
    public void A_note_that_no_path_makes_true_is_reported(string when) =>
        Reports("when: {red: \"yes\", ripe: \"yes\"}\n", $"when: {when}\n", "kind: next-step", "no path makes this note true: change its 'when' or remove it");

    [Theory]
    [InlineData("{red: \"no\", size: [small, very-large]}")]
    [InlineData("{red: unsure, size: small}")]
    [InlineData("{red: unsure, size: small, ripe: unsure}")]
    [InlineData("{ripe: \"no\"}")]
    public void A_note_that_some_path_makes_true_is_sound(string when)
    {
        using var folder = DecisionFolder.Of(Sample.Yaml.Replace("when: {red: \"yes\", ripe: \"yes\"}\n", $"when: {when}\n", StringComparison.Ordinal));
        Assert.Empty(folder.Problems());
    }

    private static void Reports(string old, string now, string at, string message)
    {
        using var folder = DecisionFolder.Of(Sample.Yaml);
        folder.Files.Replace(File, old, now);
        DecisionFolder.Publish(folder.Files);
        Assert.Equal([$"{File}:{folder.Files.Line(File, at)}: {message}"], folder.Problems());
    }
}
