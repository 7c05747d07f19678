using System.Globalization;
using System.Text.Json;

namespace AiDeploy.Tests.Costs;

/// <summary>One worked example of <c>vectors.jsonl</c>: what goes into a formula, and what comes out.</summary>
internal sealed record Vector(string Id, string Formula, JsonElement In, JsonElement Out)
{
    public static IEnumerable<Vector> All => File.ReadLines(Path.Combine(Repository.Tests, "Costs", "vectors.jsonl"))
        .Select(static line => JsonDocument.Parse(line).RootElement)
        .Select(static row => new Vector(row.GetProperty("id").GetString()!, row.GetProperty("fn").GetString()!, row.GetProperty("in"), row.GetProperty("out")));

    /// <summary>A number that goes in; 0 where it is left out.</summary>
    public decimal this[string name] => Find(name) ?? 0;

    public decimal? Find(string name) => In.TryGetProperty(name, out var value) ? Number(value) : null;

    /// <summary>What comes out, as written; null for "never".</summary>
    public string? Expected(string name) => Out.GetProperty(name) is { ValueKind: not JsonValueKind.Null } value ? value.ToString() : null;

    public static decimal Number(JsonElement value) => value.ValueKind == JsonValueKind.String ? decimal.Parse(value.GetString()!, CultureInfo.InvariantCulture) : value.GetDecimal();
}
