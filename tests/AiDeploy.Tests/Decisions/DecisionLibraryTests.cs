using System.Security.Cryptography;
using System.Text;

namespace AiDeploy.Tests.Decisions;

public sealed class DecisionLibraryTests
{
    private const string First = "decisions/sample/1.yaml";

    [Fact]
    public void The_published_digests_are_what_sha256sum_prints()
    {
        var root = Path.Combine(Repository.Content, "decisions");
        var lines = Directory.EnumerateFiles(root, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => $"{Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)))}  {Path.GetRelativePath(root, file)}\n");
        Assert.Equal(string.Concat(lines), File.ReadAllText(Path.Combine(root, "SHA256SUMS")));
    }

    [Fact]
    public void A_published_version_that_changed_is_refused()
    {
        using var folder = DecisionFolder.Of(Sample.Yaml);
        folder.Files.Replace(First, "Is it red?", "Is it very red?");
        Assert.Equal(
            ["decisions/sample/1.yaml:1: this version is published and must not change: undo the edit, line ends included, and add a new version (its digest stands in decisions/SHA256SUMS:1)"],
            folder.Problems());
    }

    [Fact]
    public void The_line_of_the_digest_is_named()
    {
        using var folder = DecisionFolder.Of(Second.First, Second.Yaml(Second.Map));
        folder.Files.Replace("decisions/sample/2.yaml", "title: T", "title: U");
        Assert.EndsWith("(its digest stands in decisions/SHA256SUMS:2)", Assert.Single(folder.Problems()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_version_without_digest_is_told_the_line_to_add()
    {
        using var folder = DecisionFolder.Of(Sample.Yaml);
        folder.Files[DecisionFolder.Sums] = "";
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Sample.Yaml)));
        Assert.Equal(
            [$"decisions/SHA256SUMS:1: sample/1.yaml has no digest: when it is ready to publish, add the line '{digest}  sample/1.yaml'"],
            folder.Problems());
    }

    [Fact]
    public void The_line_to_add_makes_the_version_sound()
    {
        using var folder = DecisionFolder.Of(Sample.Yaml);
        folder.Files[DecisionFolder.Sums] = "";
        folder.Files[DecisionFolder.Sums] = Assert.Single(folder.Problems()).Split('\'')[1] + "\n";
        Assert.Empty(folder.Problems());
    }

    [Fact]
    public void Without_any_digests_each_version_is_reported()
    {
        using var folder = DecisionFolder.Of(Second.First, Second.Yaml(Second.Map));
        File.Delete(folder.Files.At(DecisionFolder.Sums));
        Assert.Equal(2, folder.Problems().Length);
    }

    [Fact]
    public void A_published_version_that_is_gone_is_reported()
    {
        using var folder = DecisionFolder.Of(Second.First, Second.Yaml(Second.Map));
        File.Delete(folder.Files.At("decisions/sample/2.yaml"));
        Assert.Contains(folder.Problems(), static problem => problem.Contains("sample/2.yaml", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("decisions/1.yaml")]
    [InlineData("decisions/sample/0.yaml")]
    [InlineData("decisions/sample/01.yaml")]
    [InlineData("decisions/sample/draft.yaml")]
    [InlineData("decisions/sample/-1.yaml")]
    [InlineData("decisions/sample/99999999999.yaml")]
    [InlineData("decisions/Sample/1.yaml")]
    [InlineData("decisions/sam-ple/1.yaml")]
    [InlineData("decisions/sample/old/1.yaml")]
    public void A_decision_in_another_place_is_refused(string path)
    {
        using var folder = DecisionFolder.Of(Sample.Yaml);
        folder.Files[path] = Sample.Yaml;
        Assert.Equal([$"{path}:1: a decision stands in decisions/{{id}}/{{version}}.yaml, such as decisions/quick/1.yaml"], folder.Problems());
    }

    [Fact]
    public void A_folder_without_decisions_is_reported()
    {
        using var folder = new DecisionFolder();
        Assert.Equal(["decisions:1: there is no decision: add decisions/quick/1.yaml"], folder.Problems());
    }

    [Fact]
    public void A_directory_in_place_of_the_only_version_is_reported()
    {
        using var folder = DecisionFolder.Of(Sample.Yaml);
        folder.Files.PutDirectory(First);
        Assert.Contains("decisions:1: there is no decision: add decisions/quick/1.yaml", folder.Problems());
    }

    [Fact]
    public void Versions_are_ordered_as_numbers()
    {
        var versions = Enumerable.Range(1, 11).Select(static version =>
            TableYaml.Write(Second.Table("embedded"), version == 1 ? "" : $"from: {{version: {version - 1}}}\n"));
        using var folder = DecisionFolder.Of([.. versions]);
        Assert.Equal(11, folder.History().Current.Version);
    }
}
