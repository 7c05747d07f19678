namespace AiDeploy.Search;

/// <summary>A passage with its words as the vocabulary reads them, so that no question has to.</summary>
internal sealed class IndexedPassage
{
    public IndexedPassage(Passage passage, Func<string, ImmutableArray<Token>> read)
    {
        Passage = passage;
        About = TermsOf(passage.About);
        Heading = TermsOf([passage.Heading]);
        Alias = TermsOf(passage.Aliases);
        Parts = [.. passage.Parts.Select(part => new IndexedPart(part, TermsOf([part.Heading ?? ""]), [.. LinesOf(part)]))];
        Names = [.. passage.Names.Select(name => TermsOf([name])).Concat(Parts.Select(static part => part.Heading))];
        Runs = [.. passage.Names.Select(static name => Tokenizer.Runs(Tokenizer.Stems(name)))];
        var names = passage.Kind == PassageKind.Core && About.Count > 0 ? About : About.Concat(Heading).Concat(Alias);
        Options = [.. names.Distinct().Where(SynonymGroup.NamesOption)];
        Said = [.. Heading, .. About, .. Alias];
        Terms = [.. Said, .. Parts.SelectMany(static part => part.Heading.Concat(part.Lines.SelectMany(static line => line.Terms)))];

        HashSet<string> TermsOf(IEnumerable<string> texts) =>
            [.. texts.SelectMany(text => read(text)).Select(static token => string.Intern(token.Word))];

        IEnumerable<Line> LinesOf(PassagePart part) => part.Paragraphs.SelectMany(paragraph => paragraph.Kind == ParagraphKind.Row
            ? [new Line(paragraph, paragraph.Sentences, [.. paragraph.Sentences.SelectMany(one => read(one))])]
            : paragraph.Sentences.Select(sentence => new Line(paragraph, [sentence], read(sentence))));
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

    /// <summary>The words of each name by threes.</summary>
    public ImmutableArray<ImmutableArray<string>> Runs { get; }

    /// <summary>The options it is about; none where it is about any.</summary>
    public ImmutableArray<string> Options { get; }
}

internal sealed record IndexedPart(PassagePart Part, HashSet<string> Heading, ImmutableArray<Line> Lines);

/// <summary>A sentence, or a row of a table: a cell says nothing without the others.</summary>
/// <param name="Tokens">Its words in order.</param>
internal sealed partial record Line(Paragraph Paragraph, ImmutableArray<string> Sentences, ImmutableArray<Token> Tokens)
{
    public HashSet<string> Terms { get; } = [.. Tokens.Select(static token => string.Intern(token.Word))];

    public bool IsRow => Paragraph.Kind == ParagraphKind.Row;

    /// <summary>True for a lead-in to a list, a question, or a sentence that only sends elsewhere.</summary>
    public bool IsEmpty { get; } = Paragraph.Kind != ParagraphKind.Row && Empty.IsMatch(Sentences[0]);

    [GeneratedRegex(
        @"[:?]$|^(See|Read|Go through|Then (check|see)|Open|Certainty:|In force since) "
        + @"|^The .* has (a list|every)|includes?:?$|\bchecklist\b")]
    private static partial Regex Empty { get; }
}
