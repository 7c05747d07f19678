using System.Collections.Concurrent;
using System.Net;

namespace AiDeploy.Web.Tests.Support;

/// <summary>Visitors who open pages, ask for what isn't there and post answers, all the time until they are told to stop.</summary>
internal sealed class Load : IAsyncDisposable
{
    private static readonly (string Address, string? Form, int Status)[] Requests =
    [
        ("/", null, 200),
        ("/recommendation/quick/1/product-yes", null, 200),
        ("/decide/quick", "question=product&answer=no", 303),
        ("/nothing", null, 404),
        ("/decide/quick", "question=product", 400),
        ("/decide/full/1/need-generative", null, 200),
    ];

    private readonly SocketsHttpHandler handler = new() { AllowAutoRedirect = false, UseCookies = false };
    private readonly HttpClient client;
    private readonly CancellationTokenSource stop = new();
    private readonly ConcurrentQueue<string> failures = [];
    private readonly Task[] visitors;
    private int answered;

    public Load(int port, int count)
    {
        client = new(handler) { BaseAddress = new($"http://127.0.0.1:{port}") };
        visitors = [.. Enumerable.Range(0, count).Select(VisitAsync)];
    }

    /// <summary>What went otherwise than it should.</summary>
    public IEnumerable<string> Failures => failures;

    /// <summary>Waits until so many more requests have been answered.</summary>
    public async Task GoOnAsync(int requests)
    {
        var from = Volatile.Read(ref answered);
        await Eventually.GetAsync(() => Task.FromResult(Volatile.Read(ref answered)), now => now >= from + requests);
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await Task.WhenAll(visitors);
        client.Dispose();
        handler.Dispose();
        stop.Dispose();
    }

    private async Task VisitAsync(int first)
    {
        for (var turn = first; !stop.IsCancellationRequested; turn++)
        {
            var (address, form, status) = Requests[turn % Requests.Length];
            try
            {
                using var request = new HttpRequestMessage(form is null ? HttpMethod.Get : HttpMethod.Post, new Uri(address, UriKind.Relative))
                {
                    Content = form is null ? null : new FormUrlEncodedContent(form.Split('&').Select(static field => KeyValuePair.Create(field.Split('=')[0], field.Split('=')[1]))),
                };
                using var reply = await client.SendAsync(request, CancellationToken.None);
                await reply.Content.ReadAsByteArrayAsync(CancellationToken.None);
                if (reply.StatusCode != (HttpStatusCode)status)
                {
                    failures.Enqueue($"{request.Method} {address}: {(int)reply.StatusCode}");
                }
            }
            catch (HttpRequestException exception)
            {
                failures.Enqueue($"{address}: {exception.Message}");
            }

            Interlocked.Increment(ref answered);
        }
    }
}
