namespace AiDeploy.Tests.Decisions;

/// <summary>Each case breaks the sample in one place and names the problem, with the text that stands on its line.</summary>
public sealed class DecisionReaderTests
{
    private const string File = "decisions/sample/1.yaml";

    [Fact]
    public void The_sample_is_sound()
    {
        using var folder = DecisionFolder.Of(Sample.Yaml);
        Assert.Empty(folder.Problems());
    }

    [Theory]
    [InlineData("summary: A small", "sumary: A small", "title: Sample", "'summary' is missing: add it")]
    [InlineData("summary: A small", "sumary: A small", "sumary:", "'sumary' is not a field here: remove it")]
    [InlineData("published: 2026-01-02", "published: 2026-02-30", "published:", "2026-02-30 is no day of the calendar")]
    [InlineData("    find-out: Measure it.\n", "", "name: Size", "'find-out' is missing: add it")]
    [InlineData("    find-out: Measure it.\n", "    find-out: ''\n", "find-out: ''", "'find-out' is empty: write its text")]
    [InlineData("    ask: How", "    asks: How", "asks: How", "'asks' is not a field here: remove it")]
    [InlineData("small: {text: Small, says", "small: {text: Small, say", "small: {text", "'says' is missing: add it")]
    [InlineData("small: {text: Small, says", "small: {text: Small, say", "small: {text", "'say' is not a field here: remove it")]
    public void A_field_is_wrong(string old, string now, string at, string message) => Reports(old, now, at, message);

    [Theory]
    [InlineData("  size:\n", "  Size:\n", "  Size:", "question id 'Size' must be lower-case letters and digits, without a hyphen")]
    [InlineData("  size:\n", "  how-large:\n", "  how-large:", "question id 'how-large' must be lower-case letters and digits, without a hyphen")]
    [InlineData("  size:\n", "  2size:\n", "  2size:", "question id '2size' must be lower-case letters and digits, without a hyphen")]
    [InlineData("      small: {", "      Small: {", "      Small: {", "answer id 'Small' must be lower-case words joined by hyphens, and not 'unsure'")]
    [InlineData("      small: {", "      s--l: {", "      s--l: {", "answer id 's--l' must be lower-case words joined by hyphens, and not 'unsure'")]
    [InlineData("      small: {", "      sm/l: {", "      sm/l: {", "answer id 'sm/l' must be lower-case words joined by hyphens, and not 'unsure'")]
    [InlineData("      small: {", "      unsure: {", "      unsure: {", "answer id 'unsure' must be lower-case words joined by hyphens, and not 'unsure'")]
    [InlineData("      \"no\": {text: \"No\", says: It isn’t ripe}\n", "", "  ripe:\n", "question 'ripe' needs at least two answers")]
    [InlineData("  size:\n", "  red:\n", "  red:\n    name: Size", "'red' is here twice: keep one")]
    public void A_question_or_answer_is_wrong(string old, string now, string at, string message) => Reports(old, now, at, message);

    [Theory]
    [InlineData("recommend: pocket}", "recommend: basket}", "recommend: basket}", "outcome 'basket' is not among the outcomes: eat, pocket, carry, leave")]
    [InlineData("{red: \"no\", size: small}", "{red: \"no\", shape: round}", "shape: round", "question 'shape' is not among the questions")]
    [InlineData("{red: \"no\", size: small}", "{red: \"no\", size: tiny}", "size: tiny", "question 'size' has no answer 'tiny'")]
    [InlineData("{red: \"no\", size: small}", "{red: \"no\", size: [small, tiny]}", "tiny", "question 'size' has no answer 'tiny'")]
    [InlineData("{red: \"no\", size: small}", "{red: \"no\", size: unsure}", "{red: \"no\", size: unsure}", "question 'size' has no answer 'unsure'")]
    [InlineData("{red: \"no\", size: small}", "{red: \"no\", size: {small: large}}", "{small: large}", "'size' must be text or a list of texts")]
    [InlineData("{red: \"no\", size: small}, recommend", "{red: \"no\", size: small}, recomend", "recomend: pocket", "'recommend' is missing: add it")]
    [InlineData("{red: \"no\", size: small}, recommend", "sometimes, recommend", "sometimes", "expected named fields (name: value)")]
    public void A_rule_is_wrong(string old, string now, string at, string message) => Reports(old, now, at, message);

    [Theory]
    [InlineData("kind: caution", "kind: warning", "kind: warning", "kind 'warning' must be one of caution, duty, next-step, readiness, way-point")]
    [InlineData("when: {size: unsure}", "when: {shape: unsure}", "shape: unsure", "question 'shape' is not among the questions")]
    [InlineData("when: {size: unsure}", "when: {size: tiny}", "size: tiny", "question 'size' has no answer 'tiny'")]
    [InlineData("    say: Measure it first.\n", "", "kind: caution", "'say' is missing: add it")]
    [InlineData("    say: Measure it first.", "    outcome: bake\n    say: Measure it first.", "outcome: bake", "outcome 'bake' is not among the outcomes")]
    [InlineData("    say: Measure it first.", "    option: magic\n    say: Measure it first.", "option: magic", "option 'magic' must be one of off-the-shelf, api-integration, fine-tuning, self-hosting")]
    public void A_note_is_wrong(string old, string now, string at, string message) => Reports(old, now, at, message);

    [Theory]
    [InlineData("option: fine-tuning", "option: tuning", "  carry:", "option 'tuning' must be none or one of off-the-shelf, api-integration, fine-tuning, self-hosting")]
    [InlineData("option: fine-tuning, ", "", "  carry:", "'option' is missing: add it")]
    [InlineData(", next: [Lift with your legs]", "", "  carry:", "outcome 'carry' needs 'next': what to do next")]
    [InlineData("next: [Lift with your legs]", "next: {lift: legs}", "  carry:", "'next' must be text or a list of texts")]
    public void An_outcome_is_wrong(string old, string now, string at, string message) => Reports(old, now, at, message);

    [Theory]
    [InlineData("    answers:\n      small: {text: Small, says: It is small}\n      large: {text: Large, says: It is large}\n      very-large: {text: Very large, hint: Larger than a house, says: It is very large}\n", "")]
    [InlineData("      small: {text: Small, says: It is small}\n      large: {text: Large, says: It is large}\n      very-large: {text: Very large, hint: Larger than a house, says: It is very large}\n", "")]
    [InlineData("    answers:\n      small: {text: Small, says: It is small}\n      large: {text: Large, says: It is large}\n      very-large: {text: Very large, hint: Larger than a house, says: It is very large}\n", "    answers: {}\n")]
    public void A_question_without_answers_is_reported(string old, string now) =>
        Reports(old, now, "  size:\n", "question 'size' needs at least two answers");

    [Theory]
    [InlineData("questions:\n")]
    [InlineData("rules:\n")]
    [InlineData("outcomes:\n")]
    [InlineData("notes:\n")]
    public void A_part_of_the_wrong_kind_is_reported(string part)
    {
        using var folder = DecisionFolder.Of(Sample.Yaml);
        var text = folder.Files[File];
        var start = text.IndexOf(part, StringComparison.Ordinal);
        var end = text.IndexOf("\n\n", start, StringComparison.Ordinal);
        folder.Files[File] = text[..start] + part.TrimEnd() + " nothing of the kind" + (end < 0 ? "\n" : text[end..]);
        DecisionFolder.Publish(folder.Files);
        Assert.Contains(folder.Problems(), problem => problem.StartsWith($"{File}:{folder.Files.Line(File, "nothing of the kind")}: ", StringComparison.Ordinal));
    }

    private static void Reports(string old, string now, string at, string message)
    {
        using var folder = DecisionFolder.Of(Sample.Yaml);
        folder.Files.Replace(File, old, now);
        DecisionFolder.Publish(folder.Files);
        Assert.Contains(folder.Problems(), problem => problem.StartsWith($"{File}:{folder.Files.Line(File, at)}: {message}", StringComparison.Ordinal));
    }
}
