using AiDeploy.Web.Shared;
using Microsoft.Extensions.DependencyInjection;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Hosting;

public sealed class ContentHealthTests(Site site)
{
    [Fact]
    public async Task A_running_site_is_alive_and_ready()
    {
        Assert.Equal((200, "Healthy"), await AskAsync(site, "/healthz/live"));
        Assert.Equal((200, $"Healthy: content up to date\nVersion: {ProgramVersion.Text}"), await AskAsync(site, "/healthz/ready"));
    }

    [Fact]
    public async Task Stale_content_is_served_and_the_first_moment_of_it_is_told()
    {
        await using var stale = new Site();
        var current = stale.Services.GetRequiredService<CurrentGuide>();
        current.KeepServing(new(2027, 1, 2, 3, 4, 5, TimeSpan.Zero), []);
        current.KeepServing(new(2027, 1, 3, 3, 4, 5, TimeSpan.Zero), []);

        Assert.Equal((200, $"Degraded: content stale since 2027-01-02T03:04:05.0000000+00:00\nVersion: {ProgramVersion.Text}"), await AskAsync(stale, "/healthz/ready"));
        Assert.Equal((200, "Healthy"), await AskAsync(stale, "/healthz/live"));
    }

    [Fact]
    public void A_program_names_its_version_and_where_it_is_known_its_commit() => Assert.Matches(@"^\d+\.\d+\.\d+(\+[0-9a-f]{40})?$", ProgramVersion.Text);

    private static async Task<(int Status, string Body)> AskAsync(Site asked, string address)
    {
        var reply = await asked.GetAsync(address);
        return (reply.Status, reply.Body);
    }
}
