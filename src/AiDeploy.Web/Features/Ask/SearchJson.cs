namespace AiDeploy.Web.Features.Ask;

/// <summary>What a search finds as data. <c>wwwroot/schemas/search.1.json</c> describes it.</summary>
internal sealed record SearchJson(string Words, string? Corrected, ImmutableArray<SearchJson.HitJson> Hits)
{
    private const int Most = 10;

    internal sealed record HitJson(string Page, string Heading, string Url, string Text);

    public static IResult Get(HttpRequest request, CurrentGuide guide, PublicAddress address)
    {
        var view = SearchView.Of(guide.Value, request.Query["q"]);
        return view.Words.Length == 0 || view.IsTooLong
            ? AnswerFile.Refuse(StatusCodes.Status400BadRequest, $"Give words under q, at most {QuestionText.Longest} characters of them.")
            : Results.Json(
                new SearchJson(view.Words, view.Found.Corrected, [.. view.Found.Hits.Take(Most).Select(Write)]), JsonFormats.Whole);

        HitJson Write(Hit hit) => new(
            hit.Passage.Title,
            hit.Passage.Heading,
            address.Of(request, hit.Part.Address),
            string.Join(' ', hit.Marked));
    }
}
