using AiDeploy.Content;
using AiDeploy.Sources;

namespace AiDeploy;

/// <summary>A fact nobody cites is a fact nobody checks. Prices need no citation: estimates are made of them.</summary>
internal static class FactRules
{
    /// <summary>Reports the facts that no page cites.</summary>
    public static void Check(Guide guide, ICollection<Problem> problems)
    {
        var cited = guide.Pages.SelectMany(static page => page.Facts).Select(static fact => fact.Id).ToHashSet();
        var priced = guide.Prices.Prices.Select(static price => price.Id).ToHashSet();
        foreach (var (id, facts) in guide.Facts.GroupBy(static fact => fact.Id).Where(static group => group.Count() > 1).Select(static group => (group.Key, group)))
        {
            problems.Add(new(FactReader.File, facts.First().Line, $"'{id}' is also the id of a price: rename the fact"));
        }

        foreach (var fact in guide.Facts.Where(fact => !cited.Contains(fact.Id) && !priced.Contains(fact.Id)))
        {
            problems.Add(new(FactReader.File, fact.Line, $"fact '{fact.Id}' is never cited: write [^{fact.Id}] where a page uses it, or remove it"));
        }
    }
}
