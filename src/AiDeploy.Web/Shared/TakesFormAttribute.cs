namespace AiDeploy.Web.Shared;

/// <summary>Says that an endpoint takes a form by POST; the request guard lets no other body in.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
internal sealed class TakesFormAttribute : Attribute
{
    /// <summary>Bytes of the largest body.</summary>
    public int MaxBody { get; init; } = 4096;

    public int MaxFields { get; init; } = 8;

    /// <summary>Characters of the longest value.</summary>
    public int MaxValue { get; init; } = 256;
}
