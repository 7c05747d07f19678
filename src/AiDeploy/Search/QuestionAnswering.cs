namespace AiDeploy.Search;

/// <summary>
/// Answers a question with a passage, or says that the guide doesn't. What is declined is decided by rules, not by a score: what the
/// guide leaves out on purpose, a price that it doesn't hold, or words of which it has none that matters.
/// </summary>
public sealed partial class QuestionAnswering(SearchIndex index, AskRules rules)
{
    private const int Shown = 3;
    private const int ForModel = 8;
    private const int LookedAt = 4;
    private const double NearlyAsGood = 0.5;

    /// <summary>The reply to a question; the same question always gets the same.</summary>
    public AskResult Answer(string question)
    {
        var language = index.LanguageOf(question, rules.Languages);
        var read = index.Read(language is null ? question : index.Translate(question, language), mends: language is null);
        var asked = new Asked(read.Text);
        var intents = Intent.Of(rules.Intents, asked);
        var wants = intents.Select(static intent => intent.Wants).FirstOrDefault(static kind => kind is not null);
        var found = index.Find(read, intents);
        var typed = new Asked(question);
        var topic = UncoveredTopic.Of(rules.NotCovered, language is null ? typed : asked);
        // Next to what is left out stands what the guide is often asked, and answers.
        topic = topic?.Nearest is not null && found.IsTypical ? null : topic;
        var tools = Tool.Fitting(rules.Tools, read.Text);
        ImmutableArray<string> unknown = language is null
            ? [.. ProperNouns.In(question).Where(name => Tokenizer.Of(name).Intersect(read.Unknown).Any())]
            : [];
        var result = Choose();
        return result with
        {
            Hits = [.. result.Hits.Take(Shown)],
            Read = [.. result.Hits.Take(ForModel)],
            Corrected = result.Reason == AskResultKind.OffTopic ? null : found.Corrected,
            WantsPrice = wants == AnswerKind.Price,
            Topic = topic,
            Unknown = unknown,
            Language = language,
            Tools = result.Reason is AskResultKind.NotCovered or AskResultKind.OffTopic or AskResultKind.NothingFound ? [] : tools,
            Implied = rules.Implications.FirstOrDefault(row => typed.IsStated(row.Wordings)),
        };

        // The first rule that holds decides: what the guide leaves out on purpose comes before what it merely lacks.
        AskResult Choose()
        {
            if (Named(read.Text) is { IsEmpty: false } places)
            {
                return Answered(places);
            }

            var price = wants == AnswerKind.Price ? index.PriceNamedIn(read, unknown) : null;
            // Which of two is cheaper is a matter of their prices, though the guide doesn't say which is better.
            if (price is { Rows.IsEmpty: false } && (topic is null || price.Rows.Length > 1))
            {
                return Answered(price.Rows.Select(static row => new NamedPlace("", "", row, row.Parts[0])));
            }

            if (topic is not null)
            {
                return new(AskResultKind.NotCovered, found.Hits);
            }

            var isLed = intents.Any(static intent => intent.NamesAny);

            if (price is not null && !isLed)
            {
                return new(AskResultKind.NoPrice, found.Hits);
            }

            var isUnknown = found.IsMostlyUnknown && !found.IsTypical && (!isLed || read.Unknown.Length > 1);
            if (found.Hits.IsEmpty || (isUnknown && language is null))
            {
                return new(wants == AnswerKind.Price ? AskResultKind.NoPrice : Lacking(AskResultKind.NothingFound), found.Hits);
            }

            // One name that the guide doesn't have may stand for any; of two, the question is about them.
            if (unknown.Length > 1 && found.Nearness < NearQuestions.Same && !isLed && !read.Query.IsStory)
            {
                return new(AskResultKind.UnknownName, found.Hits);
            }

            if ((!found.IsOnTopic || found.IsScattered) && !isLed && language is null && !tools.Any(tool => tool.Knows(found.Words)))
            {
                return new(Lacking(AskResultKind.OffTopic), unknown.IsEmpty && !found.IsScattered ? [] : found.Hits);
            }

            if (Counted.Match(read.Text) is { Success: true } counted && read.Unknown.Contains(counted.Groups["what"].Value))
            {
                return new(AskResultKind.NoFigure, found.Hits);
            }

            return WithWanted(found.Hits, intents.Any(intent => intent.Names(found.Hits[0].Passage)) ? null : wants);
        }

        AskResultKind Lacking(AskResultKind reason) => unknown.IsEmpty ? reason : AskResultKind.UnknownName;

        AskResult Answered(IEnumerable<NamedPlace> places)
        {
            var hits = places.Select(place => index.Describe(place, read, intents)).ToList();
            return new(AskResultKind.None, [.. hits.Concat(found.Hits).DistinctBy(static hit => hit.Passage)]);
        }
    }

    /// <summary>The section that has the whole question as its heading; else the terms whose meaning is asked for.</summary>
    private ImmutableArray<NamedPlace> Named(string text)
    {
        var section = index.Named(text)
            .Where(static place => place.Passage.Kind is PassageKind.Core or PassageKind.Article)
            .MaxBy(place => place.Name.Equals(text, StringComparison.OrdinalIgnoreCase));
        var asked = WhatIs.Match(text).Groups["what"].Value;
        var option = asked.Length > 0 ? index.Named($"{asked} what it means").FirstOrDefault() : null;
        var whole = Term(asked) ?? option;
        var sides = Two.Split(asked).Select(Term).ToList();
        return (section ?? whole) is { } one ? [one] : sides.Contains(null) ? [] : [.. sides.OfType<NamedPlace>()];

        NamedPlace? Term(string name) => index.Named(name).FirstOrDefault(static place => place.Passage.Kind == PassageKind.Term);
    }

    /// <summary>Of passages that fit nearly as well, the first that tells the kind of figure that is wanted answers.</summary>
    private static AskResult WithWanted(ImmutableArray<Hit> hits, AnswerKind? wants)
    {
        var least = hits[0].Score * NearlyAsGood;
        var holder = wants is { } kind
            ? hits.Take(LookedAt).FirstOrDefault(hit => hit.Score >= least && hit.Marked.Any(one => SentenceChoice.IsOf(kind, one)))
            : null;
        return new(AskResultKind.None, holder is null ? hits : [holder, .. hits.Where(hit => hit != holder)]);
    }

    private const string Before =
        @"^(?:(?:what(?:[’']?s|\s+is|\s+are|\s+does|\s+do)|define|explain|meaning of|definition of)\s+)?"
        + @"(?:(?:the\s+)?difference between\s+)?(?:(?:an?|the)\s+)?";

    private const string Plainly = "in (?:plain|simple|easy) (?:english|words|terms)|for (?:dummies|beginners)";

    private const string Behind =
        $@"(?:\s+(?:means?|meaning|stands? for|definition|explain(?:ed)?|pls|please|what (?:is|does) (?:it|that)(?: mean)?|{Plainly}))*";

    [GeneratedRegex($@"{Before}(?<what>.+?){Behind}\s*[?.!]*$", RegexOptions.IgnoreCase)]
    private static partial Regex WhatIs { get; }

    [GeneratedRegex(@"\s+(?:vs\.?|versus|and|or)\s+(?:(?:an?|the)\s+)?", RegexOptions.IgnoreCase)]
    private static partial Regex Two { get; }

    [GeneratedRegex(@"\bhow many (?<what>\p{L}+)", RegexOptions.IgnoreCase)]
    private static partial Regex Counted { get; }
}

/// <summary>What is said of questions in the content.</summary>
/// <param name="NotCovered">What readers ask that the guide doesn't say.</param>
/// <param name="Implications">What a question gives away about the situation of the person who asks.</param>
/// <param name="Tools">The pages that work something out.</param>
/// <param name="Intents">What questions are after.</param>
/// <param name="Languages">Other languages that questions come in.</param>
public sealed record AskRules(
    ImmutableArray<UncoveredTopic> NotCovered, ImmutableArray<ImpliedAnswers> Implications, ImmutableArray<Tool> Tools,
    ImmutableArray<Intent> Intents, ImmutableArray<Language> Languages)
{
    internal static AskRules Read(string folder, ICollection<Problem> problems) => new(
        UncoveredTopic.Read(folder, problems), ImpliedAnswers.Read(folder, problems), Tool.Read(folder, problems),
        Intent.Read(folder, problems), Language.Read(folder, problems));
}
