using System.Text.RegularExpressions;

namespace AiDeploy.Web.Hosting;

/// <summary>What an author runs: <c>check</c> and <c>prices</c>.</summary>
internal static partial class AuthorCommands
{
    private const string PricesUsage =
        "prices --genai-prices DATA --models-dev DATA [--litellm DATA] --day 2026-11-27 [--write], where DATA is an address that names a "
        + "commit, or file,address";

    /// <summary>Runs a command; the exit code is 1 where the content is wrong, 2 where the command line is.</summary>
    public static async Task<int> RunAsync(string[] args, string folder, DateOnly today, TextWriter output, TextWriter errors)
    {
        // An author east of Greenwich is a day ahead.
        var reading = Guide.Read(folder, today.AddDays(1));
        if (reading.Guide is not { } guide)
        {
            return CheckCommand.Write(reading, folder, output, errors);
        }

        switch (args)
        {
            case ["check"]:
                return CheckCommand.Write(reading, folder, output, errors);
            case ["check", "--due", var typed] when int.TryParse(typed, CultureInfo.InvariantCulture, out var days):
                CheckCommand.WriteDue(guide, folder, days, today, output);
                return 0;
            case ["check", var word] when !word.StartsWith('-'):
                await errors.WriteLineAsync($"check reads the folder that Content__Path names: set it to {Path.GetFullPath(word)}");
                return CommandLine.Wrong;
            case ["prices", .. var rest]:
                return await ComparePricesAsync(guide, folder, rest, output, errors);
            default:
                await errors.WriteLineAsync("Write check, check --due 60, or " + PricesUsage);
                return CommandLine.Wrong;
        }
    }

    private static async Task<int> ComparePricesAsync(Guide guide, string folder, string[] args, TextWriter output, TextWriter errors)
    {
        try
        {
            var write = args.Contains("--write");
            var named = args.Where(static arg => arg != "--write").Chunk(2).ToDictionary(static pair => pair[0], static pair => pair[^1]);
            var day = DateOnly.ParseExact(named["--day"], "yyyy-MM-dd", CultureInfo.InvariantCulture);
            var lists = ImmutableArray.CreateBuilder<PriceList>();
            foreach (var name in PriceList.Names.Where(name => named.ContainsKey("--" + name)))
            {
                lists.Add(await ReadAsync(name, named["--" + name], day));
            }

            PricesCommand.Run(guide, folder, lists.ToImmutable(), day, write, output);
            return 0;
        }
        catch (Exception exception) when (exception
            is FormatException or KeyNotFoundException or ArgumentException or IOException or HttpRequestException)
        {
            await errors.WriteLineAsync($"{exception.Message}\nWrite {PricesUsage}");
            return CommandLine.Wrong;
        }
    }

    private static async Task<PriceList> ReadAsync(string name, string data, DateOnly day)
    {
        var address = data.Split(',')[^1];
        if (!Commit.IsMatch(address))
        {
            throw new FormatException($"--{name} needs an address that names a commit, so that anybody can read what we read");
        }

        using var client = new HttpClient();
        var json = data.Contains(',', StringComparison.Ordinal)
            ? await File.ReadAllTextAsync(data.Split(',')[0])
            : await client.GetStringAsync(new Uri(address));
        return PriceList.Read(name, address, json, day);
    }

    [GeneratedRegex("^https://[^/]+/.*/[0-9a-f]{40}/.+")]
    private static partial Regex Commit { get; }
}
