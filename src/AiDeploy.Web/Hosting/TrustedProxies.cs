using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace AiDeploy.Web.Hosting;

/// <summary>The proxies that are believed. They may tell the client's address and the scheme, never a host.</summary>
internal static class TrustedProxies
{
    public static void AddTrustedProxies(this WebApplicationBuilder builder) =>
        builder.Services.AddOptions<ForwardedHeadersOptions>().Configure<IOptions<SiteOptions>>(static (forwarded, site) =>
        {
            forwarded.KnownProxies.Clear();
            forwarded.KnownIPNetworks.Clear();
            foreach (var network in Parse(site.Value.TrustedProxies)!)
            {
                forwarded.KnownIPNetworks.Add(network);
            }

            // As many hops as are known; without any, nobody is believed.
            forwarded.ForwardLimit = null;
            forwarded.ForwardedHeaders = forwarded.KnownIPNetworks.Count == 0
                ? ForwardedHeaders.None
                : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        });

    /// <summary>Addresses and networks, separated by <c>;</c>. Null when a part is neither.</summary>
    public static ImmutableArray<IPNetwork>? Parse(string? text)
    {
        var parts = (text ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Read).ToList();
        return parts.Contains(null) ? null : [.. parts.Select(static network => network!.Value)];
    }

    /// <summary>.NET reads 10.0.0 as 10.0.0.0, which is not what anybody means.</summary>
    private static bool IsWhole(string address) =>
        address.Contains(':', StringComparison.Ordinal) || address.Split('/')[0].Count(static letter => letter == '.') == 3;

    private static IPNetwork? Read(string text) =>
        !IsWhole(text) ? null
        : IPAddress.TryParse(text, out var address) ? new(address, address.GetAddressBytes().Length * 8)
        : IPNetwork.TryParse(text, out var network) ? network
        : null;
}
