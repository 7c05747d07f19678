using AiDeploy.Yaml;

namespace AiDeploy.Tests.Yaml;

public sealed class ContentFolderTests : IDisposable
{
    private readonly ContentCopy copy = new();

    [Theory]
    [InlineData("guide/passwd.md", "/etc/passwd")]
    [InlineData("guide/zero.md", "/dev/zero")]
    [InlineData("guide/nowhere.md", "/nowhere/at/all")]
    [InlineData("guide/method-again.md", "method.md")]
    public void A_link_to_a_file_is_refused_wherever_it_leads(string link, string target)
    {
        File.CreateSymbolicLink(copy.Files.At(link), target);

        Assert.Contains($"{link}:1: a link to '{target}' is not followed: put the file itself here", copy.Problems());
    }

    [Theory]
    [InlineData("guide/loop", ".")]
    [InlineData("guide/up", "../..")]
    [InlineData("decisions/root", "/")]
    public void A_link_to_a_folder_is_refused_and_nothing_behind_it_is_looked_at(string link, string target)
    {
        Directory.CreateSymbolicLink(copy.Files.At(link), target);

        Assert.Equal([$"{link}:1: a link to '{target}' is not followed: put the file itself here"], copy.Problems());
    }

    [Fact]
    public void A_link_in_place_of_a_file_is_refused()
    {
        File.Move(copy.Files.At("site.yaml"), copy.Files.At("elsewhere.txt"));
        File.CreateSymbolicLink(copy.Files.At("site.yaml"), "elsewhere.txt");

        Assert.Contains("site.yaml:1: a link to 'elsewhere.txt' is not followed: put the file itself here", copy.Problems());
    }

    [Fact]
    public void The_content_folder_itself_may_be_a_link()
    {
        using var other = new TempFolder();
        Directory.CreateSymbolicLink(other.At("current"), copy.Files.Root);

        Assert.Empty(Guide.Read(other.At("current")).Problems);
    }

    [Fact]
    public void Every_file_is_listed_once() =>
        Assert.Equal(
            Directory.GetFiles(copy.Files.Root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal),
            ContentFolder.Entries(copy.Files.Root).OfType<FileInfo>().Select(static file => file.FullName).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("guide/._risks.md")]
    [InlineData(".DS_Store.yml")]
    [InlineData(".git/config.yml")]
    public void What_a_system_or_an_editor_hides_there_is_not_read(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(copy.Files.At(path))!);
        File.WriteAllBytes(copy.Files.At(path), [0, 5, 22, 7, 0xff]);

        Assert.Empty(copy.Problems());
    }

    public void Dispose() => copy.Dispose();
}
