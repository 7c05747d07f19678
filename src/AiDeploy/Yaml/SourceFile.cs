using System.Text;

namespace AiDeploy.Yaml;

/// <summary>A file of the content folder, read once.</summary>
/// <param name="Path">Path below the content folder, with forward slashes.</param>
public sealed record SourceFile(string Path, string Text)
{
    /// <summary>Largest file read, in bytes: Markdown and YAML parsers take far too long on hostile giants.</summary>
    public const int MaxBytes = 256 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The file's name without folder and ending.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>The paths below the content folder of the files in a part of it, in a fixed order; none where it is missing.</summary>
    public static IEnumerable<string> List(string folder, string part, string pattern)
    {
        var root = System.IO.Path.Combine(folder, part);
        var anywhere = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.ReparsePoint };
        return Directory.Exists(root)
            ? Directory.GetFiles(root, pattern, anywhere).Select(path => System.IO.Path.GetRelativePath(folder, path).Replace('\\', '/')).Order(StringComparer.Ordinal)
            : [];
    }

    /// <summary>Reads strict UTF-8 without stray characters; null, with a problem reported, when the file can't be used.</summary>
    public static SourceFile? Read(string folder, string path, ICollection<Problem> problems)
    {
        var full = System.IO.Path.Combine(folder, path);
        try
        {
            var bytes = new FileInfo(full).Length > MaxBytes ? null : File.ReadAllBytes(full);
            if (bytes is null)
            {
                problems.Add(new(path, 1, $"the file is larger than {MaxBytes / 1024} KB: split it") { IsUnread = true });
                return null;
            }

            return Decode(path, bytes, problems);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problems.Add(new(path, 1, "the file can't be read: " + exception.GetType().Name) { IsUnread = true });
            return null;
        }
    }

    private static SourceFile? Decode(string path, byte[] bytes, ICollection<Problem> problems)
    {
        try
        {
            var text = Strict.GetString(bytes).TrimStart('\uFEFF');
            if (StrayLetter.Find(text) is not var (place, message))
            {
                return new(path, text.ReplaceLineEndings("\n"));
            }

            problems.Add(new(path, text[..place].ReplaceLineEndings("\n").Count('\n') + 1, message) { IsUnread = true });
            return null;
        }
        catch (DecoderFallbackException exception)
        {
            var line = bytes.AsSpan(0, Math.Clamp(exception.Index, 0, bytes.Length)).Count((byte)'\n') + 1;
            problems.Add(new(path, line, "the text isn't UTF-8: save the file as UTF-8") { IsUnread = true });
            return null;
        }
    }
}
