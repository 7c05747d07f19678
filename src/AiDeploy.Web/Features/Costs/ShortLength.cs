namespace AiDeploy.Web.Features.Costs;

/// <summary>A length that the short form offers in words.</summary>
/// <param name="Input">The number it stands for where none is given.</param>
public sealed record ShortLength(string Key, CostInput Input)
{
    public static readonly ImmutableArray<ShortLength> All = [new("length-in", CostInput.TokensIn), new("length-out", CostInput.TokensOut)];

    /// <summary>The key of a length chosen while an exact number is given: it replaces the number.</summary>
    public string InsteadKey => Key + "-instead";

    public decimal TokensOf(TokenSize size) => Input == CostInput.TokensIn ? size.TokensIn : size.TokensOut;

    /// <summary>What was typed for it: a choice that replaces the number, else the number, else the choice.</summary>
    public string? In(ImmutableDictionary<string, string> typed)
    {
        string[] precedence = [InsteadKey, Input.Name(), Key];
        return precedence.Select(key => typed.GetValueOrDefault(key, "")).FirstOrDefault(static said => said.Length > 0);
    }
}
