namespace AiDeploy.Web.Features.Ask;

/// <summary>What to search for, from the first letters: headings, questions, terms and tools, in the form browsers ask for.</summary>
internal static class Suggestions
{
    private const int Most = 6;

    public static IResult Get(HttpRequest request, CurrentGuide guide)
    {
        var typed = QuestionText.Clean(request.Query["q"]);
        object[] reply = [typed, Of(guide.Value, typed)];
        return Results.Json(reply);
    }

    /// <summary>Those with every word typed, the last of which may be unfinished; those that start with them first.</summary>
    internal static string[] Of(Guide guide, string typed)
    {
        var words = Spaced(typed).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || typed.Length > QuestionText.Longest)
        {
            return [];
        }

        var headings = guide.Index.Passages
            .Where(static passage => passage.Kind is PassageKind.Core or PassageKind.Article or PassageKind.Term or PassageKind.Comparison)
            .Select(static passage => passage.Heading);
        return
        [
            .. guide.Pages.SelectMany(static page => page.Questions)
                .Concat(guide.Pages.Select(static page => page.Title))
                .Concat(guide.AskRules.Tools.Select(static tool => tool.Name))
                .Concat(headings)
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Where(text => words.All(word => (" " + Spaced(text)).Contains(" " + word, StringComparison.OrdinalIgnoreCase)))
                .OrderByDescending(text => Spaced(text).StartsWith(Spaced(typed), StringComparison.OrdinalIgnoreCase))
                .Take(Most),
        ];
    }

    /// <summary>With a hyphen as good as a space.</summary>
    private static string Spaced(string text) => text.Replace('-', ' ');
}
