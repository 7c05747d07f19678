namespace AiDeploy.Reference;

/// <summary>What readers call a part of a value.</summary>
internal static class PartName
{
    /// <summary>The words for a field; those of a fact are their own.</summary>
    public static string Of(string part) => part switch
    {
        "cached" => "cached input",
        "write" => "cache writes",
        "write-hour" => "cache writes for longer",
        "bands" => "long requests",
        "region" => "a fixed region",
        "answer" => "longest answer",
        "from" => "first day",
        "to" => "last day",
        "layers" => "layers",
        "heads" => "heads",
        "size" => "numbers of a head",
        "monthly" => "paid monthly",
        "vendor-terms" => "business terms",
        "extra-terms" => "extra terms",
        "own-cloud" => "your own cloud account",
        "own-hardware" => "your own hardware",
        "offline" => "without a network",
        "eu" => "in the EU",
        "uk" => "in the UK",
        "us" => "in the US",
        "health" => "for health data",
        "public" => "for public bodies",
        _ => part,
    };
}
