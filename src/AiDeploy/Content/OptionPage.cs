namespace AiDeploy.Content;

/// <summary>The page of one option, and what the comparison says of it.</summary>
/// <param name="Name">The short label used wherever the option is named.</param>
/// <param name="Line">What you do, in one line.</param>
/// <param name="Cells">A cell for each comparison row, in the rows' order.</param>
public sealed record OptionPage(Option Option, string Name, string Line, ImmutableArray<ComparisonCell> Cells, Page Page);

/// <summary>One aspect in which the options are compared.</summary>
/// <param name="Id">The field in the option pages.</param>
/// <param name="Name">The row's heading.</param>
/// <param name="About">The question the row answers.</param>
/// <param name="IsProfile">True for the aspects shown at a glance, which have a level.</param>
public sealed record ComparisonRow(string Id, string Name, string About, bool IsProfile);

/// <summary>What one option says in one comparison row.</summary>
/// <param name="Level">1 (little) to 4 (much), null outside the profile.</param>
/// <param name="Word">The answer at a glance.</param>
/// <param name="Text">The answer in a sentence.</param>
public sealed record ComparisonCell(ComparisonRow Row, int? Level, string Word, string Text);
