using Lucene.Net.Search;

namespace AiDeploy.Search;

/// <summary>The query that ranks: each word counts by the field where it says most, and a little by the others.</summary>
internal static class RankedQuery
{
    private const float OtherFields = 0.3f;
    /// <summary>A group of synonyms is the vocabulary's own term, so it says more than a word.</summary>
    private const float Group = 1.4f;
    /// <summary>The name of an option decides the page; that a section repeats it says little.</summary>
    private const float Repeated = 0.25f;

    public static BooleanQuery Of(IEnumerable<string> terms)
    {
        var query = new BooleanQuery();
        foreach (var term in terms)
        {
            var anywhere = new DisjunctionMaxQuery(OtherFields);
            foreach (var (field, weight) in IndexFields.Searched)
            {
                anywhere.Add(new TermQuery(new(field, term)) { Boost = Weight(term, field, weight) });
            }

            query.Add(anywhere, Occur.SHOULD);
        }

        return query;
    }

    private static float Weight(string term, string field, float weight) => term switch
    {
        _ when SynonymGroup.NamesOption(term) => weight * (field == IndexFields.About ? Group : Repeated),
        ['=', ..] => weight * Group,
        _ => weight,
    };
}
