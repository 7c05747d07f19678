using System.Net;
using System.Net.Sockets;

namespace AiDeploy.Web.Shared;

/// <summary>The address that stands for a client where something is counted.</summary>
internal static class ClientAddress
{
    public static string Of(ConnectionInfo connection) => Of(connection.RemoteIpAddress);

    /// <summary>Of IPv6 the network, since a household has 2^64 addresses.</summary>
    public static string Of(IPAddress? address) => address switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => new IPAddress([.. address.GetAddressBytes()[..8], .. new byte[8]]).ToString(),
        _ => address.ToString(),
    };
}
