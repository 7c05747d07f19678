using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;

namespace AiDeploy.Web.Replies;

/// <summary>Puts the kept replies between the server and the site.</summary>
internal static class ReplyHosting
{
    public static void AddKeptReplies(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<KeptReplies>().AddSingleton<KeepablePages>().AddSingleton<Visits>();
        // Unsafe where a handler blocks the socket's thread: here only bytes are copied on it. What may take longer leaves it, in
        // ReplyApplication and, where a body was read first, in RequestGuard. The image goes further with
        // DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS, which can't be set from here: it saves the way from epoll's thread to another.
        services.Configure<SocketTransportOptions>(static sockets => sockets.UnsafePreferInlineScheduling = true);
        var server = services.Last(static service => service.ServiceType == typeof(IServer)).ImplementationType!;
        services.AddSingleton<IServer>(provider => ActivatorUtilities.CreateInstance<ReplyServer>(provider, ActivatorUtilities.CreateInstance(provider, server)));
    }
}
