using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace AiDeploy.Browser.Tests.Staging;

/// <summary>A browser window, and a record of everything that happened behind it.</summary>
public sealed class Visitor : IAsyncDisposable
{
    private readonly ConcurrentQueue<IRequest> requests = [];
    private readonly ConcurrentQueue<string> problems = [];
    private readonly ConcurrentQueue<string> dialogs = [];

    private Visitor(IPage page) => Page = page;

    public IPage Page { get; }

    /// <summary>Every request so far.</summary>
    public IReadOnlyCollection<IRequest> Requests => requests;

    /// <summary>Console errors, uncaught exceptions, and requests that failed, other than the page itself.</summary>
    public IReadOnlyCollection<string> Problems => problems;

    /// <summary>Every prompt that was shown.</summary>
    public IReadOnlyCollection<string> Dialogs => dialogs;

    public string Path => new Uri(Page.Url).PathAndQuery;

    public ILocator Heading => Page.GetByRole(AriaRole.Heading, new() { Level = 1 });

    internal static async Task<Visitor> ArriveAsync(IBrowserContext context)
    {
        var visitor = new Visitor(await context.NewPageAsync());
        var page = visitor.Page;
        context.Request += (_, request) => visitor.requests.Enqueue(request);
        context.RequestFailed += (_, request) => visitor.problems.Enqueue($"{request.Method} {request.Url}: {request.Failure}");
        context.Response += (_, response) => visitor.Note(response);
        page.PageError += (_, error) => visitor.problems.Enqueue(error);
        page.Console += (_, message) => visitor.Note(message);
        page.Dialog += (_, dialog) => visitor.Note(dialog);
        return visitor;
    }

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();

    private void Note(IResponse response)
    {
        if (response.Status >= 400 && !response.Request.IsNavigationRequest)
        {
            problems.Enqueue($"{response.Status} {response.Url}");
        }
    }

    /// <summary>The browser reports a page that is an error itself as "Failed to load"; that is its status, not a mistake.</summary>
    private void Note(IConsoleMessage message)
    {
        var isStatus = message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal);
        if (message.Type == "error" && !isStatus)
        {
            problems.Enqueue(message.Text);
        }
    }

    private void Note(IDialog dialog)
    {
        dialogs.Enqueue($"{dialog.Type}: {dialog.Message}");
        _ = dialog.AcceptAsync();
    }
}
