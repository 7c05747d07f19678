using System.Text.Json.Serialization;

namespace AiDeploy.Web.Features.Read;

/// <summary>The tables as data, for other sites and programs. <c>wwwroot/schemas/reference.1.json</c> describes it.</summary>
internal sealed record ReferenceJson(
    [property: JsonPropertyName("$schema")] string Schema, string Currency, DateOnly Edition, IEnumerable<ReferenceJson.RowJson> Rows)
{
    internal sealed record RowJson(
        string Table,
        string Id,
        string Item,
        string Unit,
        string? SameAs,
        IReadOnlyDictionary<string, string>? Listed,
        IEnumerable<DatedJson> Dated);

    internal sealed record DatedJson(
        RowState State,
        string Words,
        string? Value,
        IReadOnlyDictionary<string, decimal>? Amounts,
        IReadOnlyDictionary<string, decimal>? Limits,
        IReadOnlyDictionary<string, string>? Details,
        IEnumerable<Place>? At,
        DateOnly? From,
        DateOnly? To,
        DateOnly Added,
        DateOnly? Corrected,
        DateOnly Read,
        Certainty Certainty,
        IReadOnlyDictionary<string, Certainty>? Certainties,
        string? Note,
        ImmutableArray<Source> Sources);

    /// <summary>Whether a value may be used.</summary>
    internal enum RowState
    {
        InForce,
        Announced,
        Ended,
        TakenBack,
    }

    public static IResult GetPrices(HttpContext context, CurrentGuide guide, PublicAddress address, TimeProvider clock) =>
        Answer(context, guide.Value, address, clock, static row => !row.Table.IsInWords);

    public static IResult GetFacts(HttpContext context, CurrentGuide guide, PublicAddress address, TimeProvider clock) =>
        Answer(context, guide.Value, address, clock, static row => row.Table.IsInWords);

    private static IResult Answer(
        HttpContext context, Guide guide, PublicAddress address, TimeProvider clock, Func<Row, bool> isWanted)
    {
        context.Response.Headers.AccessControlAllowOrigin = "*";
        var today = DisplayText.Today(clock);
        var words = context.Request.Query["find"].ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var found = guide.Rows.Where(isWanted).Where(row => words.All(word =>
            $"{row.Item} {row.Id} {row.Table.Id}".Contains(word, StringComparison.OrdinalIgnoreCase)));
        var rows = found.Select(row => new RowJson(
            row.Table.Id,
            row.Id,
            row.Item,
            row.Unit,
            row.SameAs,
            row.Listed.IsEmpty ? null : row.Listed,
            row.Dated.Select(dated => Write(row, dated, today))));
        var schema = address.Of(context.Request, Links.ReferenceSchema);
        return Results.Json(new ReferenceJson(schema, "USD", guide.Prices.Current.Day, rows), JsonFormats.Tables);
    }

    private static DatedJson Write(Row row, Dated dated, DateOnly today)
    {
        var (figures, origin) = (dated.Figures, dated.Origin);
        var amounts = figures.Known.ToDictionary();
        return new(
            StateOf(row, dated, today),
            row.Tell(figures),
            amounts.Count == 0 ? figures.Words : null,
            amounts.Count == 0 ? null : amounts,
            Limits(figures),
            Details(figures),
            figures is ModelPrice { At.IsEmpty: false } model ? model.At : null,
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

    private static RowState StateOf(Row row, Dated dated, DateOnly today)
    {
        if (dated.Origin.Corrected is not null)
        {
            return RowState.TakenBack;
        }

        if (dated.Origin.Start > today)
        {
            return RowState.Announced;
        }

        return dated.Origin.To < today || row.On(today) != dated ? RowState.Ended : RowState.InForce;
    }

    private static Dictionary<string, decimal>? Limits(Figures figures)
    {
        var known = new Dictionary<string, decimal>();
        if (figures is ModelPrice { Context: { } context })
        {
            known["context"] = context;
        }

        if (figures is ModelPrice { Answer: { } answer })
        {
            known["answer"] = answer;
        }

        return known.Count == 0 ? null : known;
    }

    /// <summary>What a row says in words beside its numbers.</summary>
    private static Dictionary<string, string>? Details(Figures figures) => figures switch
    {
        ModelShape { License: { } license } => new() { ["license"] = license },
        SpeedFigures speed => new() { ["of"] = speed.Of },
        StartFigures start => DetailsOf(start),
        RateFigures rate => new() { ["symbol"] = rate.Symbol, ["plural"] = rate.Plural },
        _ => null,
    };

    private static Dictionary<string, string> DetailsOf(StartFigures start)
    {
        var known = new Dictionary<string, string>(start.Offers)
        {
            ["vendor"] = start.Vendor,
            ["group"] = start.Group,
            ["data"] = string.Join(' ', start.Data),
        };
        if (start.Row is { } row)
        {
            known["row"] = row;
        }

        return known;
    }
}
