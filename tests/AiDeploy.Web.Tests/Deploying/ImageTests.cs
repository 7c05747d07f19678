using System.Runtime.Versioning;
using System.Text.Json;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Deploying;

/// <summary>What the Dockerfile promises; <c>tests/publish.sh</c> runs its build steps.</summary>
[SupportedOSPlatform("linux")]
public sealed class ImageTests
{
    private const string Choice = "POST /decide/quick HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 26\r\n\r\nquestion=product&answer=no";

    private static readonly string[] NothingToWriteTo = ["setpriv", "--bounding-set=-all", "--inh-caps=-all"];

    [Fact]
    [Trait("tier", "full")]
    public async Task Its_build_steps_make_a_program_that_serves_its_own_content_wherever_it_is_started()
    {
        await using var site = await SiteProcess.ListenUnderAsync(["env", "--chdir=/"], Published.Folder, ("Content__Path", ""));
        var page = await site.GetAsync("/");
        var style = await site.GetAsync(page.All("link[rel=stylesheet]").First().GetAttribute("href")!);

        Assert.Equal((200, 200), (page.Status, style.Status));
        Assert.Contains("immutable", style["Cache-Control"], StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_built_by_the_version_that_the_repository_names()
    {
        var sdk = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "global.json"))).RootElement.GetProperty("sdk").GetProperty("version").GetString();

        Assert.Equal($"FROM --platform=linux/amd64 mcr.microsoft.com/dotnet/sdk:{sdk} AS build", Dockerfile.Lines[0]);
    }

    [Fact]
    public void It_runs_without_shell_and_root_and_says_how_it_is()
    {
        Assert.Contains(Dockerfile.Lines, static line => line.StartsWith("FROM --platform=linux/amd64 mcr.microsoft.com/dotnet/aspnet:10.0.", StringComparison.Ordinal) && line.EndsWith("-chiseled", StringComparison.Ordinal));
        Assert.Contains("USER $APP_UID", Dockerfile.Lines);
        Assert.Contains("ENTRYPOINT [\"dotnet\", \"AiDeploy.Web.dll\"]", Dockerfile.Lines);
        Assert.Contains(Dockerfile.Lines, static line => line.StartsWith("HEALTHCHECK ", StringComparison.Ordinal) && line.EndsWith("CMD [\"dotnet\", \"AiDeploy.Web.dll\", \"health\"]", StringComparison.Ordinal));
    }

    /// <summary>The folder .git is left out, so that only the build can say which commit this is.</summary>
    [Fact]
    public void It_names_its_commit_and_its_license()
    {
        Assert.Contains(Dockerfile.Lines, static line => line.StartsWith("LABEL ", StringComparison.Ordinal) && line.Contains("image.revision=$REVISION", StringComparison.Ordinal) && line.Contains("image.licenses=MIT", StringComparison.Ordinal));
        Assert.Contains(Dockerfile.Lines, static line => line.StartsWith("RUN dotnet publish", StringComparison.Ordinal) && line.Contains("-p:SourceRevisionId=$REVISION", StringComparison.Ordinal));
        Assert.Equal(2, Dockerfile.Lines.Count(static line => line == "ARG REVISION="));
    }

    [Fact]
    [Trait("tier", "full")]
    public void It_carries_the_licenses_of_what_it_holds() =>
        Assert.Equal(["LICENSE", "LICENSE-source-sans-3", "LICENSE-source-serif-4"], Directory.GetFiles(Path.Combine(Published.Folder, "licenses")).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Fact]
    [Trait("tier", "full")]
    public async Task It_serves_from_a_disk_on_which_it_can_write_nothing()
    {
        var folder = Published.Copy(Directory.CreateTempSubdirectory("aideploy-locked-").FullName);
        var before = Files(folder);
        File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            var runner = Environment.UserName == "root" ? NothingToWriteTo : [];
            await using var site = await SiteProcess.ListenUnderAsync(
                runner, folder, ("Content__Path", ""), ("HOME", "/nowhere"), ("TMPDIR", folder));
            Assert.Equal(200, (await site.GetAsync("/recommendation/quick/1/product-yes")).Status);
            Assert.Equal(200, (await site.GetAsync("/recommendation/quick/1/product-yes/card.png")).Status);
            Assert.Equal(303, (await Server.SendAsync(site.Port, Choice)).Status);
            Assert.DoesNotContain(site.Lines, static line => line.Contains("\"@l\":", StringComparison.Ordinal));
            Assert.Equal(before, Files(folder));
        }
        finally
        {
            File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    [Trait("tier", "full")]
    public async Task It_writes_nothing_where_it_could()
    {
        var home = Directory.CreateTempSubdirectory("aideploy-home-").FullName;
        try
        {
            await using var site = await SiteProcess.ListenInAsync(
                Published.Folder, ("Content__Path", ""), ("HOME", home), ("TMPDIR", home));
            Assert.Equal(200, (await site.GetAsync("/decide/quick")).Status);
            Assert.Empty(Directory.GetFileSystemEntries(home));
        }
        finally
        {
            Directory.Delete(home, recursive: true);
        }
    }

    private static IEnumerable<string> Files(string folder) => [.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
}
