using System.Collections.Frozen;

namespace AiDeploy.Costs;

/// <summary>The names of inputs in addresses and content: lower-case words joined by hyphens.</summary>
public static partial class InputNames
{
    private static readonly ImmutableArray<string> Names =
        [.. Enum.GetNames<CostInput>().Select(static name => Capital.Replace(name, "-$&").ToLowerInvariant())];

    /// <summary>The inputs that are told in money; the units in <c>costs.yaml</c> say the same.</summary>
    private static readonly FrozenSet<CostInput> Money =
    [
        CostInput.SeatPrice, CostInput.SeatBase, CostInput.PriceIn, CostInput.PriceOut, CostInput.PriceCached, CostInput.EmbeddingPrice,
        CostInput.StoreMonth, CostInput.TunedIn, CostInput.TunedOut, CostInput.LabelCost, CostInput.TrainingPrice, CostInput.EndpointHour,
        CostInput.GpuHour, CostInput.HostOther, CostInput.PartnerMonth, CostInput.LicenseMonth, CostInput.HardwarePrice,
        CostInput.PowerPrice, CostInput.EngineerMonth, CostInput.Seat2Price, CostInput.ReviewerHour,
    ];

    /// <summary>All inputs, in order.</summary>
    public static ImmutableArray<CostInput> All { get; } = [.. Enum.GetValues<CostInput>()];

    /// <summary>The name of an input, such as <c>tokens-in</c>.</summary>
    public static string Name(this CostInput input) => Names[(int)input];

    /// <summary>What the row that an input starts from calls its figure.</summary>
    internal static string Part(this CostInput input) => input switch
    {
        CostInput.PriceIn => "input",
        CostInput.PriceOut => "output",
        CostInput.PriceCached => "cached",
        CostInput.BatchPrice => "batch",
        CostInput.ActiveParameters => "active",
        CostInput.KvHeads => "heads",
        CostInput.HeadSize => "size",
        _ => input.Name(),
    };

    /// <summary>True for an input that is an amount of money.</summary>
    public static bool IsMoney(this CostInput input) => Money.Contains(input);

    /// <summary>Finds an input by its name; null for anything else.</summary>
    public static CostInput? Find(string name) => Names.Contains(name) ? (CostInput)Names.IndexOf(name) : null;

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex Capital { get; }
}
