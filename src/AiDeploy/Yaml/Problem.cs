namespace AiDeploy.Yaml;

/// <summary>One thing an author has to mend: where it is and what to do.</summary>
/// <param name="File">Path below the content folder, with forward slashes.</param>
/// <param name="Line">Line in the file, from 1.</param>
/// <param name="Message">What is wrong and what would be right.</param>
public sealed record Problem(string File, int Line, string Message)
{
    /// <summary>True where a file, or a part of it, could not be read: what other checks miss in it may well be there.</summary>
    public bool IsUnread { get; init; }

    /// <summary>True for a version of a decision that is still being written: only whoever writes it may see it served.</summary>
    public bool IsDraft { get; init; }

    /// <summary><c>file:line: message</c>, the form editors and CI logs link from.</summary>
    public override string ToString() => $"{File}:{Line}: {Message}";
}

/// <summary>Where a reader fails on content that nobody thought of, that file is a problem, and <c>check</c> goes on.</summary>
internal static class Attempt
{
    public static void Do(string file, Action look, ICollection<Problem> problems) => Read(file, true, () =>
    {
        look();
        return true;
    }, problems);

    public static T Read<T>(string file, T otherwise, Func<T> read, ICollection<Problem> problems)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            var failure = $"{exception.GetType().Name}, {exception.Message.ReplaceLineEndings(" ")}";
            var message = $"reading this fails, so undo the last edit of it and report this line: {failure}";
            problems.Add(new(file, 1, message) { IsUnread = true });
            return otherwise;
        }
    }
}
