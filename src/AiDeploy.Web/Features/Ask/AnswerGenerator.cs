using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Caching.Memory;

namespace AiDeploy.Web.Features.Ask;

/// <summary>Answers with a model, from the guide's passages. Rules decline before any call; whatever fails leaves the quotation.</summary>
internal sealed partial class AnswerGenerator(
    CurrentGuide guide, IOptions<AskOptions> options, ModelClient client, AskQuota quota, ModelCircuitBreaker breaker,
    IMemoryCache cache, ILogger<AnswerGenerator> logger)
{
    private static readonly TimeSpan Kept = TimeSpan.FromHours(12);

    /// <summary>Everything that happens, in order; the last is a final, declined or fallback.</summary>
    public async IAsyncEnumerable<AskEvent> AskAsync(string question, string client, [EnumeratorCancellation] CancellationToken leaving)
    {
        var (edition, current) = (guide.Edition, guide.Value);
        var reply = current.Asker.Answer(question);
        if (reply.Topic is not null || reply.Read.IsEmpty)
        {
            yield return new AskEvent.Declined(reply);
            yield break;
        }

        yield return new AskEvent.Sources(reply);
        // What another edition answered is not found again; its number keeps nothing of it alive.
        var key = (edition, question.ToUpperInvariant().TrimEnd('?', '.', '!', ' '), options.Value.Model);
        if (cache.TryGetValue(key, out ImmutableArray<GroundedSentence> known))
        {
            yield return new AskEvent.Final(known);
            yield break;
        }

        var text = new StringBuilder();
        var failure = (string?)null;
        await using var events = CallAsync(Prompt.Of(question, reply.Read), client, leaving).GetAsyncEnumerator(leaving);
        while (failure is null)
        {
            try
            {
                if (!await events.MoveNextAsync())
                {
                    break;
                }
            }
            catch (ModelFailure exception)
            {
                failure = exception.Message;
                continue;
            }

            text.Append(events.Current);
            yield return new AskEvent.Delta(events.Current);
        }

        var sentences = failure is null ? Grounding.Check(text.ToString(), reply.Read, current.Index) : [];
        failure ??= sentences.IsEmpty ? "not-supported" : null;
        LogOutcome(logger, failure ?? "answered", text.Length);
        if (failure is not null)
        {
            yield return new AskEvent.Fallback(failure);
            yield break;
        }

        cache.Set(key, sentences, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = Kept });
        yield return new AskEvent.Final(sentences);
    }

    private async IAsyncEnumerable<string> CallAsync(
        ChatMessage[] messages, string asker, [EnumeratorCancellation] CancellationToken leaving)
    {
        if (!options.Value.IsOn)
        {
            throw new ModelFailure("off");
        }

        if (!breaker.IsClosed)
        {
            throw new ModelFailure("paused");
        }

        using var lease = quota.Acquire(asker, Prompt.Cost(messages, options.Value.MaxTokens))
            ?? throw new ModelFailure(AskQuota.Exhausted);
        await using var words = client.WriteAsync(messages, leaving).GetAsyncEnumerator(leaving);
        while (await breaker.WatchAsync(words.MoveNextAsync))
        {
            yield return words.Current;
        }

        breaker.Succeeded();
    }

    /// <summary>What came of it, without a word of the question or of the answer.</summary>
    [LoggerMessage(LogLevel.Information, "Ask: {Outcome}, {Letters} letters")]
    private static partial void LogOutcome(ILogger logger, string outcome, int letters);
}
