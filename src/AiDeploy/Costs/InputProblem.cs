namespace AiDeploy.Costs;

/// <summary>Why what somebody typed can't be used.</summary>
/// <param name="Key">The key in the address.</param>
/// <param name="Typed">What was typed.</param>
/// <param name="Message">What to do.</param>
public sealed record InputProblem(string Key, string Typed, string Message);
