using AiDeploy.Web.Hosting;

try
{
    var builder = SiteHosting.CreateBuilder(args);
    if (args is ["health"])
    {
        return await HealthProbe.AskAsync(builder.Configuration);
    }

    var reading = builder.ReadGuideAsync();
    if (args is ["check"])
    {
        return CheckCommand.Write((await reading).Reading, Console.Out, Console.Error);
    }

    builder.AddSite();
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
