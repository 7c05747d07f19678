using System.Net;
using System.Text;

namespace AiDeploy.Content;

/// <summary>Marks the first use of every term on a page that is no Markdown: text after text, as they are read.</summary>
public sealed class MarkedTerms(Glossary glossary)
{
    private readonly HashSet<GlossaryTerm> marked = [];

    /// <summary>The text as HTML; what has to be explained is a button that shows its meaning.</summary>
    public string Mark(string text)
    {
        var html = new StringBuilder();
        while (glossary.FindFirst(text, marked) is { } found)
        {
            marked.Add(found.Term);
            html.Append(WebUtility.HtmlEncode(text[..found.Index])).Append(Html(found));
            text = text[(found.Index + found.Words.Length)..];
        }

        return html.Append(WebUtility.HtmlEncode(text)).ToString();
    }

    /// <summary>The terms in some texts that are not marked yet, as such buttons; for words that stand where no button can.</summary>
    public ImmutableArray<string> MarkApart(IEnumerable<string> texts) =>
        [.. texts.SelectMany(text => Rest(text).ToList()).Select(static found => Html(found))];

    private IEnumerable<TermMatch> Rest(string text)
    {
        while (glossary.FindFirst(text, marked) is { } found)
        {
            marked.Add(found.Term);
            yield return found;
        }
    }

    /// <summary>A button that shows the meaning of a term: by keyboard, mouse or touch, without a script.</summary>
    internal static string Html(TermMatch match)
    {
        var (term, _, words) = match;
        return $"<button type=\"button\" class=\"term\" popovertarget=\"term-{term.Id}\">{WebUtility.HtmlEncode(words)}</button>"
            + $"<span class=\"definition\" popover id=\"term-{term.Id}\">"
            // Its name is the link: read alone, as in a list of links, each says where it leads.
            + $"<a href=\"/guide/glossary#{term.Id}\">{WebUtility.HtmlEncode(term.Name)}</a>: {WebUtility.HtmlEncode(term.Says)}</span>";
    }
}
