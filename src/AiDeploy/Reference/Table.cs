namespace AiDeploy.Reference;

/// <summary>A file under <c>content/reference</c>: rows of one kind.</summary>
public sealed class Table
{
    private Table(string id, string title, string? unit, Func<YamlFields, Figures> read, decimal most = 1_000_000_000_000_000) =>
        (Id, Title, Unit, Read, Most) = (id, title, unit, read, most);

    /// <summary>Models behind an API.</summary>
    public static Table Models { get; } = new("models", "Models behind an API", "per million tokens", ModelPrice.Read, 2_000_000);

    /// <summary>Products by the seat.</summary>
    public static Table Seats { get; } = new(
        "seats",
        "Products by the seat",
        "per person per month",
        static row => new SeatPrices(row.Amount("yearly"), row.OptionalAmount("monthly"), row.OptionalAmount("minimum")),
        1_000_000);

    /// <summary>What is paid by use: credits, conversations, embeddings.</summary>
    public static Table Use { get; } = new("use", "Paid by use", null, ReadUse, 1_000_000_000);

    /// <summary>Tuning at providers.</summary>
    public static Table Tuning { get; } = new(
        "tuning",
        "Fine-tuning",
        "by what is billed",
        static row => new TuningPrice(
            row.OptionalAmount("training"), row.OptionalAmount("input"), row.OptionalAmount("output"), row.OptionalAmount("hour")),
        1_000_000);

    /// <summary>GPUs to rent.</summary>
    public static Table Gpus { get; } = new(
        "gpus", "GPUs by the hour", "per hour", static row => new GpuPrice(row.Amount("hour")), 10_000);

    /// <summary>Models with open weights.</summary>
    public static Table OpenModels { get; } = new(
        "open-models",
        "Models with open weights",
        "billion parameters, layers, key and value heads, numbers of a head",
        ReadShape,
        100_000);

    /// <summary>Measured speeds of models with open weights.</summary>
    public static Table Speeds { get; } = new(
        "speeds",
        "Measured speeds",
        "output tokens per second",
        static row => new SpeedFigures(row.Text("of"), row.Amount("in"), row.Amount("out"), row.Amount("rate"), row.Amount("gpus")),
        10_000_000);

    /// <summary>Exchange rates; the id of a row is the ISO 4217 code in lower case.</summary>
    public static Table Rates { get; } = new(
        "rates",
        "Exchange rates",
        "for one US dollar",
        static row => new RateFigures(row.Amount("per-dollar"), row.Text("symbol"), row.Text("plural")),
        1_000_000);

    /// <summary>What the cost form starts from.</summary>
    public static Table Assumptions { get; } = new(
        "assumptions", "What an estimate starts from", null, static row => new Assumption(row.Amount("value")));

    /// <summary>Everything else from outside that pages lean on.</summary>
    public static Table Facts { get; } = new("facts", "Facts and law", null, static row => new FactValue(row.Text("value")));

    /// <summary>Named examples to start from.</summary>
    public static Table Starts { get; } = new("starts", "Examples to start from", "example", StartFigures.Read);

    /// <summary>All of them, in the order in which they are shown.</summary>
    public static ImmutableArray<Table> All { get; } =
        [Models, Seats, Use, Tuning, Gpus, OpenModels, Speeds, Rates, Assumptions, Facts, Starts];

    /// <summary>The name: of the file, and in addresses.</summary>
    public string Id { get; }

    /// <summary>What readers call it.</summary>
    public string Title { get; }

    /// <summary>The file, from the content folder.</summary>
    public string File => $"{ReferenceReader.Folder}/{Id}.yaml";

    /// <summary>True where its rows are told in words and cost nothing of themselves.</summary>
    public bool IsInWords => this == Facts || this == Starts;

    /// <summary>What the figures of all rows count; null where each row says it.</summary>
    internal string? Unit { get; }

    /// <summary>Reads the figures of a row.</summary>
    internal Func<YamlFields, Figures> Read { get; }

    /// <summary>The largest number: absurd ones add up to more than a decimal holds.</summary>
    internal decimal Most { get; }

    private static UsePrice ReadUse(YamlFields row) => row.Has("amount")
        ? new(row.Amount("amount"), null, null)
        : new(null, row.Amount("low"), row.Amount("high"));

    private static ModelShape ReadShape(YamlFields row) => new(
        row.Amount("parameters"),
        row.OptionalAmount("active"),
        row.Amount("layers"),
        row.Amount("heads"),
        row.Amount("size"),
        row.OptionalText("license"));
}
