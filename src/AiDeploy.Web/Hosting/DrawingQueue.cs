using System.Threading.RateLimiting;

namespace AiDeploy.Web.Hosting;

/// <summary>Lets as many pictures be drawn at once as there are processors; a few wait their turn, more are sent away, so that pages keep answering.</summary>
internal sealed class DrawingQueue : IEndpointFilter, IDisposable
{
    private readonly ConcurrencyLimiter limiter = new(new()
    {
        PermitLimit = Environment.ProcessorCount,
        QueueLimit = 16 * Environment.ProcessorCount,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        using var turn = await limiter.AcquireAsync(permitCount: 1, context.HttpContext.RequestAborted);
        if (turn.IsAcquired)
        {
            return await next(context);
        }

        context.HttpContext.Response.Headers.RetryAfter = "1";
        return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
    }

    public void Dispose() => limiter.Dispose();
}
