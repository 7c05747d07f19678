namespace AiDeploy.Web.Features.Ask;

/// <summary>What happens while a question is answered by a model.</summary>
internal abstract record AskEvent
{
    private AskEvent()
    {
    }

    public sealed record Sources(AskResult Reply) : AskEvent;

    /// <summary>More words, not checked yet.</summary>
    public sealed record Delta(string Text) : AskEvent;

    public sealed record Final(ImmutableArray<GroundedSentence> Sentences) : AskEvent;

    /// <summary>The guide doesn't cover it; no model was called.</summary>
    public sealed record Declined(AskResult Reply) : AskEvent;

    /// <summary>No model answer: the quotation stands.</summary>
    public sealed record Fallback(string Reason) : AskEvent;
}
