using System.Collections.Concurrent;
using System.Text.Json;

namespace AiDeploy.Web.Features.Programs;

/// <summary>The published JSON schemas of what the site replies.</summary>
internal static class Schemas
{
    /// <summary>By address; a file of the program stays what it is while it runs.</summary>
    private static readonly ConcurrentDictionary<string, JsonElement> Known = new();

    /// <param name="path">The schema's address on the site.</param>
    public static JsonElement Read(IServiceProvider services, string path) => Known.GetOrAdd(path, static (path, services) =>
    {
        using var file = services.GetRequiredService<IWebHostEnvironment>().WebRootFileProvider.GetFileInfo(path).CreateReadStream();
        return JsonSerializer.Deserialize<JsonElement>(file);
    }, services);
}
