using AiDeploy.Web.Hosting;

if (args is ["health"])
{
    return await HealthProbe.AskAsync();
}

try
{
    var builder = WebApplication.CreateBuilder(args);
    var reading = builder.ReadGuide();
    if (reading.Guide is null || args is ["check"])
    {
        return ContentReport.Write(reading, Console.Out, Console.Error);
    }

    builder.AddSite(reading.Guide);
    await using var app = builder.Build();
    app.UseSite();
    await app.RunAsync();
    return 0;
}
catch (Exception exception) when (StartProblem.Explain(exception) is { } problem)
{
    await Console.Error.WriteLineAsync(problem);
    return 1;
}
