using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Deploying;

/// <summary>Machines share nothing, so any number of them is one site.</summary>
[Trait("tier", "full")]
public sealed class TwoMachinesTests
{
    private static readonly string[] Addresses =
    [
        "/", "/options/fine-tuning", "/decide/quick", "/recommendation/quick/1/product-yes", "/recommendation/quick/1/product-yes/decision.json", "/recommendation/quick/1/product-yes/card.png",
        "/recommendation/quick/1/product-yes/map.svg", "/recommendation/quick/1/product-yes.atom", "/sitemap.xml", "/llms.txt", "/nothing",
    ];

    [Fact]
    public async Task Both_send_the_same_bytes_with_the_same_tag()
    {
        await using var first = await StartAsync(Published.Folder, SiteProcess.FreePort());
        await using var second = await StartAsync(Published.Folder, SiteProcess.FreePort());
        foreach (var address in Addresses)
        {
            var (one, other) = (await first.GetAsync(address), await second.GetAsync(address));

            Assert.Equal((one.Status, one["ETag"], one["Cache-Control"]), (other.Status, other["ETag"], other["Cache-Control"]));
            Assert.Equal(one.Bytes, other.Bytes);
        }
    }

    [Fact]
    public async Task No_request_fails_while_one_is_killed_and_the_other_is_replaced()
    {
        var folder = Published.Folder;
        var (a, b) = (SiteProcess.FreePort(), SiteProcess.FreePort());
        await using var first = await StartAsync(folder, a);
        var second = await StartAsync(folder, b);
        await using var balancer = await Balancer.ListenAsync(a, b);
        await using var load = new Load(balancer.Port, count: 6);
        await load.GoOnAsync(60);

        await second.DisposeAsync();
        await load.GoOnAsync(120);
        await using var third = await StartAsync(folder, b);
        await balancer.TrustAsync("second");
        await load.GoOnAsync(120);
        await first.TerminateAsync();
        await load.GoOnAsync(60);
        Assert.Equal(0, await first.EndAsync());
        await load.GoOnAsync(60);

        Assert.Empty(load.Failures);
    }

    [Fact]
    public async Task While_two_versions_run_side_by_side_each_page_gets_its_own_style()
    {
        var (a, b) = (SiteProcess.FreePort(), SiteProcess.FreePort());
        using var next = new NextVersion();
        await using var old = await StartAsync(Published.Folder, a);
        await using var @new = await StartAsync(next.Folder, b);
        await using var balancer = await Balancer.ListenAsync(a, b);
        var styles = new Dictionary<string, byte[]> { [await StyleAsync(a)] = (await old.GetAsync(await StyleAsync(a))).Bytes, [await StyleAsync(b)] = (await @new.GetAsync(await StyleAsync(b))).Bytes };

        var seen = new HashSet<string>();
        for (var visit = 0; visit < 12; visit++)
        {
            var style = await StyleAsync(balancer.Port);
            var sheet = await GetAsync(balancer.Port, style);
            seen.Add(style);

            Assert.Equal(200, sheet.Status);
            Assert.Equal(styles[style], sheet.Bytes);
        }

        Assert.Equal(2, seen.Count);
        Assert.NotEqual(styles.Values.First(), styles.Values.Last());
    }

    private static Task<SiteProcess> StartAsync(string folder, int port) =>
        SiteProcess.ListenInAsync(folder, ("Content__Path", ""), ("ASPNETCORE_URLS", $"http://127.0.0.1:{port}"), ("Site__DrainSeconds", "8"), ("Limits__PostsPerMinute", "1000000"));

    private static async Task<string> StyleAsync(int port) => (await GetAsync(port, "/")).All("link[rel=stylesheet]").First().GetAttribute("href")!;

    private static Task<Reply> GetAsync(int port, string address) => Server.SendAsync(port, $"GET {address} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
}
