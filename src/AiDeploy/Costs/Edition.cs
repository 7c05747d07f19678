namespace AiDeploy.Costs;

/// <summary>A published set of prices.</summary>
/// <param name="Day">The day it was published.</param>
/// <param name="Digest">Digest of its amounts, so that no later edit changes them unnoticed.</param>
/// <param name="Line">Line in the file.</param>
public sealed record Edition(DateOnly Day, string Digest, int Line);
