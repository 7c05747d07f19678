using System.Text.RegularExpressions;

namespace AiDeploy.Web.Tests.Support;

/// <summary>The published program with another last byte and another fingerprint of its style sheet, as a later version has.</summary>
internal sealed class NextVersion : IDisposable
{
    private readonly string home = Directory.CreateTempSubdirectory("aideploy-next-").FullName;

    public NextVersion()
    {
        Published.Copy(home);
        var style = Path.Combine(home, "wwwroot", "css", "site.css");
        File.WriteAllBytes(style, [.. File.ReadAllBytes(style)[..^1], (byte)' ']);
        var endpoints = Path.Combine(home, "AiDeploy.Web.staticwebassets.endpoints.json");
        var (before, after) = (File.ReadAllText(endpoints), "css/site.another000.css");
        File.WriteAllText(endpoints, Regex.Replace(before, @"css/site\.[a-z0-9]{10}\.css", after));
        Assert.DoesNotContain(after, before, StringComparison.Ordinal);
    }

    public string Folder => home;

    public void Dispose() => Directory.Delete(home, recursive: true);
}
