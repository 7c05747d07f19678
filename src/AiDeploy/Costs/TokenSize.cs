namespace AiDeploy.Costs;

/// <summary>A word for a number of tokens.</summary>
/// <param name="Name">The word, such as "Short".</param>
/// <param name="About">What is about that long.</param>
/// <param name="TokensIn">As input.</param>
/// <param name="TokensOut">As output.</param>
public sealed record TokenSize(string Name, string About, decimal TokensIn, decimal TokensOut);
