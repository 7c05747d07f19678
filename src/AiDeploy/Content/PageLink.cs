namespace AiDeploy.Content;

/// <summary>A link from a page to another address of this site.</summary>
/// <param name="File">The file it stands in.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Target">Path and fragment as written; a bare fragment means the page itself.</param>
public sealed record PageLink(string File, int Line, string Target);
