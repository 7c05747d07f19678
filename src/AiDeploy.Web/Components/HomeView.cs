namespace AiDeploy.Web.Components;

/// <summary>The home page: what is decided here, and the first question of the quick decision.</summary>
public sealed record HomeView(Guide Guide, QuestionView First)
{
    public static HomeView Of(Guide guide) => new(guide, QuestionView.First(guide, guide.Decisions["quick"]));
}
