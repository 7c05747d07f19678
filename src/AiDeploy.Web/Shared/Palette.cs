namespace AiDeploy.Web.Shared;

/// <summary>The colors and faces of site.css written out, for pictures: what draws them knows no custom properties.</summary>
internal static class Palette
{
    public static readonly ImmutableArray<(string Token, string Light, string Dark)> Tokens =
    [
        ("paper", "#fcf9f4", "#12151b"),
        ("ink", "#1b222e", "#ece9e2"),
        ("ink-soft", "#505561", "#b8b4ac"),
        ("edge", "#767a84", "#7c8089"),
        ("focus", "#d85c00", "#f7be2b"),
        ("off-the-shelf", "#00632d", "#6ad18a"),
        ("api-integration", "#0052ab", "#73b6fa"),
        ("fine-tuning", "#782eaa", "#cea0f7"),
        ("self-hosting", "#963601", "#f99e65"),
        ("serif", "Charter, Cambria, Georgia, 'DejaVu Serif', serif", ""),
        ("sans", "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', sans-serif", ""),
    ];

    public static string Light(string token) => Tokens.Single(entry => entry.Token == token).Light;
}
