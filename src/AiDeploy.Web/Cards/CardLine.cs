using System.Collections.Immutable;
using AiDeploy.Content;

namespace AiDeploy.Web.Cards;

/// <summary>The route line of a share image.</summary>
internal abstract record CardLine
{
    private CardLine()
    {
    }

    /// <summary>A stop for every answer, and where the line ends.</summary>
    /// <param name="Closings">For each answer, how many options it closed.</param>
    /// <param name="Ends">The options still possible; none where none of the four is advised.</param>
    internal sealed record Route(ImmutableArray<int> Closings, ImmutableArray<OptionPage> Ends) : CardLine;

    /// <summary>The four options in a row.</summary>
    /// <param name="Options">All of them.</param>
    /// <param name="Here">The one the page is about; null for all.</param>
    internal sealed record Ladder(ImmutableArray<OptionPage> Options, Option? Here) : CardLine;
}
