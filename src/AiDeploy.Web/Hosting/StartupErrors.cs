namespace AiDeploy.Web.Hosting;

/// <summary>What an operator has to mend before the site can start.</summary>
internal static class StartupErrors
{
    /// <summary>Null when the exception is no fault of the settings.</summary>
    public static string? Explain(Exception exception) => exception switch
    {
        OptionsValidationException refused => string.Join(Environment.NewLine, refused.Failures),
        // A setting of the wrong type; an address that is none.
        InvalidOperationException { InnerException: FormatException or ArgumentException } or FormatException => exception.Message,
        ArgumentOutOfRangeException { ParamName: "port" } =>
            "A port must be a number from 0 to 65535: look at ASPNETCORE_URLS and ASPNETCORE_HTTP_PORTS",
        OperationCanceledException => "The site was told to stop before it was open.",
        // A port that is taken, or one that only root may open.
        IOException or System.Net.Sockets.SocketException => exception.Message,
        _ => null,
    };
}
