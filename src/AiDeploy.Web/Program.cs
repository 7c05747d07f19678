using AiDeploy.Web.Hosting;

try
{
    var builder = SiteHosting.CreateBuilder(args);
    if (args is ["health"])
    {
        return await HealthProbe.AskAsync(builder.Configuration);
    }

    if (args is ["check" or "prices", ..])
    {
        var today = DisplayText.Today(TimeProvider.System);
        return await AuthorCommands.RunAsync(args, builder.ContentFolder(), today, Console.Out, Console.Error);
    }

    var reading = builder.ReadGuideAsync();
    builder.AddSite();
    if (args is ["mcp"])
    {
        builder.UseToolsOnStandardStreams();
    }

    await using var app = builder.Build();
    app.UseSite();
    // Wrong settings are told while the content is still being read.
    app.Services.GetRequiredService<IStartupValidator>().Validate();
    var (content, seen) = await reading;
    if (content.Guide is not { } guide)
    {
        return CheckCommand.Write(content, Console.Out, Console.Error);
    }

    app.Services.GetRequiredService<CurrentGuide>().Publish(guide, seen);
    await app.RunAsync();
    return 0;
}
catch (Exception exception) when (StartupErrors.Explain(exception) is { } problem)
{
    await Console.Error.WriteLineAsync(problem);
    return 1;
}
