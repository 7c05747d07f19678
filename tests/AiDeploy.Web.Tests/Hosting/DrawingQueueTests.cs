using AiDeploy.Web.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace AiDeploy.Web.Tests.Hosting;

public sealed class DrawingQueueTests
{
    [Fact]
    public async Task What_can_neither_be_drawn_nor_wait_is_sent_away_until_there_is_room_again()
    {
        using var queue = new DrawingQueue();
        var brush = new TaskCompletionSource<object?>(TaskCreationOptions.RunContinuationsAsynchronously);
        var taken = Enumerable.Range(0, 17 * Environment.ProcessorCount).Select(_ => DrawAsync(queue, new(brush.Task)).AsTask()).ToList();
        var context = new DefaultHttpContext();
        var late = await queue.InvokeAsync(EndpointFilterInvocationContext.Create(context), static _ => ValueTask.FromResult<object?>("drawn"));

        Assert.Equal(503, Assert.IsType<StatusCodeHttpResult>(late).StatusCode);
        Assert.Equal("1", context.Response.Headers.RetryAfter);

        brush.SetResult("drawn");
        Assert.All(await Task.WhenAll(taken), static picture => Assert.Equal("drawn", picture));
        Assert.Equal("drawn", await DrawAsync(queue, ValueTask.FromResult<object?>("drawn")));
    }

    private static ValueTask<object?> DrawAsync(DrawingQueue queue, ValueTask<object?> picture) =>
        queue.InvokeAsync(EndpointFilterInvocationContext.Create(new DefaultHttpContext()), _ => picture);
}
