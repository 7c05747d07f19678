namespace AiDeploy.Web.Shared;

/// <summary>The pipeline from behind the access log on, for requests that no visitor makes.</summary>
internal sealed class RequestPipeline
{
    private RequestDelegate pipeline = static _ => Task.CompletedTask;

    /// <summary>A step of the pipeline that remembers the steps behind it.</summary>
    public RequestDelegate Remember(RequestDelegate next) => pipeline = next;

    public Task AskAsync(HttpContext context) => pipeline(context);
}
