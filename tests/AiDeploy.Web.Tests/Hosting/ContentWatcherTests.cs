using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Hosting;

public sealed class ContentWatcherTests : IAsyncLifetime
{
    private const string Page = "/guide/method";
    private const string Ready = "/healthz/ready";

    private readonly ContentCopy content = new();
    private readonly Site site;

    public ContentWatcherTests() => site = new(("Content:Path", content.Folder), ("Content:Watch", "true"))
    {
        Arrange = static services => services.AddSingleton<TimeProvider>(new QuickClock()),
    };

    public static TheoryData<string> Faults => ["broken link", "unfinished list", "not utf-8", "folder for a file", "file for a folder", "empty file", "folder removed", "loop of links"];

    public async ValueTask InitializeAsync() => Assert.Equal(200, (await site.GetAsync(Page)).Status);

    public async ValueTask DisposeAsync()
    {
        using (content)
        {
            await site.DisposeAsync();
        }
    }

    [Fact]
    public async Task An_edit_shows_without_a_restart()
    {
        Edit("How this guide thinks");

        await Eventually.GetAsync(() => site.GetAsync(Page), static page => page.Heading == "How this guide thinks");
        Assert.StartsWith("Healthy: content up to date\n", (await site.GetAsync(Ready)).Body, StringComparison.Ordinal);
    }

    /// <summary>The folder is edited after it was read and before anybody watches it.</summary>
    [Fact]
    public async Task An_edit_made_during_the_start_shows_too()
    {
        using var edited = new ContentCopy();
        await using var starting = new Site(("Content:Path", edited.Folder), ("Content:Watch", "true"))
        {
            Arrange = services => services.AddSingleton<TimeProvider>(new QuickClock()).AddSingleton<IHostedService>(new AtStart(() =>
                edited.Replace("guide/method.md", "title: How this guide works", "title: How this guide starts"))),
        };

        await Eventually.GetAsync(() => starting.GetAsync(Page), static page => page.Heading == "How this guide starts");
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_fault_keeps_the_last_good_content_until_it_is_mended(string fault)
    {
        var (page, home) = (await site.GetAsync(Page), await site.GetAsync("/"));
        Break(fault);
        var health = await Eventually.GetAsync(() => site.GetAsync(Ready), static reply => reply.Status != 200 || reply.Body.Contains("stale", StringComparison.Ordinal));

        Assert.Equal(200, health.Status);
        Assert.Matches(@"^Degraded: content stale since \d{4}-\d\d-\d\dT", health.Body);
        Assert.Equal(page.Bytes, (await site.GetAsync(Page)).Bytes);
        Assert.Equal(home.Bytes, (await site.GetAsync("/")).Bytes);

        content.Restore();
        Edit("How this guide was mended");
        await Eventually.GetAsync(() => site.GetAsync(Page), static reply => reply.Heading == "How this guide was mended");
        Assert.StartsWith("Healthy: content up to date\n", (await site.GetAsync(Ready)).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_looked_for_where_watching_is_off()
    {
        await using var still = new Site(("Content:Path", content.Folder));
        var before = await still.GetAsync(Page);
        Edit("How this guide thinks");
        await Eventually.GetAsync(() => site.GetAsync(Page), static page => page.Heading == "How this guide thinks");

        Assert.Equal(before.Bytes, (await still.GetAsync(Page)).Bytes);
    }

    [Fact]
    [Trait("tier", "full")]
    public async Task A_fault_is_logged_once_however_long_it_lasts()
    {
        await using var process = await SiteProcess.ListenAsync(("Content__Path", content.Folder), ("Content__Watch", "true"));
        Assert.Equal(200, (await process.GetAsync(Page)).Status);
        Break("broken link");
        await Eventually.GetAsync(() => process.GetAsync(Ready), static reply => reply.Body.Contains("stale", StringComparison.Ordinal));
        await Task.Delay(TimeSpan.FromSeconds(4), TestContext.Current.CancellationToken);
        await process.TerminateAsync();
        Assert.Equal(0, await process.EndAsync());

        var error = Assert.Single(process.Lines, static line => line.Contains("\"@l\":\"Error\"", StringComparison.Ordinal));
        Assert.Contains("leads nowhere", error, StringComparison.Ordinal);
    }

    /// <summary>A page moves: its file, its name in the list, the links to it. In between, the folder is broken.</summary>
    [Fact]
    public async Task An_edit_of_several_files_shows_whole_or_not_at_all()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var watch = WatchAsync("/guide/risks", "/guide/hazards", stop.Token);
        await Task.Delay(300, TestContext.Current.CancellationToken);
        File.Move(content.PathOf("guide/risks.md"), content.PathOf("guide/hazards.md"));
        await Task.Delay(300, TestContext.Current.CancellationToken);
        content.Replace("site.yaml", ", risks,", ", hazards,");
        await Task.Delay(300, TestContext.Current.CancellationToken);
        content.Replace("guide/data-boundaries.md", "(/guide/risks", "(/guide/hazards");
        await Task.Delay(300, TestContext.Current.CancellationToken);
        content.Replace("guide/moving-between-options.md", "(/guide/risks", "(/guide/hazards");
        content.Replace("typical-questions.yaml", "/guide/risks#", "/guide/hazards#");
        content.Replace("not-covered.yaml", "/guide/risks#", "/guide/hazards#");
        await Eventually.GetAsync(() => site.GetAsync("/guide/hazards"), static page => page.Status == 200);
        await stop.CancelAsync();

        Assert.NotEqual(0, await watch);
        Assert.Equal(404, (await site.GetAsync("/guide/risks")).Status);
    }

    [Fact]
    public async Task A_file_shows_when_it_is_written_to_its_end()
    {
        await using var usual = new Site(("Content:Path", content.Folder), ("Content:Watch", "true"));
        var before = await usual.GetAsync(Page);
        var text = (await File.ReadAllTextAsync(content.PathOf("guide/method.md"), TestContext.Current.CancellationToken)).Replace("title: How this guide works", "title: How this guide thinks", StringComparison.Ordinal) + "\nThe very end.\n";
        await using (var file = new StreamWriter(content.PathOf("guide/method.md")) { AutoFlush = true })
        {
            foreach (var piece in text.Chunk((text.Length / 20) + 1))
            {
                await file.WriteAsync(piece, TestContext.Current.CancellationToken);
                await Task.Delay(100, TestContext.Current.CancellationToken);
                Assert.Equal(before.Bytes, (await usual.GetAsync(Page)).Bytes);
            }
        }

        var after = await Eventually.GetAsync(() => usual.GetAsync(Page), static page => page.Heading == "How this guide thinks");
        Assert.Contains("The very end.", after.Body, StringComparison.Ordinal);
    }

    /// <summary>Looks at two addresses, of which one at least must have its page, until told to stop.</summary>
    private async Task<int> WatchAsync(string old, string @new, CancellationToken stop)
    {
        for (var looks = 0; ; looks++)
        {
            if (stop.IsCancellationRequested)
            {
                return looks;
            }

            Assert.True((await site.GetAsync(old)).Status == 200 || (await site.GetAsync(@new)).Status == 200, "neither page is there");
            await Task.Delay(20, CancellationToken.None);
        }
    }

    private void Edit(string title) => content.Replace("guide/method.md", "title: How this guide works", "title: " + title);

    private void Break(string fault)
    {
        var file = content.PathOf("guide/method.md");
        switch (fault)
        {
            case "broken link":
                File.AppendAllText(file, "\n[Nowhere](/guide/nowhere)\n");
                break;
            case "unfinished list":
                content.Replace("guide/method.md", "title: How this guide works", "title: [");
                break;
            case "not utf-8":
                File.WriteAllBytes(file, [.. File.ReadAllBytes(file), 0xC3, 0x28]);
                break;
            case "folder for a file":
                File.Delete(content.PathOf("site.yaml"));
                Directory.CreateDirectory(content.PathOf("site.yaml"));
                break;
            case "file for a folder":
                Directory.Delete(content.PathOf("guide"), recursive: true);
                File.WriteAllText(content.PathOf("guide"), "not a folder");
                break;
            case "empty file":
                File.WriteAllText(file, "");
                break;
            case "folder removed":
                content.Remove();
                break;
            case "loop of links":
                Directory.CreateSymbolicLink(content.PathOf("guide/loop"), content.PathOf("guide"));
                break;
            default:
                throw new InvalidOperationException(fault);
        }
    }
}
