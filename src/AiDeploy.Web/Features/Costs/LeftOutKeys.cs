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

    /// <summary>The keys, but for what mailings and networks append to every link to count clicks.</summary>
    public static ImmutableArray<string> Of(ImmutableDictionary<string, string> typed) =>
    [
        .. typed.Keys
            .Where(static key => !ParsedWorkload.IsKey(key) && !Known.Contains(key) && !Tracker.IsMatch(key))
            .Order(StringComparer.Ordinal),
    ];

    [GeneratedRegex(
        "^(utm_.*|mtm_.*|pk_.*|hsa_.*|_.*|.*clk?id|mc_[ce]id|mkt_tok|igshid?|trk.*|ref|ref_src|"
            + "si|s_cid|source|share|campaign|cmpid|s_kwcid|spm|ncid|vero_.*|oly_.*|elq.*|at_.*)$")]
    private static partial Regex Tracker { get; }
}
