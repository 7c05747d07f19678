namespace AiDeploy.Yaml;

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

/// <summary>Keeps <c>check</c> going where a reader fails on what nobody thought of: that is a problem of one file, and all others are still told.</summary>
internal static class Attempt
{
    /// <summary>Does what looks at a file, with a problem of the file reported where it throws.</summary>
    public static void Do(string file, Action look, ICollection<Problem> problems) => Read(file, true, () =>
    {
        look();
        return true;
    }, problems);

    /// <summary>What <paramref name="read"/> gives, or <paramref name="otherwise"/>, with a problem of this file reported, where it throws.</summary>
    public static T Read<T>(string file, T otherwise, Func<T> read, ICollection<Problem> problems)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            problems.Add(new(file, 1, $"reading this fails, so undo the last edit of it and report this line: {exception.GetType().Name}, {exception.Message.ReplaceLineEndings(" ")}") { IsUnread = true });
            return otherwise;
        }
    }
}
