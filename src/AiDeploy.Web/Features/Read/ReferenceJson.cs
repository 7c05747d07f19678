using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AiDeploy.Web.Features.Read;

/// <summary>The tables as data, for other sites and programs. <c>wwwroot/schemas/reference.1.json</c> describes it.</summary>
internal sealed record ReferenceJson(
    [property: JsonPropertyName("$schema")] string Schema, string Currency, DateOnly Edition, IEnumerable<ReferenceJson.RowJson> Rows)
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    internal sealed record RowJson(string Table, string Id, string Item, string Unit, IEnumerable<DatedJson> Dated);

    internal sealed record DatedJson(
        string? Value,
        IReadOnlyDictionary<string, decimal>? Amounts,
        DateOnly? From,
        DateOnly? To,
        DateOnly Added,
        DateOnly? Corrected,
        DateOnly Read,
        Certainty Certainty,
        IReadOnlyDictionary<string, Certainty>? Certainties,
        string? Note,
        ImmutableArray<Source> Sources);

    public static IResult GetPrices(HttpContext context, CurrentGuide guide, PublicAddress address) =>
        Answer(context, guide.Value, address, static row => row.Table != Table.Facts);

    public static IResult GetFacts(HttpContext context, CurrentGuide guide, PublicAddress address) =>
        Answer(context, guide.Value, address, static row => row.Table == Table.Facts);

    private static IResult Answer(HttpContext context, Guide guide, PublicAddress address, Func<Row, bool> isWanted)
    {
        context.Response.Headers.AccessControlAllowOrigin = "*";
        var rows = guide.Rows.Where(isWanted)
            .Select(static row => new RowJson(row.Table.Id, row.Id, row.Item, row.Unit, row.Dated.Select(Write)));
        var schema = address.Of(context.Request, Links.ReferenceSchema);
        return Results.Json(new ReferenceJson(schema, "USD", guide.Prices.Current.Day, rows), Format);
    }

    private static DatedJson Write(Dated dated)
    {
        var (figures, origin) = (dated.Figures, dated.Origin);
        var amounts = figures.Known.ToDictionary();
        return new(
            amounts.Count == 0 ? figures.Words : null,
            amounts.Count == 0 ? null : amounts,
            origin.From,
            origin.To,
            origin.Added,
            origin.Corrected,
            origin.Read,
            dated.Certainty,
            origin.Parts.Any() ? origin.Parts.ToDictionary(static part => part, origin.CertaintyOf) : null,
            origin.Note,
            origin.Sources);
    }
}
