using System.Text.RegularExpressions;

namespace AiDeploy.Web.Features.Read;

/// <summary>The whole guide on one page, to print, to save or to search in the browser.</summary>
public sealed partial record WholeView(Guide Guide) : IHasHead
{
    public const string GlossaryId = "glossary";

    /// <summary>It repeats the pages, so search engines keep those.</summary>
    public Head Head => new(
        $"The whole guide – {Guide.Site.Name}", "Every page of the guide, the checklists and the glossary on one page.", Links.Whole,
        Index: false);

    public IEnumerable<(Page Page, OptionPage? Option)> Pages =>
        Guide.Pages.Select(page => (page, Guide.Options.FirstOrDefault(option => option.Page == page)));

    public static string IdOf(Page page) => page.Slug;

    public static string IdOf(Checklist list) => $"readiness-{list.Option}";

    public static string IdOf(GlossaryTerm term) => Within(GlossaryId, term.Id);

    public static string IdOf(Page page, Heading heading) => Within(IdOf(page), heading.Id);

    /// <summary>A page as a part of this one: a level deeper, with ids of its own, and links that stay inside where they can.</summary>
    public string Part(Page page) => Reference.Replace(
        HeadingTag.Replace(page.Html, static tag => $"{tag.Groups[1]}{tag.Groups[2].Value[0] - '0' + 1}"),
        found => found.Groups["id"] is { Success: true } id
            ? $"{found.Groups["name"]}=\"{Within(IdOf(page), id.Value)}\""
            : found.Groups["by"] is { Success: true } by
            // Pages have sections of the same name, such as their sources.
            ? $"aria-labelledby=\"{IdOf(page)} {Within(IdOf(page), by.Value)}\""
            : $"href=\"{Inside(page, found.Groups["target"].Value)}\"");

    private string Inside(Page page, string target)
    {
        var (path, fragment) = target.Split('#', 2) is [var before, var after] ? (before, after) : (target, "");
        var to = path.Length == 0 ? page : Guide.Pages.FirstOrDefault(other => Links.Page(other) == path);
        var id = to is not null ? IdOf(to)
            : path == Links.Glossary ? GlossaryId
            : Guide.Checklists.FirstOrDefault(list => Links.Readiness(list.Option) == path) is { } list ? IdOf(list)
            : null;
        // What a page adds to its text, such as when an option is right, stands there alone.
        return id is null || (fragment.Length > 0 && to?.Html.Contains($"id=\"{fragment}\"", StringComparison.Ordinal) is false)
            ? target
            : $"#{(fragment.Length == 0 ? id : Within(id, fragment))}";
    }

    private static string Within(string part, string id) => $"{part}-{id}";

    [GeneratedRegex("(</?h)([2-5])(?=[ >])")]
    private static partial Regex HeadingTag { get; }

    [GeneratedRegex(@"\b(?<name>id|popovertarget)=""(?<id>[^""]+)""|\baria-labelledby=""(?<by>[^""]+)""|\bhref=""(?<target>[#/][^""]*)""")]
    private static partial Regex Reference { get; }
}
