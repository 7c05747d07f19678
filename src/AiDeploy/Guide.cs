using AiDeploy.Content;
using AiDeploy.Costs;
using AiDeploy.Decisions;
using AiDeploy.Reference;
using AiDeploy.Search;

namespace AiDeploy;

/// <summary>Everything the site says: the whole content folder, read once, checked, immutable.</summary>
public sealed class Guide
{
    /// <summary>What must hold between files, each with the file that is named where looking fails.</summary>
    private static readonly ImmutableArray<(string File, Action<Guide, ICollection<Problem>> Check)> Checks =
    [
        (Site.File, RequiredContent.Check),
        (Site.File, LinkRules.Check),
        (Table.Facts.File, CrossFileRules.CheckFacts),
        (Site.File, CrossFileRules.CheckBeside),
        (Site.File, CrossFileRules.CheckInstead),
        (Site.File, CrossFileRules.CheckExamples),
        (NamedPassage.File, CrossFileRules.CheckPassages),
        (CostForm.File, CrossFileRules.CheckCosts),
        (FindingOut.File, CrossFileRules.CheckFindingOut),
        (Starts.File, StartRules.Check),
    ];

    private readonly Lazy<ImmutableArray<Passage>> passages;
    private readonly Lazy<SearchIndex> index;

    private Guide(string folder, ICollection<Problem> problems)
    {
        Site = Site.Read(folder, problems);
        var before = problems.Count;
        var rows = ReferenceReader.Read(folder, problems);
        Prices = PriceRules.Read(folder, rows, problems);
        CostForm = CostFormReader.Read(folder, problems.Count == before ? Prices : null, problems) ?? CostForm.Empty;
        Rows = rows;
        Facts = [.. rows.Where(static row => row.Table == Table.Facts || row.Dated.Any(static dated => !dated.Origin.Sources.IsEmpty))];
        Glossary = Glossary.Read(folder, problems);
        CostTerms = new MarkedTerms(Glossary)
            .MarkApart(CostForm.Fields.SelectMany(static field => new[] { field.Label, field.Hint ?? "" }));
        Checklists = ChecklistReader.Read(folder, problems);
        var lookups = new TextLookups(Facts, Glossary);
        Options = PageLibrary.ReadOptions(folder, Site, lookups, problems);
        Articles = PageLibrary.ReadArticles(folder, Site, lookups, problems);
        Examples = PageLibrary.ReadExamples(folder, Site, problems);
        Decisions = DecisionLibrary.Read(folder, problems);
        Site = Site with { Summary = QuestionCounts.Fill(Site.Summary, Decisions.GetValueOrDefault(RequiredContent.Decision)) };
        FindingOut = FindingOut.Read(folder, problems);
        Starts = StartsReader.Read(folder, problems);
        NamedPassages = NamedPassage.Read(folder, problems);
        Vocabulary = Vocabulary.Read(folder, problems);
        var rules = AskRules.Read(folder, problems);
        AskRules = rules with { Tools = [.. rules.Tools.Select(Counted)] };
        TypicalQuestions = TypicalQuestion.Read(folder, problems);
        passages = new(() => PassageList.Of(this));
        index = new(() => new(Passages, Vocabulary, TypicalQuestions));

        Tool Counted(Tool tool) =>
            tool with { Says = QuestionCounts.Fill(tool.Says, Decisions.GetValueOrDefault(tool.Address.Split('/')[^1])) };
    }

    /// <summary>The site as a whole.</summary>
    public Site Site { get; }
    /// <summary>The four option pages, simple to complex.</summary>
    public ImmutableArray<OptionPage> Options { get; }
    /// <summary>The guide's pages in reading order.</summary>
    public ImmutableArray<Page> Articles { get; }
    /// <summary>All prices over time.</summary>
    public PriceBook Prices { get; }
    /// <summary>How costs are asked for.</summary>
    public CostForm CostForm { get; }
    /// <summary>The rows of all tables of <c>content/reference</c>.</summary>
    public ImmutableArray<Row> Rows { get; }
    /// <summary>Those of them that were read somewhere, so that pages may cite them: our own assumptions are no facts.</summary>
    public ImmutableArray<Row> Facts { get; }
    /// <summary>The words of the field.</summary>
    public Glossary Glossary { get; }
    /// <summary>What must be in place for each option, simple to complex.</summary>
    public ImmutableArray<Checklist> Checklists { get; }

    /// <summary>The pages of the options and of the guide.</summary>
    public IEnumerable<Page> Pages => Options.Select(static option => option.Page).Concat(Articles);
    /// <summary>The worked examples in reading order.</summary>
    public ImmutableArray<Example> Examples { get; }

    /// <summary>The decisions by id.</summary>
    public ImmutableSortedDictionary<string, DecisionHistory> Decisions { get; }
    /// <summary>What a result says while something is open.</summary>
    public FindingOut FindingOut { get; }
    /// <summary>What a result names to start with, and whom to ask.</summary>
    public Starts Starts { get; }
    /// <summary>The terms in the words of the cost form, as buttons that show their meaning.</summary>
    public ImmutableArray<string> CostTerms { get; }
    /// <summary>The decision that every page leads to.</summary>
    public DecisionHistory Quick => Decisions[RequiredContent.Decision];

    /// <summary>The passages that programs know by a name of their own.</summary>
    public ImmutableArray<NamedPassage> NamedPassages { get; }
    /// <summary>The words readers use for what the guide says.</summary>
    public Vocabulary Vocabulary { get; }
    /// <summary>What is said of questions to Ask.</summary>
    public AskRules AskRules { get; }
    /// <summary>What readers ask, beside the sentences that answer it.</summary>
    public ImmutableArray<TypicalQuestion> TypicalQuestions { get; }

    /// <summary>What the guide says, in pieces that can answer. They are cut once, at their first use.</summary>
    internal ImmutableArray<Passage> Passages => passages.Value;
    /// <summary>Finds passages by words. It is made once, at its first use; other threads wait for it.</summary>
    public SearchIndex Index => index.Value;
    /// <summary>Answers questions with passages.</summary>
    public QuestionAnswering Asker => new(Index, AskRules);
    /// <summary>The option page of an option.</summary>
    public OptionPage this[Option option] => Options[option.Rank];

    /// <summary>The facts that a note rests on.</summary>
    public IEnumerable<Row> FactsOf(Note note) => Facts.Where(fact => note.Facts.Contains(fact.Id));

    /// <summary>The recommendation with this canonical address: <c>/recommendation/quick/1/product-yes</c>; else null.</summary>
    public Recommendation? FindRecommendation(string path)
    {
        if (path.Split('/') is not ["", "recommendation", var id, var version, .. var segments])
        {
            return null;
        }

        var decision = FindDecision(id, version);
        if (decision?.Read(segments) is not ParsedAnswers.Understood { Answers: var answers })
        {
            return null;
        }

        var isCanonical = answers.ToString() == string.Join('/', segments);
        return isCanonical ? Recommendation.Explain(decision, answers) : null;
    }

    /// <summary>A decision and its version as an address names them; null where there is none.</summary>
    internal Decision? FindDecision(string id, string version) =>
        int.TryParse(version, CultureInfo.InvariantCulture, out var number) ? Decisions.GetValueOrDefault(id)?.Find(number) : null;

    /// <summary>How answers read in the decision that stands beside theirs, in its current version; null where none does.</summary>
    public MigratedAnswers? Beside(Decision decision, Answers answers)
    {
        if (decision.Beside is not { } beside)
        {
            return null;
        }

        var history = Decisions[beside.Decision];
        var other = history.Find(beside.Version)!;
        return history.Carry(other, beside.Carry(answers, other));
    }

    /// <summary>Reads a content folder; the guide is there only if there are no problems.</summary>
    /// <param name="folder">The folder that holds <c>site.yaml</c>.</param>
    /// <param name="today">The day after which nothing can have been read; null where it doesn't matter.</param>
    /// <param name="allowDrafts">Whether a version of a decision without a digest is served, for its author to look at.</param>
    public static LoadResult Read(string folder, DateOnly? today = null, bool allowDrafts = false)
    {
        var problems = new List<Problem>();
        if (!Directory.Exists(folder))
        {
            problems.Add(new(folder, 1, "the content folder is missing: set Content:Path to the folder that holds site.yaml, "
                + "such as /srv/aideploy/content"));
            return new(null, [.. problems]);
        }

        ContentFolder.RefuseLinks(folder, problems);
        ContentFolder.RefuseEndings(folder, problems);
        var guide = new Guide(folder, problems);
        foreach (var (file, check) in Checks)
        {
            Attempt.Do(file, () => check(guide, problems), problems);
        }

        if (today is { } day)
        {
            ReferenceRules.CheckFuture(guide.Rows, day, problems);
            DayRules.Check(guide, day, problems);
        }

        problems.RemoveAll(problem => allowDrafts && problem.IsDraft);
        return new(problems.Count == 0 ? guide : null, Report(problems));
    }

    /// <summary>By file and line. What else is wrong may come of a file that can't be read, so such files are reported alone.</summary>
    private static ImmutableArray<Problem> Report(List<Problem> problems)
    {
        var unread = problems.FindAll(static problem => problem.IsUnread);
        var reported = (unread.Count > 0 ? unread : problems).Distinct();
        return [.. reported.OrderBy(static problem => problem.File, StringComparer.Ordinal).ThenBy(static problem => problem.Line)];
    }
}

/// <summary>What reading a content folder gave.</summary>
/// <param name="Guide">Null when there is any problem.</param>
/// <param name="Problems">Every problem, by file and line.</param>
public sealed record LoadResult(Guide? Guide, ImmutableArray<Problem> Problems);
