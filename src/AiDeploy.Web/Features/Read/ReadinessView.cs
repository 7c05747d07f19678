namespace AiDeploy.Web.Features.Read;

public sealed record ReadinessView(Guide Guide, Checklist List, ImmutableHashSet<string> Done)
{
    public OptionPage Option => Guide[List.Option];

    public int Count => Ticked.Count();

    public Head Head => new($"{List.Title} – {Guide.Site.Name}", List.Summary, Address + Query, Address, Index: Count == 0)
    {
        Alternates = [Alternate.Markdown(Address)],
    };

    private string Address => Links.Readiness(List.Option);

    /// <summary>Ticks stand in the order of the list, so that the same ticks are the same address.</summary>
    private string Query => Count == 0 ? "" : $"?{string.Join('&', Ticked)}";

    private IEnumerable<string> Ticked => from item in List.Items where Done.Contains(item.Id) select $"done={item.Id}";
}
