using System.Runtime.CompilerServices;
using AiDeploy.Web.Shared;
using AiDeploy.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace AiDeploy.Web.Tests.Hosting;

/// <summary>A site that runs for months reads its content again and again; nothing of an old guide may stay.</summary>
[Trait("tier", "full")]
public sealed class ReloadTests
{
    private static readonly string[] Pages =
        ["/", "/search?q=rag", "/ask?q=what+is+rag", "/decide/full/map", "/decide/full/map.svg", "/costs", "/sources", "/llms.txt", "/recommendation/quick/1/product-yes", "/recommendation/quick/1/product-yes/card.png"];

    [Fact]
    public async Task A_hundred_reloads_leave_no_guide_behind()
    {
        await using var site = new Site(("Site:BaseUrl", "https://aideploy.example"));
        Assert.Equal(200, (await site.GetAsync("/")).Status);
        var served = new List<WeakReference>();
        for (var reload = 0; reload < 100; reload++)
        {
            served.Add(Publish(site));
            foreach (var page in reload % 10 == 0 ? Pages : Pages[..2])
            {
                Assert.Equal(200, (await site.GetAsync(page)).Status);
            }
        }

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        Assert.True(served[^1].IsAlive);
        // A request or a thread may hold on to the last but one a little longer.
        Assert.InRange(served.Count(static guide => guide.IsAlive), 1, 2);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Publish(Site site)
    {
        var guide = Guide.Read(Repository.Content).Guide!;
        site.Services.GetRequiredService<CurrentGuide>().Publish(guide, "");
        return new(guide);
    }
}
