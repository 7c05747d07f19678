using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using AiDeploy.Web.Hosting;
using AiDeploy.Web.Tests.Support;
using Microsoft.Extensions.Configuration;

namespace AiDeploy.Web.Tests.Hosting;

/// <summary>Broken content is <see cref="CheckCommandTests"/>' subject.</summary>
[Trait("tier", "full")]
public sealed class StartupErrorsTests
{
    [Theory]
    [InlineData("Content__Watch", "maybe", "Content:Watch must be true or false, such as Content__Watch=true")]
    [InlineData("Site__DrainSeconds", "99999999999999999999", "Site:DrainSeconds must be a whole number from 0 to 300, such as 1")]
    [InlineData("Site__BaseUlr", "https://guide.example", "Site:BaseUlr is no setting: choose from Site:BaseUrl, ")]
    [InlineData("Site__FrameAncestors", "wiki.example", "Site:FrameAncestors must be origins, such as https://wiki.example;https://*.intranet.example")]
    [InlineData("Limits__PostsPerHour", "5", "Limits:PostsPerHour is no setting: choose from Limits:PostsPerMinute, Limits:DrawingsPerMinute")]
    [InlineData("Limits__PostsPerMinute", "0", "Limits:PostsPerMinute must be a whole number from 1 to 1000000, such as 300")]
    [InlineData("Ask__Model", "llama3.2", "Ask:Model is set, but Ask:BaseUrl is not")]
    [InlineData("Ask__ApiKey", "hush", "Ask:ApiKey is set, but Ask:BaseUrl is not")]
    [InlineData("Logging__LogLevel__Default", "loud", "Logging:LogLevel:Default must be one of Trace, Debug, Information")]
    [InlineData("ASPNETCORE_URLS", "https://127.0.0.1:0", "let it listen at http, behind a proxy that holds the certificate. Look at ASPNETCORE_URLS")]
    [InlineData("ASPNETCORE_URLS", "http://127.0.0.1:0/prefix", "Look at ASPNETCORE_URLS and ASPNETCORE_HTTP_PORTS")]
    [InlineData("ASPNETCORE_URLS", "http://localhost:0", "Dynamic port binding is not supported")]
    [InlineData("ASPNETCORE_URLS", "http://203.0.113.9:8080", "Look at ASPNETCORE_URLS and ASPNETCORE_HTTP_PORTS")]
    [InlineData("Site__DrainSeconds", "-1", "Site:DrainSeconds must be a whole number from 0 to 300")]
    [InlineData("Site__DrainSeconds", "long", "Site:DrainSeconds must be a whole number from 0 to 300")]
    [InlineData("ASPNETCORE_URLS", "nonsense", "“nonsense” is no address to listen at: write http, a host and a port in figures")]
    [InlineData("ASPNETCORE_URLS", "http://0.0.0.0:$PORT", "“http://0.0.0.0:$PORT” is no address to listen at")]
    [InlineData("ASPNETCORE_URLS", "http://0.0.0.0:", "“http://0.0.0.0:” is no address to listen at")]
    [InlineData("ASPNETCORE_URLS", "http://127.0.0.1:0,http://[::1]:0", "several with ; between them, and no path. Look at ASPNETCORE_URLS")]
    [InlineData("ASPNETCORE_HTTP_PORTS", "$PORT", "“$PORT” is no port: write it in figures, several with ; between them. Look at ASPNETCORE_URLS")]
    [InlineData("ASPNETCORE_URLS", "localhost:8080", "such as http://*:8080")]
    [InlineData("ASPNETCORE_URLS", "http://127.0.0.1:99999", "A port must be a number from 0 to 65535")]
    [InlineData("Site__KeptBytes", "-1", "Site:KeptBytes must be a whole number from 0")]
    [InlineData("AllowedHosts", "guide.example,www.guide.example", "AllowedHosts must be host names")]
    [InlineData("AllowedHosts", "https://guide.example", "AllowedHosts must be host names")]
    [InlineData("Site__OperatorName", " ", "Site:OperatorName and Site:OperatorAddress must be one line each")]
    [InlineData("Site__Contact", "https://tracker.example/new?url={url}", "{page} stands for the page in question")]
    [InlineData("Site__Contact", "http://tracker.example", "Site:Contact must be a mail address or an https address")]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT", "127.0.0.1:4318", "OTEL_EXPORTER_OTLP_ENDPOINT must be an address such as http://collector:4317")]
    public async Task A_setting_that_makes_no_sense_is_named_and_nothing_is_served(string setting, string value, string message)
    {
        var (exitCode, output, errors) = await SiteProcess.RunAsync([], (setting, value));

        Assert.Equal(1, exitCode);
        Assert.Contains(message, errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors + output, StringComparison.Ordinal);
        Assert.DoesNotContain("Now listening", output, StringComparison.Ordinal);
    }

    /// <summary>Asked here, since a published program reads the file that stands beside it, wherever its root is said to be.</summary>
    [Theory]
    [InlineData("{ \"Site\": { \"BaseUrl\": \"https://guide.example\" }")]
    [InlineData("{ \"Site\": { } } }")]
    public async Task A_file_of_settings_that_is_broken_is_named(string settings)
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, settings, TestContext.Current.CancellationToken);
        try
        {
            var problem = StartupErrors.Explain(Assert.ThrowsAny<Exception>(() => new ConfigurationBuilder().AddJsonFile(file).Build()))!;

            Assert.Contains(file, problem, StringComparison.Ordinal);
            Assert.Contains("LineNumber: ", problem, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", problem, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task A_certificate_that_is_none_is_said_to_be_none()
    {
        var (exitCode, _, errors) = await SiteProcess.RunAsync([], ("ASPNETCORE_URLS", "https://127.0.0.1:0"), ("Kestrel__Certificates__Default__Path", typeof(StartupErrorsTests).Assembly.Location));

        Assert.Equal(1, exitCode);
        Assert.StartsWith("The certificate can't be read: ", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_setting_is_told_even_while_the_content_is_still_being_read()
    {
        using var content = new ContentCopy();
        var endless = content.PathOf("synonyms.yaml");
        File.Delete(endless);
        using var pipe = Process.Start("mkfifo", [endless]);
        await pipe.WaitForExitAsync(TestContext.Current.CancellationToken);
        var (exitCode, _, errors) = await SiteProcess.RunAsync([], ("Content__Path", content.Folder), ("Site__DrainSeconds", "-1"));

        Assert.Equal(1, exitCode);
        Assert.Contains("Site:DrainSeconds must be", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_named()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)taken.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture)}";
        var (exitCode, _, errors) = await SiteProcess.RunAsync([], ("ASPNETCORE_URLS", address));

        Assert.Equal(1, exitCode);
        Assert.Contains(address + ": address already in use. Stop the program that listens there, or choose another port. Look at ASPNETCORE_URLS", errors, StringComparison.Ordinal);
    }
}
