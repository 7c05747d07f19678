using System.ClientModel;
using System.ClientModel.Primitives;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using OpenAI;

namespace AiDeploy.Web.Features.Ask;

/// <summary>Calls the model once and gives its words as they come; whatever goes wrong is a <see cref="ModelFailure"/>.</summary>
internal sealed class ModelClient : IDisposable
{
    /// <summary>More than this many characters a token is a stream that doesn't end.</summary>
    private const int LettersPerToken = 12;

    private readonly AskOptions options;
    private readonly string? key;
    private readonly HttpClient http;
    private readonly Lazy<IChatClient> chat;

    public ModelClient(IOptions<AskOptions> settings)
    {
        options = settings.Value;
        key = options.ApiKeyFile is { } file ? File.ReadAllText(file).Trim() : options.ApiKey;
        // A redirect could carry the key elsewhere.
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) };
        http = new(handler) { Timeout = Timeout.InfiniteTimeSpan };
        chat = new(Connect);
    }

    private IChatClient Connect() =>
        new OpenAIClient(new ApiKeyCredential(string.IsNullOrEmpty(key) ? "none" : key), new()
        {
            Endpoint = new(options.BaseUrl!),
            Transport = new HttpClientPipelineTransport(http),
            // The library's own retries turn one question into four calls.
            RetryPolicy = new ClientRetryPolicy(0),
            NetworkTimeout = TimeSpan.FromSeconds(options.TotalSeconds),
        }).GetChatClient(options.Model).AsIChatClient();

    public async IAsyncEnumerable<string> WriteAsync(ChatMessage[] messages, [EnumeratorCancellation] CancellationToken leaving)
    {
        using var total = CancellationTokenSource.CreateLinkedTokenSource(leaving);
        total.CancelAfter(TimeSpan.FromSeconds(options.TotalSeconds));
        using var silence = CancellationTokenSource.CreateLinkedTokenSource(total.Token);
        var patience = TimeSpan.FromSeconds(options.FirstTokenSeconds);
        silence.CancelAfter(patience);
        var asked = new ChatOptions { MaxOutputTokens = options.MaxTokens, Temperature = 0 };
        await using var updates = chat.Value.GetStreamingResponseAsync(messages, asked, silence.Token).GetAsyncEnumerator(silence.Token);
        var (finish, length) = ((ChatFinishReason?)null, 0);
        while (await NextAsync(updates, leaving))
        {
            finish = updates.Current.FinishReason ?? finish;
            if (updates.Current.Text is { Length: > 0 } words)
            {
                silence.CancelAfter(patience);
                length += words.Length;
                yield return length <= options.MaxTokens * LettersPerToken ? words : throw new ModelFailure("too-long");
            }
        }

        if (finish != ChatFinishReason.Stop || length == 0)
        {
            throw new ModelFailure(ReasonOf(finish));
        }
    }

    private static string ReasonOf(ChatFinishReason? finish)
    {
        if (finish == ChatFinishReason.Length)
        {
            return "cut-at-length";
        }

        return finish == ChatFinishReason.ContentFilter ? "content-filter" : "broken-off";
    }

    public void Dispose()
    {
        if (chat.IsValueCreated)
        {
            chat.Value.Dispose();
        }

        http.Dispose();
    }

    private static async ValueTask<bool> NextAsync(IAsyncEnumerator<ChatResponseUpdate> updates, CancellationToken leaving)
    {
        try
        {
            return await updates.MoveNextAsync();
        }
        catch (OperationCanceledException) when (leaving.IsCancellationRequested)
        {
            throw;
        }
        catch (OperationCanceledException)
        {
            throw new ModelFailure("too-slow");
        }
        catch (ClientResultException exception)
        {
            var reason = exception.Status == 0 ? "unreachable" : $"status-{exception.Status}";
            throw new ModelFailure(reason, exception) { RetryAfter = RetryAfter(exception) };
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The client library throws many kinds for what a provider may send; none of their words may be shown or logged.
            throw new ModelFailure(exception is HttpRequestException or AggregateException ? "unreachable" : "unreadable", exception);
        }
    }

    private static TimeSpan? RetryAfter(ClientResultException exception)
    {
        string? text = null;
        exception.GetRawResponse()?.Headers.TryGetValue("Retry-After", out text);
        var isKnown = int.TryParse(text, CultureInfo.InvariantCulture, out var seconds);
        return isKnown ? TimeSpan.FromSeconds(Math.Clamp(seconds, 1, 3600)) : null;
    }
}

/// <summary>Why no model answer came. The message is fixed words, never what the provider said.</summary>
internal sealed class ModelFailure : Exception
{
    public ModelFailure()
    {
    }

    public ModelFailure(string reason)
        : base(reason)
    {
    }

    public ModelFailure(string reason, Exception cause)
        : base(reason, cause)
    {
    }

    public TimeSpan? RetryAfter { get; init; }
}
