namespace AiDeploy.Search;

/// <summary>Why a question is not answered.</summary>
public enum ReplyReason
{
    /// <summary>It is answered.</summary>
    None,

    /// <summary>It has no word that the guide has.</summary>
    NothingFound,

    /// <summary>It has only everyday words in common with the guide.</summary>
    OffTopic,

    /// <summary>It is about something the guide leaves out; see <see cref="Reply.Topic"/>.</summary>
    NotCovered,

    /// <summary>It names something the guide never mentions; see <see cref="Reply.Unknown"/>.</summary>
    UnknownName,

    /// <summary>It wants a price that the guide doesn't hold.</summary>
    NoPrice,

    /// <summary>It wants a number, a size or a duration that the guide doesn't hold.</summary>
    NoFigure,
}
