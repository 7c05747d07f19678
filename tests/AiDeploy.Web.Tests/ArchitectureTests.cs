using System.Reflection;
using AiDeploy.Web.Http;
using Microsoft.AspNetCore.Components;
using NetArchTest.Rules;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests;

public sealed class ArchitectureTests
{
    private static readonly Assembly Library = typeof(Guide).Assembly;
    private static readonly Assembly Web = typeof(RequestGuard).Assembly;

    [Fact]
    public void The_library_knows_nothing_of_the_web()
    {
        Assert.NotEmpty(Types.InAssembly(Library).That().HaveDependencyOn("Markdig").GetTypes());

        var result = Types.InAssembly(Library).ShouldNot().HaveDependencyOnAny("AiDeploy.Web", "Microsoft.AspNetCore", "Microsoft.Extensions").GetResult();

        Assert.True(result.IsSuccessful, string.Join(", ", result.FailingTypeNames ?? []));
        Assert.DoesNotContain(Library.GetReferencedAssemblies(), static name => name.Name!.StartsWith("Microsoft.", StringComparison.Ordinal));
    }

    /// <summary>Reading a form by hand blocks a thread; nothing is stored; text is always encoded; suppressions stand in .editorconfig.</summary>
    [Theory]
    [InlineData("Request.Form")]
    [InlineData(".Cookies")]
    [InlineData("IRequestCookieCollection")]
    [InlineData("IResponseCookies")]
    [InlineData("ISession")]
    [InlineData("Html.Raw")]
    [InlineData("#pragma")]
    public void The_source_does_without(string text) =>
        Assert.DoesNotContain(Repository.SourceFiles(".cs", ".cshtml", ".razor"), file => File.ReadAllText(file).Contains(text, StringComparison.Ordinal));

    [Fact]
    public void A_page_model_is_short() =>
        Assert.DoesNotContain(Repository.SourceFiles(".cshtml.cs"), static file => File.ReadLines(file).Count() > 70);

    [Fact]
    public void No_file_is_long() =>
        Assert.DoesNotContain(Repository.SourceFiles(".cs", ".cshtml", ".razor"), static file => File.ReadLines(file).Count() > 200);

    /// <summary>A line of more than 140 characters holds more than one step.</summary>
    [Fact]
    public void No_line_is_long()
    {
        var library = Directory.EnumerateFiles(Path.Combine(Repository.WebSource, "..", "AiDeploy"), "*.cs", SearchOption.AllDirectories)
            .Where(static file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

        Assert.DoesNotContain(Repository.SourceFiles(".cs", ".cshtml", ".razor").Concat(library).SelectMany(File.ReadLines), static line => line.Length > 140);
    }

    [Fact]
    public void No_style_or_script_stands_in_markup() =>
        Assert.DoesNotContain(Repository.SourceFiles(".cshtml", ".razor"), static file => File.ReadAllText(file) is var text && (text.Contains("style=\"", StringComparison.Ordinal) || text.Contains("<style", StringComparison.Ordinal) || text.Contains("onclick", StringComparison.Ordinal)));

    [Fact]
    public void Components_get_everything_they_show_as_parameters()
    {
        var components = Web.GetTypes().Where(static type => typeof(ComponentBase).IsAssignableFrom(type)).ToList();

        Assert.NotEmpty(components);
        Assert.DoesNotContain(
            components.SelectMany(static type => type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)),
            static property => property.GetCustomAttribute<InjectAttribute>() is not null);
    }

    /// <summary>Program → Hosting → {Http, Features} → Shared → the library.</summary>
    [Theory]
    [InlineData("AiDeploy.Web.Shared", "AiDeploy.Web.Hosting", "AiDeploy.Web.Http", "AiDeploy.Web.Features")]
    [InlineData("AiDeploy.Web.Http", "AiDeploy.Web.Hosting", "AiDeploy.Web.Features")]
    [InlineData("AiDeploy.Web.Features", "AiDeploy.Web.Hosting", "AiDeploy.Web.Http")]
    public void A_folder_sees_none_that_sees_it(string folder, params string[] unseen) => Assert.Empty(Dependents(folder, unseen));

    /// <summary>An estimate stands in a recommendation, in its record and behind its link; nothing else of a feature is seen by another.</summary>
    [Fact]
    public void Features_see_nothing_of_each_other_but_estimates()
    {
        string[] shown = ["AiDeploy.Web.Features.Costs.CostsView", "AiDeploy.Web.Features.Costs.CostText", "AiDeploy.Web.Features.Costs.HeadlineText", "AiDeploy.Web.Features.Costs.Money", "AiDeploy.Web.Features.Costs.PricedText", "AiDeploy.Web.Features.Costs.InputText", "AiDeploy.Web.Features.Costs.LeftOutKeys", "AiDeploy.Web.Features.Costs.PastedEstimate"];
        var parts = Web.GetTypes().Where(static type => type is { IsNested: false, Namespace: not null } && type.Namespace.StartsWith("AiDeploy.Web.Features.", StringComparison.Ordinal))
            .GroupBy(static type => type.Namespace!.Split('.')[3]).ToList();

        Assert.Equal(["Ask", "Costs", "Decide", "Errors", "Programs", "Read", "Recommend"], parts.Select(static part => part.Key).Order());
        Assert.All(parts, part => Assert.Empty(Dependents(
            $"AiDeploy.Web.Features.{part.Key}",
            [.. parts.Where(other => other != part).SelectMany(static other => other).Select(static type => type.FullName!).Except(shown)])));
    }

    [Theory]
    [InlineData("AiDeploy.Web.Features.Recommend", "AiDeploy.Web.Features.Costs.CostsView", "AiDeploy.Web.Features.Recommend.RecommendationView")]
    [InlineData("AiDeploy.Web.Hosting", "AiDeploy.Web.Http", "AiDeploy.Web.Hosting.SiteHosting")]
    [InlineData("AiDeploy.Web.Features.Read", "AiDeploy.Web.Shared", "AiDeploy.Web.Features.Read.ArticlePage")]
    public void An_arrow_that_exists_is_found(string folder, string on, string dependent) => Assert.Contains(dependent, Dependents(folder, [on]));

    private static IEnumerable<string> Dependents(string folder, string[] on) =>
        Types.InAssembly(Web).That().ResideInNamespace(folder).And().HaveDependencyOnAny(on).GetTypes().Select(static type => type.FullName!);
}
