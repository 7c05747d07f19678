using AngleSharp.Dom;

namespace AiDeploy.Web.Tests.Support;

/// <summary>What a reader or a screen reader gets from markup.</summary>
internal static class Words
{
    /// <summary>The text with white space as a browser shows it.</summary>
    public static string Said(this INode node) => string.Join(' ', node.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public static string? Href(this IElement link) => link.GetAttribute("href");

    public static IEnumerable<string> Texts(this IEnumerable<INode> nodes) => nodes.Select(static node => node.Said());

    public static IEnumerable<string?> Hrefs(this IEnumerable<IElement> links) => links.Select(static link => link.Href());

    /// <summary>The words of the elements named by <c>aria-labelledby</c> or <c>aria-describedby</c>.</summary>
    public static IEnumerable<string> Named(this IParentNode root, IElement element, string attribute) =>
        (element.GetAttribute(attribute) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => root.QuerySelector($"[id='{id}']")!.Said());
}
