using AngleSharp.Dom;

namespace AiDeploy.Web.Tests.Support;

/// <summary>
/// Every page that can be reached from the home page by links and by answering questions, each fetched once. Of other
/// decisions than the quick one, and of estimates, which have too many states to see them all, only the pages linked from elsewhere.
/// </summary>
public sealed class Crawl(Site site) : IAsyncLifetime
{
    private readonly Queue<string> pending = new(["/"]);

    /// <summary>The pages by address, without fragment.</summary>
    internal Dictionary<string, Reply> Pages { get; } = [];

    /// <summary>Every link found: the page it stands on and where it leads.</summary>
    internal List<(string From, string To)> Links { get; } = [];

    internal IEnumerable<KeyValuePair<string, Reply>> Html => Pages.Where(static page => page.Value["Content-Type"] == "text/html; charset=utf-8");

    public async ValueTask InitializeAsync()
    {
        while (pending.TryDequeue(out var address))
        {
            if (Pages.ContainsKey(address))
            {
                continue;
            }

            var page = Pages[address] = await site.GetAsync(address);
            if (address.Split('/') is [_, "decide" or "recommendation", not "quick", _, ..] || address.StartsWith("/costs?", StringComparison.Ordinal))
            {
                continue;
            }

            foreach (var link in page.All("a[href], link[rel=icon][href], link[rel=stylesheet][href], script[src]"))
            {
                Follow(address, link.Href() ?? link.GetAttribute("src")!);
            }

            foreach (var radio in page.All("form[action^='/decide/quick/'] input[type=radio]"))
            {
                Follow(address, await AnswerAsync(radio));
            }
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private void Follow(string from, string target)
    {
        if (target is ['/' or '#', ..])
        {
            var to = target.StartsWith('#') ? from + target : target;
            Links.Add((from, to));
            pending.Enqueue(to.Split('#')[0]);
        }
    }

    private async Task<string> AnswerAsync(IElement radio)
    {
        var form = radio.Closest("form")!;
        var question = form.QuerySelector("input[name=question]")!.GetAttribute("value")!;
        var reply = await site.PostAsync(form.GetAttribute("action")!, ("question", question), ("answer", radio.GetAttribute("value")!));
        return reply.Location ?? throw new InvalidOperationException($"{radio.Id} led nowhere: {reply.Status}");
    }
}
