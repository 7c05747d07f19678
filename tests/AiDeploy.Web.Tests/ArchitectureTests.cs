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
}
