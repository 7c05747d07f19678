namespace AiDeploy.Browser.Tests.Staging;

/// <summary>What a check found wrong. A failed test lists all of it, uncut.</summary>
internal static class Findings
{
    public static void MustBeNone(IReadOnlyCollection<string> findings) =>
        Assert.True(findings.Count == 0, string.Join(Environment.NewLine, findings));
}
