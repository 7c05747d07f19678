namespace AiDeploy.Search;

/// <summary>A word as it is compared, and where it stands in the text.</summary>
internal readonly record struct Token(string Word, int Start, int End);
