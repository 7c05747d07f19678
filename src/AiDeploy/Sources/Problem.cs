namespace AiDeploy.Sources;

/// <summary>One thing an author has to mend: where it is and what to do.</summary>
/// <param name="File">Path below the content folder, with forward slashes.</param>
/// <param name="Line">Line in the file, from 1.</param>
/// <param name="Message">What is wrong and what would be right.</param>
public sealed record Problem(string File, int Line, string Message)
{
    /// <summary>True where a file could not be read at all, so that what other checks miss in it may well be there.</summary>
    public bool IsUnread { get; init; }

    /// <summary><c>file:line: message</c>, the form editors and CI logs link from.</summary>
    public override string ToString() => $"{File}:{Line}: {Message}";
}

/// <summary>Where a figure was read.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Url">Where it is.</param>
public sealed record Source(string Title, string Url);
