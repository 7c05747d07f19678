using AiDeploy.Web.Shared;
using Microsoft.Extensions.DependencyInjection;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Content;

/// <summary>
/// Whatever <c>check</c> calls fine is served: one thing after another is taken from the content, renamed or emptied; where check
/// refuses that, it is undone; where it doesn't, it stays, and after every few such edits everything is fetched.
/// </summary>
public sealed class EveryContentTests(ITestOutputHelper output)
{
    private const int Together = 24;

    [Fact]
    public async Task Whatever_check_calls_fine_is_served()
    {
        using var copy = new ContentCopy();
        await using var site = new Site();
        await site.GetAsync("/");
        var current = site.Services.GetRequiredService<CurrentGuide>();
        var (faults, batch, accepted, tried) = (new List<string>(), new List<string>(), 0, 0);
        foreach (var (name, edit) in ContentEdits.Of(copy).ToList())
        {
            tried++;
            var before = new Backup(copy);
            if (!edit())
            {
                continue;
            }

            if (name.StartsWith("decisions", StringComparison.Ordinal) || name.StartsWith("reference", StringComparison.Ordinal))
            {
                copy.Sign();
            }

            if (Guide.Read(copy.Folder).Guide is not { } guide)
            {
                before.Restore();
                continue;
            }

            accepted++;
            batch.Add(name);
            current.Publish(guide, "");
            if (batch.Count == Together)
            {
                faults.AddRange(await FaultsAsync(site, guide, batch));
                batch.Clear();
                copy.Restore();
            }
        }

        faults.AddRange(await FaultsAsync(site, current.Value, batch));
        output.WriteLine($"{accepted} of {tried} edits pass check");
        Assert.True(faults.Count == 0, string.Join('\n', faults));
        Assert.True(accepted > 40, $"only {accepted} of {tried} edits pass check, so little is tried");
    }

    /// <summary>Replies above 499, and links within the site that lead nowhere.</summary>
    private static async Task<IEnumerable<string>> FaultsAsync(Site site, Guide guide, IReadOnlyCollection<string> batch)
    {
        var (faults, links) = (new List<string>(), new HashSet<string>());
        var ids = new Dictionary<string, HashSet<string>>();
        foreach (var address in Addresses.Of(guide))
        {
            var reply = await Addresses.FollowAsync(site, address);
            if (reply.Status >= 500)
            {
                faults.Add($"{reply.Status} {address}");
            }

            if (reply["Content-Type"] == "text/html; charset=utf-8")
            {
                ids[address] = [.. reply.All("[id]").Select(static element => element.Id!)];
                faults.AddRange(reply.All("ul, ol, dl, select").Where(static list => list.ChildElementCount == 0).Select(list => $"an empty list in {address}: {list.ParentElement!.OuterHtml[..Math.Min(200, list.ParentElement.OuterHtml.Length)]}"));
                faults.AddRange(reply.All("[id]").GroupBy(static element => element.Id).Where(static same => same.Count() > 1).Select(same => $"{same.Key} twice in {address}"));
                links.UnionWith(reply.All("header a[href], footer a[href], main a[href]").Select(static link => link.GetAttribute("href")!).Where(static href => href.StartsWith('/')));
            }
        }

        foreach (var link in links.Where(link => ids.ContainsKey(link.Split('#')[0]) && link.Split('#') is [var page, var fragment] && !ids[page].Contains(fragment)))
        {
            faults.Add($"no fragment {link}");
        }

        foreach (var page in links.Select(static link => link.Split('#')[0]).Distinct().Where(page => !ids.ContainsKey(page) && page.StartsWith("/guide/", StringComparison.Ordinal)))
        {
            faults.AddRange((await site.GetAsync(page)).Status >= 400 ? [$"no page {page}"] : []);
        }

        return faults.Count == 0 ? [] : [$"after {string.Join("; ", batch)}:\n  {string.Join("\n  ", faults)}"];
    }

    /// <summary>The content as it was before an edit.</summary>
    private sealed class Backup(ContentCopy copy)
    {
        private readonly Dictionary<string, string> files = Directory.GetFiles(copy.Folder, "*", SearchOption.AllDirectories).ToDictionary(static file => file, File.ReadAllText);

        public void Restore()
        {
            foreach (var (file, text) in files)
            {
                File.WriteAllText(file, text);
            }
        }
    }
}
