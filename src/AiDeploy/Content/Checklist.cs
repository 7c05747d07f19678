namespace AiDeploy.Content;

/// <summary>What must be in place before an option is put to work.</summary>
/// <param name="Summary">What it is for, in a sentence.</param>
public sealed record Checklist(Option Option, string Title, string Summary, ImmutableArray<ChecklistItem> Items);

/// <param name="Id">What the address carries when it is ticked.</param>
/// <param name="Check">A statement that is true when it is done.</param>
public sealed record ChecklistItem(string Id, string Check, string Why);

internal static class ChecklistReader
{
    public const string File = "readiness.yaml";

    public static ImmutableArray<Checklist> Read(string folder, ICollection<Problem> problems) =>
        YamlReader.ReadFile<ImmutableArray<Checklist>>(folder, File, [], ReadLists, problems);

    private static ImmutableArray<Checklist> ReadLists(YamlFields fields)
    {
        var missing = Option.All.Where(option => !fields.Has(option.Id)).ToList();
        foreach (var option in missing)
        {
            fields.Report($"the checklist of '{option.Id}' is missing: add it, with 'title', 'summary' and 'items'");
        }

        return [.. Option.All.Except(missing).Select(option => fields.Fields(option.Id).Read(list => ReadList(option, list)))];
    }

    private static Checklist ReadList(Option option, YamlFields fields) =>
        new(option, fields.Text("title"), fields.Text("summary"), fields.Fields("items").Named(ReadItem));

    private static ChecklistItem ReadItem(YamlNode.Scalar id, YamlFields fields)
    {
        Slug.Check(fields, id, "item", "links carry it");
        return new(id.Value, fields.Text("check"), fields.Text("why"));
    }
}
