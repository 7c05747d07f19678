namespace AiDeploy.Reference;

/// <summary>A named example to start from: a product, a service, a model, a machine, a kind of partner.</summary>
/// <param name="Value">What it is, in one line.</param>
/// <param name="Vendor">Who offers it.</param>
/// <param name="Group">The group it stands in, as <c>starts.yaml</c> names it.</param>
/// <param name="Data">How strict a rule about data it can serve: levels that a source supports.</param>
/// <param name="Offers">What a source says is offered, by its mark: <c>eu: processing</c>.</param>
/// <param name="Row">The row that holds its price or its size; null where none does.</param>
public sealed record StartFigures(
    string Value,
    string Vendor,
    string Group,
    ImmutableArray<string> Data,
    ImmutableArray<KeyValuePair<string, string>> Offers,
    string? Row) : Figures
{
    /// <summary>Letters a line may have: a list of examples must be read at a glance.</summary>
    internal const int Longest = 90;

    /// <inheritdoc/>
    public override string Words =>
        $"{Vendor}: {Value}. Data: {string.Join("; offered ", [string.Join(", ", Data.Select(PartName.Of)), .. Offers.Select(Tell)])}";

    /// <inheritdoc/>
    public override bool TellsUnit => true;

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, decimal?>> Amounts => [];

    /// <summary>True for a level or a mark of its own, each of which a source may leave out.</summary>
    internal bool Claims(string part) => Data.Contains(part) || Offers.Any(offer => offer.Key == part);

    /// <summary>What is offered, in words: <c>in the EU: processing</c>.</summary>
    public static string Tell(KeyValuePair<string, string> offer) => $"{PartName.Of(offer.Key)}: {offer.Value}";

    /// <summary>A mark in words: <c>in the EU</c>.</summary>
    public static string NameOf(string mark) => PartName.Of(mark);

    internal static StartFigures Read(YamlFields row)
    {
        var value = row.Text("value");
        if (value.Length > Longest)
        {
            row.Report(row.LineOf("value"), $"'value' must say in one line what it is: at most {Longest} letters");
        }

        return new(
            value,
            row.Text("vendor"),
            row.Text("group"),
            row.Values("data"),
            [.. row.Fields("offers").NamedTexts().Select(static offer =>
                KeyValuePair.Create(offer.Name.Value, offer.Texts.FirstOrDefault()?.Value ?? ""))],
            row.OptionalText("row"));
    }
}
