using AiDeploy.Content;
using AiDeploy.Sources;

namespace AiDeploy;

/// <summary>A fact nobody cites is a fact nobody checks.</summary>
internal static class FactRules
{
    /// <summary>Reports the facts that no page cites.</summary>
    public static void Check(Guide guide, ICollection<Problem> problems)
    {
        var cited = guide.Pages.SelectMany(static page => page.Facts).Select(static fact => fact.Id).ToHashSet();
        foreach (var fact in guide.Facts.Where(fact => !cited.Contains(fact.Id)))
        {
            problems.Add(new(FactReader.File, fact.Line, $"fact '{fact.Id}' is never cited: write [^{fact.Id}] where a page uses it, or remove it"));
        }
    }
}
