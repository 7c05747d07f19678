using NetArchTest.Rules;

namespace AiDeploy.Tests;

public sealed class ArchitectureTests
{
    /// <summary>Every folder of the library but the two that all may use.</summary>
    public static TheoryData<string> Parts => [.. typeof(Guide).Assembly.GetTypes()
        .Select(static type => type.Namespace)
        .OfType<string>()
        .Where(static name => name.StartsWith("AiDeploy.", StringComparison.Ordinal) && name is not ("AiDeploy.Yaml" or "AiDeploy.Reference"))
        .Distinct()];

    [Fact]
    public void The_library_has_its_parts()
    {
        Assert.Contains("AiDeploy.Content", Names(Parts));
        Assert.Contains("AiDeploy.Costs", Names(Parts));
        Assert.Contains("AiDeploy.Decisions", Names(Parts));
        Assert.Contains("AiDeploy.Search", Names(Parts));
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void The_parts_never_see_each_other_nor_the_guide(string part) =>
        Assert.Empty(Dependents(part, [.. Names(Parts).Where(other => other != part), "AiDeploy.Guide", "AiDeploy.LoadResult"]));

    [Fact]
    public void What_all_may_use_sees_no_part()
    {
        Assert.Empty(Dependents("AiDeploy.Reference", [.. Names(Parts), "AiDeploy.Guide", "AiDeploy.LoadResult"]));
        Assert.Empty(Dependents("AiDeploy.Yaml", [.. Names(Parts), "AiDeploy.Reference", "AiDeploy.Guide", "AiDeploy.LoadResult"]));
    }

    [Fact]
    public void The_library_knows_no_web_no_logger_and_no_configuration() =>
        Assert.Empty(Dependents("AiDeploy", ["Microsoft.AspNetCore", "Microsoft.Extensions", "Serilog"]));

    [Fact]
    public void No_public_type_can_be_derived_from() =>
        Assert.DoesNotContain(typeof(Guide).Assembly.GetExportedTypes(), static type => !type.IsSealed && !type.IsAbstract);

    [Theory]
    [InlineData("AiDeploy", "AiDeploy.Content", "AiDeploy.Guide")]
    [InlineData("AiDeploy", "AiDeploy.Decisions", "AiDeploy.LinkRules")]
    [InlineData("AiDeploy", "AiDeploy.Search", "AiDeploy.PassageList")]
    [InlineData("AiDeploy.Search", "Lucene.Net", "AiDeploy.Search.WordAnalyzer")]
    [InlineData("AiDeploy.Content", "Markdig", "AiDeploy.Content.MarkdownText")]
    [InlineData("AiDeploy.Yaml", "YamlDotNet", "AiDeploy.Yaml.YamlReader")]
    public void A_dependency_that_exists_is_found(string part, string on, string dependent) =>
        Assert.Contains(dependent, Dependents(part, [on]));

    private static IEnumerable<string> Names(TheoryData<string> parts) => parts.Select(static row => row.Data);

    private static IEnumerable<string> Dependents(string part, string[] on) =>
        Types.InAssembly(typeof(Guide).Assembly).That().ResideInNamespace(part).And().HaveDependencyOnAny(on)
            .GetTypes().Select(static type => type.FullName!);
}
