using System.IO.Enumeration;

namespace AiDeploy.Yaml;

/// <summary>What stands in the content folder. Symbolic links may lead out of it, so they are never followed.</summary>
public static class ContentFolder
{
    private static readonly EnumerationOptions Anywhere = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden };

    /// <summary>Every file, folder and link below a folder, but for those that are hidden.</summary>
    /// <exception cref="IOException">The folder is missing, or changes while it is read.</exception>
    /// <exception cref="UnauthorizedAccessException">A part of it can't be read.</exception>
    public static IEnumerable<FileSystemInfo> Entries(string folder) =>
        new FileSystemEnumerable<FileSystemInfo>(folder, static (ref FileSystemEntry entry) => entry.ToFileSystemInfo(), Anywhere)
        {
            ShouldRecursePredicate = static (ref FileSystemEntry entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };

    /// <summary>Reports files that somebody meant to be read, but whose ending is not the one that is.</summary>
    internal static void RefuseEndings(string folder, ICollection<Problem> problems)
    {
        foreach (var file in Entries(folder).OfType<FileInfo>())
        {
            var ending = file.Extension.ToLowerInvariant() switch
            {
                ".yml" or ".yaml" => ".yaml",
                ".markdown" or ".mdown" or ".md" => ".md",
                _ => file.Extension,
            };
            if (ending != file.Extension)
            {
                var path = Path.GetRelativePath(folder, file.FullName).Replace('\\', '/');
                problems.Add(new(path, 1, $"a file that ends like this is not read: let its name end in {ending}"));
            }
        }
    }

    internal static void RefuseLinks(string folder, ICollection<Problem> problems)
    {
        foreach (var link in Entries(folder).Where(static entry => entry.Attributes.HasFlag(FileAttributes.ReparsePoint)))
        {
            var path = Path.GetRelativePath(folder, link.FullName).Replace('\\', '/');
            problems.Add(new(path, 1, $"a link to '{link.LinkTarget}' is not followed: put the file itself here"));
        }
    }
}
