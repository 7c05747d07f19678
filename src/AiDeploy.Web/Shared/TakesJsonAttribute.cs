namespace AiDeploy.Web.Shared;

/// <summary>
/// Says that an endpoint takes JSON by POST, from programs and from pages of this site: the request guard refuses others.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
internal sealed class TakesJsonAttribute : Attribute
{
    /// <summary>Bytes of the largest body.</summary>
    public const int MaxBody = 16 * 1024;
}
