using System.Text.Json;

namespace AiDeploy.Web.Features.Programs;

/// <summary>The published JSON schemas of what the site replies.</summary>
internal static class Schemas
{
    /// <param name="path">The schema's address on the site.</param>
    public static JsonElement Read(IServiceProvider services, string path)
    {
        using var file = services.GetRequiredService<IWebHostEnvironment>().WebRootFileProvider.GetFileInfo(path).CreateReadStream();
        return JsonSerializer.Deserialize<JsonElement>(file);
    }
}
