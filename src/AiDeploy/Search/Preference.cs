namespace AiDeploy.Search;

/// <summary>How much better a passage is for a question, whatever its words: by its kind, and by what the question is after.</summary>
internal static class Preference
{
    private const double Lifted = 2.4;

    public static double For(Passage passage, Query query, ImmutableArray<Intent> intents)
    {
        // "Limitations" are those of an option, so they say nothing where none is named.
        var leads = intents.Count(intent => intent.LeadsTo(passage) && (intent.NamesAny || !query.Options.IsEmpty));
        return Kind(passage.Kind, query, intents) * Math.Pow(Lifted, Math.Min(leads, 2));
    }

    /// <summary>
    /// An option's page sums up what others explain. A row counts where a price, a fact or a comparison is asked for, and a
    /// worked example where a story is told.
    /// </summary>
    private static double Kind(PassageKind kind, Query query, ImmutableArray<Intent> intents) => kind switch
    {
        PassageKind.Core => 1,
        PassageKind.Article => 0.85,
        PassageKind.Comparison => query.Options.Length > 1 ? 1.2 : 0.7,
        PassageKind.Price => intents.Any(static intent => intent.Wants == AnswerKind.Price) ? 0.9 : 0.5,
        PassageKind.Example when query.IsStory => 1,
        PassageKind.Question or PassageKind.Outcome or PassageKind.Start => 0.45,
        _ => 0.65,
    };
}
