namespace AiDeploy.Web.Features.Read;

/// <summary>A checklist and what is ticked on it.</summary>
/// <param name="Done">Ids of the ticked points.</param>
public sealed record ReadinessView(Guide Guide, Checklist List, ImmutableHashSet<string> Done)
{
    public OptionPage Option => Guide[List.Option];

    public int Count => List.Items.Count(item => Done.Contains(item.Id));

    public Head Head => new($"{List.Title} – {Guide.Site.Name}", List.Summary, Links.Readiness(List.Option) + Query, Links.Readiness(List.Option), Index: Count == 0)
    {
        Alternates = [new(MediaTypeNames.Text.Markdown, Links.Readiness(List.Option) + Links.MarkdownSuffix)],
    };

    /// <summary>Ticks stand in the order of the list, so that the same ticks are the same address.</summary>
    private string Query => Count == 0 ? "" : "?" + string.Join('&', List.Items.Where(item => Done.Contains(item.Id)).Select(static item => $"done={item.Id}"));
}
