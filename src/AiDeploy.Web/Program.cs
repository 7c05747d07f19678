using AiDeploy.Web.Hosting;

var builder = WebApplication.CreateBuilder(args);
var reading = builder.ReadGuide();
if (reading.Guide is null || args is ["check"])
{
    return ContentReport.Write(reading, Console.Out, Console.Error);
}

builder.AddSite(reading.Guide);
await using var app = builder.Build();
app.UseSite();
return await app.RunUntilStoppedAsync();
