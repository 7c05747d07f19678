namespace AiDeploy.Web.Shared.Cards;

/// <summary>What a share image says.</summary>
internal sealed record Card(string Eyebrow, string Headline, string Text, CardLine Line)
{
    /// <summary>The words of the picture, for those who can't see it.</summary>
    public string Alt => $"{Headline}. {Text}";

    public static Card OfSite(Guide guide) =>
        new("Off-the-shelf, API, fine-tuned or self-hosted", guide.Site.Title, guide.Site.Summary, Ladder(guide, null));

    public static Card OfOption(Guide guide, OptionPage option) => new(
        $"Option {option.Option.Rank + 1} of 4, simple to complex", option.Page.Title, option.Line, Ladder(guide, option.Option));

    private static CardLine.Ladder Ladder(Guide guide, Option? here) => new(guide.Options, here);
}

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
    /// <param name="Here">The one the page is about; null for all.</param>
    internal sealed record Ladder(ImmutableArray<OptionPage> Options, Option? Here) : CardLine;
}
