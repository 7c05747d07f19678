namespace AiDeploy.Web.Shared;

/// <content>Schemas, and what follows the address of a page where it is told as a file.</content>
internal static partial class Links
{
    /// <summary>The addresses of the schemas; a change that breaks readers gets a new number.</summary>
    public const string DecisionSchema = "/schemas/decision.1.json";
    public const string TableSchema = "/schemas/table.1.json";
    public const string CostsSchema = "/schemas/costs.1.json";
    public const string SearchSchema = "/schemas/search.1.json";
    public const string AskSchema = "/schemas/ask.1.json";
    public const string PortfolioSchema = "/schemas/portfolio.1.json";
    public const string GlossarySchema = "/schemas/glossary.1.json";
    public const string OEmbedSchema = "/schemas/oembed.1.json";
    public const string ReferenceSchema = "/schemas/reference.1.json";

    /// <summary>What follows the address of a page, a state or a result where it is told in another form.</summary>
    public const string MarkdownSuffix = ".md";
    public const string PolicySuffix = "/policy";
    public const string FeedSuffix = ".atom";
    public const string ReminderSuffix = ".ics";
    public const string CsvSuffix = ".csv";
    public const string SemicolonCsvSuffix = ".semicolon.csv";
    public const string InputsCsvSuffix = ".inputs.csv";
    public const string WorkbookSuffix = ".xlsx";
    public const string JsonSuffix = ".json";
    public const string DmnSuffix = ".dmn";

    /// <summary>What follows the permalink of a recommendation; data and map also that of a question.</summary>
    public const string DataSuffix = "/decision.json";
    public const string RecordSuffix = "/decision.md";
    public const string CardSuffix = "/card.png";
    public const string QrSuffix = "/qr.svg";
    public const string MapSuffix = "/map.svg";
}
