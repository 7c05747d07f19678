using System.ComponentModel.DataAnnotations;

namespace AiDeploy.Web.Shared;

/// <summary>Section <c>Site</c>.</summary>
internal sealed class SiteOptions
{
    /// <summary>The names by which this machine asks itself; they are always answered.</summary>
    public static readonly string[] LocalHosts = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>The public origin of absolute links, such as <c>https://aideploy.example</c>; null for the request's own.</summary>
    public string? BaseUrl { get; set; }

    /// <summary>The proxies in front, such as <c>10.0.0.0/8;::1</c>: they say who the client is.</summary>
    public string? TrustedProxies { get; set; }

    /// <summary>Seconds between failing <c>/healthz/ready</c> and stopping.</summary>
    [Range(0, 300)]
    public int DrainSeconds { get; set; }

    /// <summary>Bytes of memory for whole replies, which are kept only where <see cref="BaseUrl"/> is set; 0 keeps none.</summary>
    [Range(0, 1_000_000_000_000)]
    public long KeptBytes { get; set; } = 32 * 1024 * 1024;

    /// <summary>The origins whose pages may frame decisions, results and estimates, such as <c>https://wiki.example</c>.</summary>
    public string? FrameAncestors { get; set; }

    /// <summary>Who runs this copy of the site.</summary>
    public string? OperatorName { get; set; }

    /// <summary>Where to find them, its lines separated by semicolons.</summary>
    public string? OperatorAddress { get; set; }

    /// <summary>Where to write to: a mail address, or an https address in which <c>{page}</c> may stand for the page in question.</summary>
    public string? Contact { get; set; }

    public bool IsUsable => BaseUrl is null
        || (Uri.TryCreate(BaseUrl, UriKind.Absolute, out var url)
            && url is { Scheme: "https" or "http", PathAndQuery: "/", Fragment: "", UserInfo: "" });
}

/// <summary>Section <c>Content</c>.</summary>
internal sealed class ContentOptions
{
    /// <summary>The content folder, relative to the program's; null for the one published with it.</summary>
    public string? Path { get; set; }

    /// <summary>Whether an edit shows without a restart.</summary>
    public bool Watch { get; set; }

    public string Folder(string root) => string.IsNullOrEmpty(Path)
        ? System.IO.Path.Combine(AppContext.BaseDirectory, "content")
        : System.IO.Path.GetFullPath(Path, root);
}

/// <summary>Section <c>Limits</c>: what one client may ask for in a minute, all at once or spread out.</summary>
internal sealed class LimitOptions
{
    /// <summary>Enough for a room of people behind one address.</summary>
    [Range(1, 1_000_000)]
    public int PostsPerMinute { get; set; } = 300;

    [Range(1, 1_000_000)]
    public int DrawingsPerMinute { get; set; } = 120;
}
