using AiDeploy.Web.Shared;

namespace AiDeploy.Web.Tests.Hosting;

public sealed class ContentOptionsTests
{
    [Theory]
    [InlineData("content", "/srv/site/content")]
    [InlineData("../../content", "/content")]
    [InlineData("/data/content", "/data/content")]
    public void A_path_is_relative_to_the_content_root(string path, string folder) => Assert.Equal(folder, new ContentOptions { Path = path }.Folder("/srv/site"));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Without_a_path_the_content_published_with_the_program_is_served(string? path) =>
        Assert.Equal(Path.Combine(AppContext.BaseDirectory, "content"), new ContentOptions { Path = path }.Folder("/srv/site"));
}
