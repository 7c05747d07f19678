using System.IO.Compression;
using System.Text.RegularExpressions;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Shared;

/// <summary>The style sheet is joined at build from one file for each part of a feature.</summary>
public sealed partial class StyleSheetTests
{
    private static readonly string Joined = File.ReadAllText(Path.Combine(Repository.WebSource, "wwwroot", "css", "site.css"));

    /// <summary>Parts of names that the source puts together: <c>option-</c> and an option's id.</summary>
    private static readonly string[] Composed = ["option-", "level-", "alert-"];

    private static string[] Sources { get; } = [.. Repository.SourceFiles(".css").Where(static file => !file.Contains("wwwroot", StringComparison.Ordinal))];

    [Fact]
    public void Every_source_is_joined()
    {
        var project = File.ReadAllText(Path.Combine(Repository.WebSource, "AiDeploy.Web.csproj"));

        Assert.NotEmpty(Sources);
        Assert.All(Sources, file => Assert.Contains(
            $"<StyleSource Include=\"{Path.GetRelativePath(Repository.WebSource, file).Replace('\\', '/')}\" />", project, StringComparison.Ordinal));
    }

    /// <summary>The build would turn a backslash into a slash.</summary>
    [Fact]
    public void No_source_has_a_backslash() =>
        Assert.DoesNotContain(Sources, static file => File.ReadAllText(file).Contains('\\', StringComparison.Ordinal));

    [Fact]
    public void No_source_is_long() => Assert.All(Sources.Select(File.ReadAllLines), static lines =>
    {
        Assert.InRange(lines.Length, 1, 200);
        Assert.DoesNotContain(lines, static line => line.Length > 140);
    });

    [Fact]
    public void Every_class_stands_in_the_source()
    {
        // The library writes some of the markup.
        var library = Directory.EnumerateFiles(Path.Combine(Repository.WebSource, "..", "AiDeploy", "Content"), "*.cs");
        var source = string.Concat(Repository.SourceFiles(".cs", ".razor", ".cshtml", ".js").Concat(library).Select(File.ReadAllText));
        var classes = ClassName.Matches(Values.Replace(Joined, "")).Select(static match => match.Groups[1].Value).Distinct().ToList();

        Assert.Contains("choice", classes);
        Assert.DoesNotContain(classes, name =>
            !source.Contains(name, StringComparison.Ordinal) && !Composed.Any(start => name.StartsWith(start, StringComparison.Ordinal)));
    }

    [Fact]
    public void It_stays_small()
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            brotli.Write(System.Text.Encoding.UTF8.GetBytes(Joined));
        }

        Assert.InRange(packed.Length, 1, 6_800);
    }

    [GeneratedRegex(@"\.([a-zA-Z][\w-]*)")]
    private static partial Regex ClassName { get; }

    /// <summary>What stands behind a colon: numbers there look like classes.</summary>
    [GeneratedRegex(@":[^{};]*[;}]")]
    private static partial Regex Values { get; }
}
