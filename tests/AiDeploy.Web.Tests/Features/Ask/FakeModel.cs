using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AiDeploy.Web.Tests.Features.Ask;

/// <summary>A provider on this machine that speaks OpenAI's protocol, and does what a test wants.</summary>
internal sealed class FakeModel : IAsyncDisposable
{
    private readonly WebApplication app;
    private int calls;

    private FakeModel(WebApplication app) => this.app = app;

    public int Calls => calls;

    /// <summary>The last request's body.</summary>
    public string Asked { get; private set; } = "";

    /// <summary>Set when the caller has gone.</summary>
    public TaskCompletionSource Left { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public string Address => app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single() + "/v1";

    public static async Task<FakeModel> StartAsync(Func<HttpContext, Task> behave)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var fake = new FakeModel(app);
        app.Urls.Add("http://127.0.0.1:0");
        app.MapPost("/v1/chat/completions", async (HttpContext context) =>
        {
            Interlocked.Increment(ref fake.calls);
            fake.Asked = await new StreamReader(context.Request.Body).ReadToEndAsync(context.RequestAborted);
            using var leaving = context.RequestAborted.Register(fake.Left.SetResult);
            await behave(context);
        });
        await app.StartAsync(TestContext.Current.CancellationToken);
        return fake;
    }

    public static Task<FakeModel> WritingAsync(string text) => StartAsync(async context =>
    {
        await SayAsync(context, text);
        await EndAsync(context, "stop");
    });

    public static async Task SayAsync(HttpContext context, string text)
    {
        await SendAsync(context, $$"""{"id":"1","object":"chat.completion.chunk","created":1,"model":"fake","choices":[{"index":0,"delta":{"role":"assistant","content":{{System.Text.Json.JsonSerializer.Serialize(text)}}},"finish_reason":null}]}""");
    }

    public static async Task EndAsync(HttpContext context, string reason)
    {
        await SendAsync(context, $$"""{"id":"1","object":"chat.completion.chunk","created":1,"model":"fake","choices":[{"index":0,"delta":{},"finish_reason":"{{reason}}"}]}""");
        await SendAsync(context, "[DONE]");
    }

    public static async Task SendAsync(HttpContext context, string data)
    {
        if (!context.Response.HasStarted)
        {
            context.Response.ContentType = "text/event-stream";
        }

        await context.Response.WriteAsync($"data: {data}\n\n", context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
    }

    public static async Task ReplyAsync(HttpContext context, int status, string type, string body)
    {
        (context.Response.StatusCode, context.Response.ContentType) = (status, type);
        await context.Response.WriteAsync(body, context.RequestAborted);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
