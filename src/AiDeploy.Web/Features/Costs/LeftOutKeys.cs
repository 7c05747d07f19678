using System.Text.RegularExpressions;

namespace AiDeploy.Web.Features.Costs;

/// <summary>What an address says that no estimate knows: a key that was misspelt, or that another site's link brought along.</summary>
internal static partial class LeftOutKeys
{
    private static readonly ImmutableHashSet<string> Known =
    [
        ParsedWorkload.For, CostsView.CurrencyBefore, CaseName.Key,
        .. ShortLength.All.SelectMany(static length => new[] { length.Key, length.InsteadKey }),
    ];

    public const string Unknown = "Left out, because an estimate has no such number:";

    public const string Twice = "Given more than once, and the last counts. Left out:";

    public static bool IsKnown(string key) => ParsedWorkload.IsKey(key) || Known.Contains(key);

    /// <summary>True for what mailings and networks append to every link to count clicks.</summary>
    public static bool IsTracker(string key) => Tracker.IsMatch(key);

    /// <summary>The keys with their values, but for what mailings and networks append to every link to count clicks.</summary>
    public static ImmutableArray<string> Of(ImmutableDictionary<string, string> typed) =>
    [
        .. typed.Keys
            .Where(static key => !IsKnown(key) && !IsTracker(key))
            .Order(StringComparer.Ordinal)
            .Select(key => $"{key}={typed[key]}"),
    ];

    /// <summary>What to tell where no page can: a file that left something out would say nothing of it. Null where nothing is.</summary>
    public static string? Problem(ImmutableArray<string> leftOut, ImmutableArray<string> replaced) => (leftOut, replaced) switch
    {
        ({ IsEmpty: false }, _) =>
            $"An estimate has no such number: {DisplayText.Short(string.Join(", ", leftOut))}. Take it out of the address",
        (_, { IsEmpty: false }) => $"Given more than once: {DisplayText.Short(string.Join(", ", replaced))}. Give each number once",
        _ => null,
    };

    /// <summary>The inputs that others of the same key replace.</summary>
    public static ImmutableArray<string> Replaced(IEnumerable<KeyValuePair<string, string>> query) =>
    [
        .. from pair in query
           where ParsedWorkload.IsKey(pair.Key) && pair.Value.Trim().Length > 0
           group pair.Value.Trim() by pair.Key into same
           from value in same.Distinct()
           where value != same.Last()
           select $"{same.Key}={value}",
    ];

    [GeneratedRegex(
        "^(utm_.*|mtm_.*|pk_.*|hsa_.*|_.*|.*clk?id|mc_[ce]id|mkt_tok|igshid?|trk.*|ref|ref_src|"
            + "si|s_cid|source|share|campaign|cmpid|s_kwcid|spm|ncid|vero_.*|oly_.*|elq.*|at_.*)$")]
    private static partial Regex Tracker { get; }
}
