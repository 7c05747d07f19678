using System.Globalization;
using System.Text.RegularExpressions;

namespace AiDeploy.Benchmarks;

/// <summary>
/// The processor time of a request to a published site that keeps no reply, as a multiple of one rendered page of the guide.
/// All kinds are asked for in turn, again and again, so that they meet the same other load.
/// </summary>
internal static partial class RequestCosts
{
    private const int Warm = 40;
    private const int Rounds = 12;
    private const int ARound = 25;
    private const int Starts = 5;
    private const string Recommendation = "/recommendation/quick/1/product-no/integration-yes/ceiling-no";
    private const string Search = "/search?q=data+privacy";
    private const string Map = "/decide/full/map";

    private static readonly (string Name, string[] Addresses)[] Kinds =
    [
        ("guide page", ["/guide/method"]),
        ("search", [Search, "/search?q=rate+limits", "/search?q=fine+tuning+cost", "/search?q=training+data"]),
        ("ask", ["/ask?q=What+does+self-hosting+a+model+mean%3F", "/ask?q=How+much+does+fine-tuning+cost%3F", "/ask?q=Is+our+data+safe+with+an+API%3F"]),
        ("result", [Recommendation]),
        ("map", [Map]),
        ("card", [Recommendation + "/card.png", "/options/self-hosting/card.png", "/card.png"]),
    ];

    /// <summary>Prints a line for each kind, then the first search and the first map after a start beside the next ones.</summary>
    public static async Task PrintAsync(string folder)
    {
        await using (var site = await PublishedSite.StartAsync(folder))
        {
            await PrintSteadyAsync(site);
        }

        await PrintFirstAsync(folder, "search", Search);
        await PrintFirstAsync(folder, "map", Map);
    }

    private static async Task PrintSteadyAsync(PublishedSite site)
    {
        string[] estimates = [.. Estimate.Matches(await site.GetAsync("/costs")).Select(static link => link.Value.Replace("&amp;", "&", StringComparison.Ordinal)).Distinct()];
        (string Name, Func<int, Task> Ask)[] asked =
        [
            .. Kinds.Append((Name: "costs with a result", Addresses: estimates))
                .Select(kind => (kind.Name, (Func<int, Task>)(place => site.GetAsync(kind.Addresses[place % kind.Addresses.Length])))),
            ("posted answer", _ => site.PostAsync("/decide/quick/1/product-no", ("question", "integration"), ("answer", "yes"))),
        ];
        var spent = new TimeSpan[asked.Length];
        for (var place = 0; place < asked.Length; place++)
        {
            await MeasureAsync(site, asked[place].Ask, Warm);
        }

        for (var round = 0; round < Rounds; round++)
        {
            for (var place = 0; place < asked.Length; place++)
            {
                spent[place] += await MeasureAsync(site, asked[place].Ask, ARound);
            }
        }

        foreach (var ((name, _), time) in asked.Zip(spent))
        {
            Write(name, time / (Rounds * ARound), spent[0] / (Rounds * ARound));
        }
    }

    private static async Task PrintFirstAsync(string folder, string name, string address)
    {
        var (first, later) = (TimeSpan.Zero, TimeSpan.Zero);
        for (var start = 0; start < Starts; start++)
        {
            await using var site = await PublishedSite.StartAsync(folder);
            await site.GetAsync("/guide/method");
            await site.RestAsync();
            first += await MeasureAsync(site, _ => site.GetAsync(address), 1);
            later += await MeasureAsync(site, _ => site.GetAsync(address), ARound);
        }

        Write($"first {name}, of the next {ARound}", first / Starts, later / (Starts * ARound));
    }

    private static async Task<TimeSpan> MeasureAsync(PublishedSite site, Func<int, Task> ask, int times)
    {
        var before = site.Processor;
        for (var time = 0; time < times; time++)
        {
            await ask(time);
        }

        return site.Processor - before;
    }

    private static void Write(string name, TimeSpan time, TimeSpan unit) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-28}{time.TotalMilliseconds,10:0.0} ms{time / unit,8:0.00}"));

    [GeneratedRegex("(?<=href=\")/costs\\?as-of=[^\"]+")]
    private static partial Regex Estimate { get; }
}
