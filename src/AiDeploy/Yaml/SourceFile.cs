using System.Text;

namespace AiDeploy.Yaml;

/// <summary>A file of the content folder, read once.</summary>
/// <param name="Path">Path below the content folder, with forward slashes.</param>
public sealed partial record SourceFile(string Path, string Text)
{
    /// <summary>Largest file read, in bytes: Markdown and YAML parsers take far too long on hostile giants.</summary>
    public const int MaxBytes = 256 * 1024;

    /// <summary>Hidden files are what systems and editors leave behind.</summary>
    private static readonly EnumerationOptions Anywhere = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,
        AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden,
    };

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>A line that git writes around the two sides of a conflict.</summary>
    [GeneratedRegex(@"^((<{7}|>{7}|\|{7}) \S|={7}$)", RegexOptions.Multiline)]
    private static partial Regex Conflict { get; }

    /// <summary>The file's name without folder and ending.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>The paths below the content folder of the files in a part of it, in a fixed order; none where it is missing.</summary>
    public static IEnumerable<string> List(string folder, string part, string pattern)
    {
        var root = System.IO.Path.Combine(folder, part);
        var files = Directory.Exists(root) ? Directory.GetFiles(root, pattern, Anywhere) : [];
        return files.Select(path => System.IO.Path.GetRelativePath(folder, path).Replace('\\', '/')).Order(StringComparer.Ordinal);
    }

    /// <summary>Reads strict UTF-8 without stray characters; null, with a problem reported, when the file can't be used.</summary>
    public static SourceFile? Read(string folder, string path, ICollection<Problem> problems)
    {
        var full = System.IO.Path.Combine(folder, path);
        try
        {
            return new FileInfo(full).Length > MaxBytes
                ? Refuse(1, $"the file is larger than {MaxBytes / 1024} KB: split it")
                : Decode(File.ReadAllBytes(full));
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return Refuse(1, "the file is missing, and the site needs it: put it back");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Refuse(1, "the file can't be read: " + exception.GetType().Name);
        }

        SourceFile? Decode(byte[] bytes)
        {
            try
            {
                var text = Strict.GetString(bytes).TrimStart('\uFEFF');
                if (StrayLetter.Find(text) is { } stray)
                {
                    return Refuse(text[..stray.Place].ReplaceLineEndings("\n").Count('\n') + 1, stray.Message);
                }

                text = text.ReplaceLineEndings("\n");
                return Conflict.Match(text) is { Success: true } conflict
                    ? Refuse(text.AsSpan(0, conflict.Index).Count('\n') + 1, "a merge left a conflict here: keep one side, not the marks")
                    : new(path, text);
            }
            catch (DecoderFallbackException exception)
            {
                var before = bytes.AsSpan(0, Math.Clamp(exception.Index, 0, bytes.Length));
                return Refuse(before.Count((byte)'\n') + 1, "the text isn't UTF-8: save the file as UTF-8");
            }
        }

        SourceFile? Refuse(int line, string message)
        {
            problems.Add(new(path, line, message) { IsUnread = true });
            return null;
        }
    }
}
