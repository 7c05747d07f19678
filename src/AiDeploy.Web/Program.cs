using AiDeploy.Web.Hosting;

if (args is ["health"])
{
    return await HealthProbe.AskAsync();
}

try
{
    var builder = SiteHosting.CreateBuilder(args);
    var reading = builder.ReadGuideAsync();
    if (args is ["check"])
    {
        return ContentReport.Write(await reading, Console.Out, Console.Error);
    }

    builder.AddSite();
    await using var app = builder.Build();
    app.UseSite();
    var running = app.RunAsync();
    if (await Task.WhenAny(reading, running) == reading)
    {
        if ((await reading).Guide is not { } guide)
        {
            return ContentReport.Write(await reading, Console.Out, Console.Error);
        }

        app.Services.GetRequiredService<CurrentGuide>().Publish(guide);
    }

    await running;
    return 0;
}
catch (Exception exception) when (StartProblem.Explain(exception) is { } problem)
{
    await Console.Error.WriteLineAsync(problem);
    return 1;
}
