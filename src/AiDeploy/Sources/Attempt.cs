namespace AiDeploy.Sources;

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
