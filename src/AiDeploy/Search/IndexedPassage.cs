namespace AiDeploy.Search;

/// <summary>A passage with its words as the vocabulary reads them, so that no question has to.</summary>
internal sealed class IndexedPassage
{
    public IndexedPassage(Passage passage, WordAnalyzer analyzer)
    {
        Passage = passage;
        About = TermsOf(passage.About);
        Heading = TermsOf([passage.Heading]);
        Alias = TermsOf(passage.Aliases);
        Parts = [.. passage.Parts.Select(part => new IndexedPart(part, TermsOf([part.Heading ?? ""]), [.. LinesOf(part)]))];
        Names = [.. passage.Names.Select(name => TermsOf([name])).Concat(Parts.Select(static part => part.Heading))];
        Stems = [.. passage.Names.Select(Tokenizer.Stems)];
        var names = passage.Kind == PassageKind.Core && About.Count > 0 ? About : About.Concat(Heading).Concat(Alias);
        Options = [.. names.Distinct().Where(SynonymGroup.NamesOption)];
        Said = [.. Heading, .. About, .. Alias];
        Terms = [.. Said, .. Parts.SelectMany(static part => part.Heading.Concat(part.Lines.SelectMany(static line => line.Terms)))];

        HashSet<string> TermsOf(IEnumerable<string> texts) =>
            [.. texts.SelectMany(text => Tokenizer.Read(analyzer, text)).Select(static token => string.Intern(token.Word))];

        IEnumerable<Line> LinesOf(PassagePart part) =>
            from paragraph in part.Paragraphs
            let lines = paragraph.Sentences.Select(sentence => new Line(paragraph, sentence, Tokenizer.Read(analyzer, sentence))).ToList()
            let row = paragraph.Kind == ParagraphKind.Row ? lines.SelectMany(static line => line.Terms).ToHashSet() : null
            from line in lines
            select line with { Row = row };
    }

    public Passage Passage { get; }

    public HashSet<string> About { get; }

    public HashSet<string> Heading { get; }

    public HashSet<string> Alias { get; }

    public ImmutableArray<IndexedPart> Parts { get; }

    /// <summary>What it is about and called by.</summary>
    public HashSet<string> Said { get; }

    /// <summary>All that it has.</summary>
    public HashSet<string> Terms { get; }

    /// <summary>What it and its parts are called, each name as the terms it has.</summary>
    public ImmutableArray<HashSet<string>> Names { get; }

    /// <summary>The same word for word.</summary>
    public ImmutableArray<ImmutableArray<string>> Stems { get; }

    /// <summary>The options it is about; none where it is about any.</summary>
    public ImmutableArray<string> Options { get; }
}

internal sealed record IndexedPart(PassagePart Part, HashSet<string> Heading, ImmutableArray<Line> Lines);

/// <summary>A sentence, or a cell of a table.</summary>
/// <param name="Tokens">Its words in order.</param>
internal sealed partial record Line(Paragraph Paragraph, string Sentence, ImmutableArray<Token> Tokens)
{
    public HashSet<string> Terms { get; } = [.. Tokens.Select(static token => string.Intern(token.Word))];

    /// <summary>How many of its terms are words.</summary>
    public int Words { get; } = Tokens.Select(static token => token.Word).Where(SynonymGroup.IsWord).Distinct().Count();

    /// <summary>True for a lead-in to a list, a question, or a sentence that only sends elsewhere.</summary>
    public bool IsEmpty { get; } = Empty.IsMatch(Sentence);

    /// <summary>The terms of the row it stands in: a cell says nothing without the others. Null outside tables.</summary>
    public HashSet<string>? Row { get; init; }

    /// <summary>What it may be found by.</summary>
    public HashSet<string> Found => Row ?? Terms;

    /// <summary>True where one word follows another.</summary>
    public bool HasSideBySide(string first, string second)
    {
        for (var place = 1; place < Tokens.Length && Terms.Contains(first); place++)
        {
            if (Tokens[place].Word == second && Tokens[place - 1].Word == first)
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex(
        @"[:?]$|^(See|Read|Go through|Then (check|see)|Open|Certainty:|In force since) "
        + @"|^The .* has (a list|every)|includes?:?$|\bchecklist\b")]
    private static partial Regex Empty { get; }
}
