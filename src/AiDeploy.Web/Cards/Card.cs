namespace AiDeploy.Web.Cards;

/// <summary>What a share image says.</summary>
/// <param name="Eyebrow">What kind of page it is of.</param>
/// <param name="Headline">What the page says, large.</param>
/// <param name="Text">A sentence below it.</param>
/// <param name="Line">What is drawn below the words.</param>
internal sealed record Card(string Eyebrow, string Headline, string Text, CardLine Line)
{
    /// <summary>The words of the picture, for those who can't see it.</summary>
    public string Alt => $"{Headline}. {Text}";
}
