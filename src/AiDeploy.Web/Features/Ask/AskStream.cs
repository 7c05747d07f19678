using System.Text.Json;
using System.Threading.Channels;

namespace AiDeploy.Web.Features.Ask;

/// <summary>Answers a posted question event by event (server-sent events), with a sign of life while nothing comes.</summary>
internal static partial class AskStream
{
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(5);

    public static async Task<IResult> PostAsync(
        HttpContext context, AnswerGenerator ask, PublicAddress address, ILogger<AnswerGenerator> logger)
    {
        var request = context.Request;
        var form = await request.ReadFormAsync(context.RequestAborted);
        var question = QuestionText.Clean(form["q"]);
        if (!SameOrigin.Allows(request, new(address.Of(request, "/"))))
        {
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        }

        if (question.Length is 0 or > QuestionText.Longest)
        {
            return Results.StatusCode(StatusCodes.Status400BadRequest);
        }

        context.Response.ContentType = "text/event-stream";
        var events = ask.AskAsync(question, AskedBy(context), context.RequestAborted);
        await SendAllAsync(context, events, path => address.Of(request, path), logger);
        return Results.Empty;
    }

    /// <summary>Whom a limit counts, which is kept in memory only.</summary>
    public static string AskedBy(HttpContext context) => ClientAddress.Of(context.Connection);

    private static async Task SendAllAsync(
        HttpContext context, IAsyncEnumerable<AskEvent> events, Func<string, string> absolute, ILogger logger)
    {
        var leaving = context.RequestAborted;
        var channel = Channel.CreateUnbounded<AskEvent>();
        var pump = PumpAsync(events, channel.Writer, leaving);
        try
        {
            var next = channel.Reader.WaitToReadAsync(leaving).AsTask();
            while (await IsMoreAsync(context, next))
            {
                while (channel.Reader.TryRead(out var ready))
                {
                    await WriteAsync(context, Text(ready, absolute));
                }

                next = channel.Reader.WaitToReadAsync(leaving).AsTask();
            }

            await pump;
        }
        catch (OperationCanceledException)
        {
            // The reader left or pressed Stop: the call upstream is aborted by the same token.
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The reply has begun, so no error page can take its place.
            LogBroken(logger, exception);
            await WriteAsync(context, "event: error\ndata: {}\n\n");
        }
    }

    /// <summary>Waits for the next event, and says now and then that the answer still goes on. False at its end.</summary>
    private static async Task<bool> IsMoreAsync(HttpContext context, Task<bool> next)
    {
        while (await Task.WhenAny(next, Task.Delay(Heartbeat, context.RequestAborted)) != next)
        {
            await WriteAsync(context, ": still here\n\n");
        }

        return await next;
    }

    private static async Task PumpAsync(IAsyncEnumerable<AskEvent> events, ChannelWriter<AskEvent> writer, CancellationToken leaving)
    {
        try
        {
            await foreach (var one in events.WithCancellation(leaving))
            {
                await writer.WriteAsync(one, leaving);
            }
        }
        finally
        {
            writer.TryComplete();
        }
    }

    private static async Task WriteAsync(HttpContext context, string text)
    {
        await context.Response.WriteAsync(text, context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
    }

    private static string Text(AskEvent one, Func<string, string> absolute)
    {
        var (name, data) = one switch
        {
            AskEvent.Sources sources => ("sources", (object)AskJson.Of(sources.Reply, absolute)),
            AskEvent.Delta delta => ("delta", new { text = delta.Text }),
            AskEvent.Final final => ("final", new { sentences = final.Sentences.Select(Sentence) }),
            AskEvent.Declined declined => ("declined", AskJson.Of(declined.Reply, absolute)),
            AskEvent.Fallback fallback => ("fallback", new { reason = fallback.Reason }),
            _ => throw new InvalidOperationException("An event of a kind that isn't written."),
        };
        return $"event: {name}\ndata: {JsonSerializer.Serialize(data, JsonSerializerOptions.Web)}\n\n";
    }

    private static object Sentence(GroundedSentence sentence) =>
        new { text = sentence.Text, citations = sentence.Sources.Select(static source => source + 1) };

    [LoggerMessage(LogLevel.Error, "An answer broke off")]
    private static partial void LogBroken(ILogger logger, Exception exception);
}
