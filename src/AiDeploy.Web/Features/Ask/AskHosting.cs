namespace AiDeploy.Web.Features.Ask;

/// <summary>What answering with a model is made of. Without a base address nothing of it is there but the settings.</summary>
internal static class AskHosting
{
    public static void AddAsking(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<AskOptions>().BindConfiguration("Ask").Check().ValidateOnStart();
        builder.Services.AddMemoryCache(static cache => cache.SizeLimit = 1_000);
        builder.Services.AddSingleton<ModelClient>().AddSingleton<AskQuota>();
        builder.Services.AddSingleton<ModelCircuitBreaker>().AddSingleton<AnswerGenerator>();
    }

    /// <summary>Reads the settings and the key at the start, while the files they name are surely there.</summary>
    public static void UseAsking(this WebApplication app) => app.Services.GetRequiredService<ModelClient>();
}
