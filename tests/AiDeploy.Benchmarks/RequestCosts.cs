using System.Globalization;
using System.Text.RegularExpressions;

namespace AiDeploy.Benchmarks;

/// <summary>
/// The processor time of a request to a published site that keeps no reply, as a multiple of one rendered page of the guide, and of
/// estimates on one that does. All kinds are asked for in turn, again and again, so that they meet the same other load.
/// </summary>
internal static partial class RequestCosts
{
    private const int Warm = 1000;
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
        await using (var keeping = await PublishedSite.StartAsync(folder, keepsReplies: true))
        await using (var again = await PublishedSite.StartAsync(folder, keepsReplies: true))
        {
            await PrintSteadyAsync(site, keeping, again);
        }

        await PrintFirstAsync(folder, "search", Search);
        await PrintFirstAsync(folder, "map", Map);
    }

    /// <summary>Each kind of estimate has a site of its own: what one leaves to the compiler would count for the other.</summary>
    private static async Task PrintSteadyAsync(PublishedSite site, PublishedSite keeping, PublishedSite again)
    {
        string[] estimates = [.. Estimate.Matches(await site.GetAsync("/costs")).Select(static link => link.Value.Replace("&amp;", "&", StringComparison.Ordinal)).Distinct()];
        var fresh = 0;
        RequestKind[] asked =
        [
            .. Kinds.Select(kind => new RequestKind(kind.Name, site, place => site.GetAsync(kind.Addresses[place % kind.Addresses.Length]))),
            new("estimate, never seen", keeping, _ => keeping.GetAsync(Unseen(estimates[fresh % estimates.Length], fresh++))),
            new("estimate, seen before", again, place => again.GetAsync(estimates[place % estimates.Length])),
            new("posted answer", site, _ => site.PostAsync("/decide/quick/1/product-no", ("question", "integration"), ("answer", "yes"))),
        ];
        var spent = new TimeSpan[asked.Length];
        for (var place = 0; place < asked.Length; place++)
        {
            await MeasureAsync(asked[place], Warm);
        }

        for (var round = 0; round < Rounds; round++)
        {
            for (var place = 0; place < asked.Length; place++)
            {
                spent[place] += await MeasureAsync(asked[place], ARound);
            }
        }

        foreach (var (kind, time) in asked.Zip(spent))
        {
            Write(kind.Name, time / (Rounds * ARound), spent[0] / (Rounds * ARound));
        }
    }

    /// <summary>An estimate that nobody has asked for yet: the same with a few more requests.</summary>
    private static string Unseen(string estimate, int more) =>
        Requests.Replace(estimate, number => $"{long.Parse(number.Value, CultureInfo.InvariantCulture) + 1 + more}");

    private static async Task PrintFirstAsync(string folder, string name, string address)
    {
        var (first, later) = (TimeSpan.Zero, TimeSpan.Zero);
        for (var start = 0; start < Starts; start++)
        {
            await using var site = await PublishedSite.StartAsync(folder);
            await site.GetAsync("/guide/method");
            await site.RestAsync();
            var kind = new RequestKind(name, site, _ => site.GetAsync(address));
            first += await MeasureAsync(kind, 1);
            later += await MeasureAsync(kind, ARound);
        }

        Write($"first {name}, of the next {ARound}", first / Starts, later / (Starts * ARound));
    }

    private static async Task<TimeSpan> MeasureAsync(RequestKind kind, int times)
    {
        var before = kind.Site.Processor;
        for (var time = 0; time < times; time++)
        {
            await kind.Ask(time);
        }

        return kind.Site.Processor - before;
    }

    private static void Write(string name, TimeSpan time, TimeSpan unit) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-28}{time.TotalMilliseconds,10:0.0} ms{time / unit,8:0.00}"));

    [GeneratedRegex("(?<=href=\")/costs\\?as-of=[^\"]+")]
    private static partial Regex Estimate { get; }

    [GeneratedRegex("(?<=&requests=)[0-9]+")]
    private static partial Regex Requests { get; }

    private sealed record RequestKind(string Name, PublishedSite Site, Func<int, Task> Ask);
}
