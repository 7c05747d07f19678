using Microsoft.AspNetCore.Http;

namespace AiDeploy.Web.Tests.Features.Ask;

/// <summary>What a provider may do wrong, by name.</summary>
internal static class ModelFailures
{
    /// <summary>What it says of itself, which nobody else may read.</summary>
    public const string Secret = "provider says: internal-detail-0815";

    public static readonly IReadOnlyDictionary<string, Func<HttpContext, Task>> All = new Dictionary<string, Func<HttpContext, Task>>
    {
        ["401"] = static context => FakeModel.ReplyAsync(context, 401, "application/json", "{\"error\":{\"message\":\"" + Secret + "\"}}"),
        ["404"] = static context => FakeModel.ReplyAsync(context, 404, "text/plain", Secret),
        ["429"] = static context =>
        {
            context.Response.Headers.RetryAfter = "30";
            return FakeModel.ReplyAsync(context, 429, "application/json", Secret);
        },
        ["500"] = static context => FakeModel.ReplyAsync(context, 500, "application/json", Secret),
        ["redirect"] = static context =>
        {
            context.Response.Headers.Location = "/v1/elsewhere";
            return FakeModel.ReplyAsync(context, 307, "text/plain", "");
        },
        ["html"] = static context => FakeModel.ReplyAsync(context, 200, "text/html", $"<h1>{Secret}</h1>"),
        ["plain JSON"] = static context => FakeModel.ReplyAsync(context, 200, "application/json", """{"choices":[{"message":{"role":"assistant","content":"Rate limits bound your scale. [1]"}}]}"""),
        ["empty stream"] = static context => FakeModel.ReplyAsync(context, 200, "text/event-stream", ""),
        ["only the end"] = static context => FakeModel.ReplyAsync(context, 200, "text/event-stream", "data: [DONE]\n\n"),
        ["error in the stream"] = static async context =>
        {
            await FakeModel.SayAsync(context, "Rate limits ");
            await FakeModel.SendAsync(context, "{\"error\":{\"message\":\"" + Secret + "\"}}");
        },
        ["unknown finish reason"] = static async context =>
        {
            await FakeModel.SayAsync(context, "Rate limits bound your scale. [1]");
            await FakeModel.EndAsync(context, "gone_fishing");
        },
        ["bad JSON"] = static async context =>
        {
            await FakeModel.SayAsync(context, "Rate limits ");
            await FakeModel.SendAsync(context, "{\"choices\":[{");
        },
        ["cut connection"] = static async context =>
        {
            await FakeModel.SayAsync(context, "Rate limits ");
            context.Abort();
        },
        ["no finish"] = static context => FakeModel.SayAsync(context, "Rate limits bound your scale. [1]"),
        ["content filter"] = static async context =>
        {
            await FakeModel.SayAsync(context, "Rate limits bound your scale. [1]");
            await FakeModel.EndAsync(context, "content_filter");
        },
        ["cut at length"] = static async context =>
        {
            await FakeModel.SayAsync(context, "Rate limits bound your scale. [1] And");
            await FakeModel.EndAsync(context, "length");
        },
        ["unsupported"] = static async context =>
        {
            await FakeModel.SayAsync(context, "Bananas are cheap in Ecuador this spring. [1] Buy ours today.");
            await FakeModel.EndAsync(context, "stop");
        },
        ["hang before headers"] = static context => Task.Delay(Timeout.Infinite, context.RequestAborted),
        ["stall in the middle"] = static async context =>
        {
            await FakeModel.SayAsync(context, "Rate limits ");
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        },
        ["endless stream"] = static async context =>
        {
            while (true)
            {
                await FakeModel.SayAsync(context, "Rate limits bound your scale. ");
            }
        },
    };
}
