using System.Net.Sockets;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Connections;

namespace AiDeploy.Web.Hosting;

/// <summary>What an operator has to mend before the site can start.</summary>
internal static class StartupErrors
{
    private const string Server = "Microsoft.AspNetCore.Server.Kestrel.Core";

    internal const string Where =
        "Look at ASPNETCORE_URLS and ASPNETCORE_HTTP_PORTS, which name where the site listens, such as http://*:8080";

    /// <summary>Null when the exception is no fault of the settings.</summary>
    public static string? Explain(Exception exception) => exception switch
    {
        InvalidDataException { InnerException: FormatException { InnerException: { } broken } } =>
            $$"""
            {{exception.Message}} {{broken.Message}}
            A file of settings is JSON, such as { "Site": { "BaseUrl": "https://aideploy.example" } }
            """,
        FormatException { Source: "Microsoft.AspNetCore.Http" } => $"{exception.Message}. {Where}",
        OptionsValidationException refused => string.Join(Environment.NewLine, refused.Failures),
        // A setting of the wrong type or size; an address that is none.
        InvalidOperationException { InnerException: FormatException or ArgumentException or OverflowException } or FormatException =>
            Plain(exception.Message),
        ArgumentOutOfRangeException { ParamName: "port" } =>
            "A port must be a number from 0 to 65535. " + Where,
        OperationCanceledException => "The site was told to stop before it was open.",
        IOException { InnerException: AddressInUseException } =>
            $"{exception.Message} Stop the program that listens there, or choose another port. {Where}",
        IOException => exception.Message,
        // A port that only root may open, or an address of another machine.
        SocketException => $"{exception.Message}. {Where}",
        InvalidOperationException { Source: Server } when exception.Message.Contains("No server certificate", StringComparison.Ordinal) =>
            "The site has no certificate, so it can't listen at https: let it listen at http, behind a proxy that holds the certificate. "
                + Where,
        // An address with a path, and what else the server can't listen at.
        InvalidOperationException { Source: Server } => $"{exception.Message} {Where}",
        CryptographicException => $"The certificate can't be read: {exception.Message} Look at Kestrel:Certificates and Kestrel:Endpoints",
        _ => null,
    };

    /// <summary>Without the names of types, which say nothing to an operator.</summary>
    private static string Plain(string message) => message
        .Replace("type 'System.Boolean'", "true or false", StringComparison.Ordinal);
}
