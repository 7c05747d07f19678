namespace AiDeploy.Search;

/// <summary>Where a passage comes from; of two that fit equally well, the one named first here is the better answer.</summary>
public enum PassageKind
{
    /// <summary>A section of an option's page, or one with a name of its own: what the guide says first.</summary>
    Core,

    /// <summary>A section of another page.</summary>
    Article,

    /// <summary>A question of a decision.</summary>
    Question,

    /// <summary>An outcome of a decision.</summary>
    Outcome,

    /// <summary>A term of the glossary.</summary>
    Term,

    /// <summary>A worked example.</summary>
    Example,
}
