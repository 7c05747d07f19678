using AiDeploy.Decisions;

namespace AiDeploy;

/// <summary>How many questions a decision asks at most. A new version may ask more or fewer, so no text counts them by hand.</summary>
public static partial class QuestionCounts
{
    private const string Counted = "{questions}";

    private const string Counts = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";

    private static readonly ImmutableArray<string> Numbers = ["no", .. Counts.Split('|')];

    /// <summary>A number of questions within a sentence: "one question", "four questions", "13 questions".</summary>
    public static string Words(int count)
    {
        var number = count < Numbers.Length ? Numbers[count] : count.ToString(CultureInfo.InvariantCulture);
        return count == 1 ? $"{number} question" : $"{number} questions";
    }

    /// <summary>The text with what stands for the count filled in; the text as it is where there is no such decision.</summary>
    internal static string Fill(string text, DecisionHistory? decision) =>
        decision is null ? text : text.Replace(Counted, Words(decision.Current.Start.Longest), StringComparison.Ordinal);

    /// <summary>The text of a field; reports a count by hand in it.</summary>
    internal static string WithoutCount(this YamlFields fields, string name, string text)
    {
        if (FindCount(text) is { } counted)
        {
            fields.Report(fields.LineOf(name), counted);
        }

        return text;
    }

    /// <summary>What counts questions by hand, with what to do instead; null where nothing does.</summary>
    internal static string? FindCount(string text) => ByHand.Match(text) is { Success: true, Value: var said }
        ? $"'{said}' is right until a version asks more or fewer: write {Counted} in site.yaml and tools.yaml, and no number elsewhere"
        : null;

    [GeneratedRegex($@"\b({Counts}|[0-9]+) questions?\b", RegexOptions.IgnoreCase)]
    private static partial Regex ByHand { get; }
}
