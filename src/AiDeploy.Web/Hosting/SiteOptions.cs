namespace AiDeploy.Web.Hosting;

/// <summary>Section <c>Site</c>.</summary>
internal sealed class SiteOptions
{
    /// <summary>The public origin, such as <c>https://aideploy.example</c>; absolute links use it. Null: the request's host, which must be an allowed one.</summary>
    public string? BaseUrl { get; set; }

    public bool IsUsable => BaseUrl is null
        || (Uri.TryCreate(BaseUrl, UriKind.Absolute, out var url) && url.Scheme is "https" or "http" && url.PathAndQuery == "/" && url.Fragment.Length == 0 && url.UserInfo.Length == 0);
}
