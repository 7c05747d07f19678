using AiDeploy.Web.Hosting;

// Pages are written alike wherever they are served: a machine's own language must not change a number or a drawing.
(CultureInfo.CurrentCulture, CultureInfo.DefaultThreadCurrentCulture) = (CultureInfo.InvariantCulture, CultureInfo.InvariantCulture);
switch (args)
{
    case ["--version"]:
        Console.WriteLine(ProgramVersion.Text);
        return 0;
    case ["--help" or "-h"]:
        Console.WriteLine(CommandLine.Usage);
        return 0;
    case ["check" or "prices", ..]:
        break;
    case var typed when CommandLine.Unknown(typed is ["health" or "mcp", .. var rest] ? rest : typed) is { } word:
        await Console.Error.WriteLineAsync($"'{word}' is neither a command nor a setting.\n{CommandLine.Usage}");
        return CommandLine.Wrong;
    default:
        break;
}

try
{
    var builder = SiteHosting.CreateBuilder(args);
    if (args is ["health", ..])
    {
        return await HealthProbe.AskAsync(builder.Configuration);
    }

    if (args is ["check" or "prices", ..])
    {
        var today = DisplayText.Today(TimeProvider.System);
        return await AuthorCommands.RunAsync(args, builder.ContentFolder(), today, Console.Out, Console.Error);
    }

    builder.AddSite();
    var reading = builder.ReadGuideAsync();
    if (args is ["mcp", ..])
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
        return CheckCommand.Write(content, builder.ContentFolder(), Console.Out, Console.Error);
    }

    app.Services.GetRequiredService<CurrentGuide>().Publish(guide, seen);
    ProgramVersion.LogStart(app.Logger, ProgramVersion.Text);
    await app.RunAsync();
    return 0;
}
catch (Exception exception) when (StartupErrors.Explain(exception) is { } problem)
{
    await Console.Error.WriteLineAsync(problem);
    return 1;
}
