namespace AiDeploy.Web.Features.Ask;

/// <summary>What to search for, from the first letters: headings and questions of the guide, in the form browsers ask for.</summary>
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
        var words = typed.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || typed.Length > QuestionText.Longest)
        {
            return [];
        }

        var headings = guide.Index.Passages
            .Where(static passage => passage.Kind is PassageKind.Article or PassageKind.Term)
            .Select(static passage => passage.Heading);
        return
        [
            .. guide.Pages.SelectMany(static page => page.Questions)
                .Concat(guide.Pages.Select(static page => page.Title))
                .Concat(headings)
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Where(text => words.All(word => (" " + text).Contains(" " + word, StringComparison.OrdinalIgnoreCase)))
                .OrderByDescending(text => text.StartsWith(typed, StringComparison.OrdinalIgnoreCase))
                .Take(Most),
        ];
    }
}
