using AngleSharp.Dom;

namespace AiDeploy.Web.Tests.Support;

/// <summary>What a reader or a screen reader gets from markup.</summary>
internal static class Words
{
    /// <summary>The text with white space as a browser shows it, without what is shown only on demand.</summary>
    public static string Said(this INode node) => string.Join(' ', Shown(node).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Shown(INode node)
    {
        if (node is not IElement element || element.HasAttribute("popover") || element.QuerySelector("[popover]") is null)
        {
            return node.TextContent;
        }

        var copy = (IElement)element.Clone();
        foreach (var hidden in copy.QuerySelectorAll("[popover]"))
        {
            hidden.Remove();
        }

        return copy.TextContent;
    }

    public static string? Href(this IElement link) => link.GetAttribute("href");

    public static IEnumerable<string> Texts(this IEnumerable<INode> nodes) => nodes.Select(static node => node.Said());

    public static IEnumerable<string?> Hrefs(this IEnumerable<IElement> links) => links.Select(static link => link.Href());

    /// <summary>The words of the elements named by <c>aria-labelledby</c> or <c>aria-describedby</c>.</summary>
    public static IEnumerable<string> Named(this IParentNode root, IElement element, string attribute) =>
        (element.GetAttribute(attribute) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => root.QuerySelector($"[id='{id}']")!.Said());
}
