using System.Collections.Immutable;

namespace AiDeploy.Content;

/// <summary>The page of one option, and what the comparison says of it.</summary>
/// <param name="Option">The option.</param>
/// <param name="Name">The short label used wherever the option is named.</param>
/// <param name="Line">What you do, in one line.</param>
/// <param name="Cells">A cell for each comparison row, in the rows' order.</param>
/// <param name="Page">The page itself.</param>
public sealed record OptionPage(Option Option, string Name, string Line, ImmutableArray<ComparisonCell> Cells, Page Page);
