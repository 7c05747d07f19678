using AiDeploy.Decisions;
using AiDeploy.Web.Features.Decide;
using AiDeploy.Web.Features.Recommend;
using AiDeploy.Web.Shared;

namespace AiDeploy.Web.Tests.Support;

/// <summary>The repository's guide, and views made from it.</summary>
internal static class Known
{
    public const string Permalink = "https://guide.example/recommendation/quick/1/product-yes";

    public static Guide Guide { get; } = Guide.Read(Repository.Content) is { Guide: { } guide } ? guide : throw new InvalidOperationException("The content folder has problems: run 'check'.");

    public static DecisionHistory History => Guide.Decisions["quick"];

    /// <summary>Version 1: published, so its words can stand in tests.</summary>
    public static Decision Quick => History.Find(1)!;

    public static Decision Full => Guide.Decisions["full"].Find(1)!;

    public static Question Question(string id) => Quick.Find(id)!;

    public static AnswerLink Link(string answers) => AnswerLink.Read(Guide, "quick", 1, answers)!;

    public static Answers Answers(string answers) => ((ParsedAnswers.Understood)Link(answers).Reading).Answers;

    public static QuestionView Asked(string answers, string? change = null) => QuestionView.Of(Guide, Quick, Quick.Follow(Answers(answers)), change, 1)!;

    public static RouteView Route(string answers) => RouteOf(Answers(answers), Answers(answers));

    public static RouteView RouteOf(Answers answers, Answers walked) => RouteView.Of(Guide, Quick, answers, walked, Quick.Closings(walked));

    public static RecommendationView Recommended(string answers) => Recommended(Guide, "quick", answers);

    /// <summary>The recommendation of version 1 of a decision, in some guide.</summary>
    public static RecommendationView Recommended(Guide guide, string decision, string answers)
    {
        var link = AnswerLink.Read(guide, decision, 1, answers)!;
        var given = ((ParsedAnswers.Understood)link.Reading).Answers;
        return RecommendationView.Of(guide, link.History, Recommendation.Explain(link.Decision, given)!, Permalink);
    }
}
