using System.Collections.Immutable;
using AiDeploy.Content;
using AiDeploy.Web.Sharing;

namespace AiDeploy.Web.Components;

/// <summary>Options side by side, simple to complex.</summary>
public sealed record CompareView(Guide Guide, ImmutableArray<OptionPage> Options)
{
    public bool IsAll => Options.Length == Option.All.Length;

    public string Title => IsAll ? "The four options, side by side" : string.Join(" or ", Options.Select(static option => option.Name)) + "?";

    public string Summary => $"{Shown.Either([.. Options.Select(static option => option.Name)])}: cost, complexity, control, customization and what else sets them apart.";

    public string Address => IsAll ? Links.Compare : Links.CompareOf(Options.Select(static option => option.Option));

    /// <summary>The pairs that are not shown, to go on to.</summary>
    public IEnumerable<(OptionPage Simpler, OptionPage Next)> Pairs => Guide.Options.Zip(Guide.Options.Skip(1));

    /// <summary>All four when none is named; null for an unknown option or one alone.</summary>
    public static CompareView? Of(Guide guide, IEnumerable<string> named)
    {
        var found = named.Select(static id => Option.TryParse(id, out var option) ? option : null).Distinct().ToList();
        return found switch
        {
            [] => new(guide, guide.Options),
            _ when found.Contains(null) || found.Count == 1 => null,
            _ => new(guide, [.. guide.Options.Where(option => found.Contains(option.Option))]),
        };
    }
}
