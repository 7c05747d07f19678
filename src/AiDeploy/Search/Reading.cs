namespace AiDeploy.Search;

/// <summary>A text as the index reads it.</summary>
/// <param name="Text">With the words that were mended.</param>
/// <param name="Questions">Its questions alone, where more is told with them.</param>
/// <param name="Unknown">The words that stand nowhere in the guide and come near to none.</param>
internal sealed record Reading(string Text, bool IsMended, Query Query, ImmutableArray<Query> Questions, ImmutableArray<string> Unknown);

/// <summary>A place that can be asked for by its name.</summary>
/// <param name="Key">The name as stems.</param>
internal sealed record NamedPlace(string Key, string Name, Passage Passage, PassagePart Part);
