namespace AiDeploy.Web.Features.Recommend;

/// <summary>One of several people whose answers are compared.</summary>
/// <param name="Label">The name in the address; empty where there is none.</param>
/// <param name="Headlines">What it recommends; several where it is open.</param>
/// <param name="Option">The option it is about, where it is one.</param>
/// <param name="Now">Their answers in the current version.</param>
public sealed record Colleague(string Label, string Name, string Path, ImmutableArray<string> Headlines, Option? Option, Carried Now)
{
    internal static Colleague Of(PastedLink pasted, string label, int place)
    {
        var (found, history) = (pasted.Recommendation!, pasted.History!);
        var letters = string.Concat(label.Where(static letter => !char.IsControl(letter))).Trim();
        var name = letters[..Math.Min(letters.Length, TogetherView.MaxName)];
        return new(
            name,
            name.Length > 0 ? name : string.Create(CultureInfo.InvariantCulture, $"Person {place + 1}"),
            Links.Recommendation(found.Decision, found.Answers),
            [.. found.Outcomes.Select(static outcome => outcome.Headline)],
            found.Outcomes is [var only] ? only.Option : null,
            history.Carry(found.Decision, found.Answers));
    }
}
