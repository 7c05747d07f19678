using AiDeploy.Web.Features.Costs;
using AiDeploy.Web.Features.Recommend.Portfolios;
using Markdig.Helpers;

namespace AiDeploy.Web.Features.Recommend;

/// <summary>A recommendation as an architecture decision record, in the structure of MADR 4.</summary>
internal sealed partial class DecisionRecord
{
    private readonly RecommendationView view;
    private readonly StringBuilder text = new();
    private DecisionRecord(RecommendationView view) => this.view = view;

    public static IResult Get(HttpRequest request, CurrentGuide guide, PublicAddress address, TimeProvider clock) =>
        RecommendationFile.Answer(request, guide.Value, address, Links.RecordSuffix, view =>
        {
            var name = LinkHelper.Urilize(view.Titled, allowOnlyAscii: true) + ".md";
            var bytes = Encoding.UTF8.GetBytes(Write(view, view.DecidedOn ?? DisplayText.Today(clock)));
            return Results.File(bytes, "text/markdown; charset=utf-8", name);
        });

    private static string Write(RecommendationView view, DateOnly today)
    {
        var record = new DecisionRecord(view);
        record.text.Append("---\nstatus: proposed\ndate: ").Append(DisplayText.Iso(today))
            .Append("\ndecision-makers:\nconsulted:\ninformed:\n---\n");
        record.Heading(1, view.Titled);
        record.WriteContext();
        record.WriteOutcome();
        record.WriteStarts();
        record.WriteOptions();
        record.WriteCosts();
        record.WriteMore(RecommendationView.ReviewOn(today));
        return record.text.ToString();
    }

    private string Decision => $"{view.Decision.Title.ToLowerInvariant()}, version {view.Decision.Version}";

    private IEnumerable<string> Notes(params NoteKind[] kinds) =>
        view.Recommendation.Notes.Where(note => kinds.Contains(note.Kind)).Select(static note => note.Text);

    private void WriteContext()
    {
        Heading(2, "Context and Problem Statement");
        var work = view.Answers.Given.FirstOrDefault(static given => given.Question.Id == PortfolioCase.Job && !given.Answer.IsUnsure);
        var name = view.Case.Text.Length == 0 ? "" : $"The case: {view.Case.Text}. ";
        var kind = work is null ? "" : $"{work.Answer.Statement}. ";
        Paragraph($"{name}{kind}{view.Guide.Site.Title} These are the answers to the {Decision}, and what follows from them.");
        Heading(2, "Decision Drivers");
        text.Append('\n');
        foreach (var given in view.Answers.Given)
        {
            var driver = $"{given.Question.Name}: {given.Answer.Statement}";
            text.Append("* ").Append(MarkdownEscapes.Of(driver)).Append("\n  * Evidence:\n");
        }
        Heading(2, "Considered Options");
        Items(view.Guide.Options.Select(static option => option.Name));
    }

    private void WriteOutcome()
    {
        var result = view.Recommendation;
        Heading(2, "Decision Outcome");
        Paragraph(view.IsSettled
            ? $"Chosen option: “{view.Outcome.Headline}” ({view.Option?.Name ?? "none of the four"}). {view.Outcome.Summary} "
                + view.InOneLine
            : $"Not settled yet. Still possible: {DisplayText.AnyOf(result.Outcomes.Select(static one => one.Headline))}. "
                + $"{OpenText.UntilYouKnow(view.Guide, result)} {OpenText.WhyThat(view.Guide, result)}");
        Heading(3, "Consequences");
        Items([
            .. from closed in result.RuledOut
               where closed.Standing == EliminationReason.NotNeeded
               select $"Good, because {view.Guide[closed.Option].Name} and what it takes are not needed.",
            .. Notes(NoteKind.Caution).Select(static text => $"Bad, because it needs care: {text}"),
            .. from condition in view.IsSettled ? view.Outcome.Conditions : []
               select $"Neutral, because it holds only as long as this does: {condition}",
        ]);
        foreach (var outcome in view.IsSettled ? [] : result.Outcomes)
        {
            WriteEnding(outcome);
        }

        Heading(3, "Confirmation");
        Paragraph("The decision is put into practice when these are done:");
        Items([
            .. view.IsSettled ? view.Outcome.NextSteps : view.ToFindOut.Select(static point => point.Question.FindOut),
            .. Notes(NoteKind.NextStep, NoteKind.Readiness),
        ]);
        WriteDuties();
    }

    /// <summary>What would have to be true, ending by ending: together their conditions contradict each other.</summary>
    private void WriteEnding(Outcome outcome)
    {
        Heading(4, $"If it comes to this: {outcome.Headline}");
        if (OpenText.OnlyIf(view.Recommendation, outcome) is { } onlyIf)
        {
            Paragraph(onlyIf);
        }

        Items(outcome.Conditions.Select(static condition => $"It would hold only as long as this does: {condition}"));
    }

    private void WriteStarts()
    {
        if (view.Starts is { IsEmpty: false } sections)
        {
            Heading(3, "Start with");
            Paragraph(StartText.Caution(sections));
            Items(from section in sections
                  from example in section.Examples
                  let parts = new[] { StartText.OfferedOrNot(example), StartText.Price(example) }.OfType<string>()
                  let said = string.Join(". ", parts.Prepend(example.Start.Value))
                  select $"{section.Group.Name}: {example.Row.Item} ({example.Start.Vendor}). {said}.");
        }

        if (view.Asks is { IsEmpty: false } asks)
        {
            Heading(3, "Ask");
            Items(asks.Select(static ask => $"{ask.Who}: {ask.Says}"));
        }
    }

    private void WriteOptions()
    {
        Heading(2, "Pros and Cons of the Options");
        foreach (var option in view.Guide.Options)
        {
            Heading(3, option.Name);
            Paragraph(option.Line);
            Items(Arguments(option.Option));
        }
    }

    private IEnumerable<string> Arguments(Option option)
    {
        if (view.Recommendation.RuledOut.FirstOrDefault(closed => closed.Option == option) is { } closed)
        {
            return [$"{RecommendationView.Verdict(closed.Standing)}: {closed.By.Answer.Statement}."];
        }

        return view.IsSettled
            ? from reason in view.Recommendation.Reasons
              select $"Good, because “{view.Outcome.Headline}” fits this answer: {reason.Answer.Statement}."
            : ["Neutral, because the answers leave it possible."];
    }

    private void WriteCosts()
    {
        if (view.Costs is { } costs)
        {
            Heading(3, "Cost");
            Paragraph($"{costs.Headline}. {costs.InOneLine}");
            if (CostText.SeatWarning(costs.Estimate) is { } warning)
            {
                Paragraph(warning);
            }

            text.Append('\n').Append(PricedText.Table(costs));
            Paragraph("It rests on these inputs; all others are what the estimate starts from.");
            text.Append('\n').Append(InputText.Table(costs));
            if (CostText.Rate(costs.Workload) is { } rate)
            {
                Paragraph(rate + ".");
            }

            var origin = view.Permalink[..^Links.Recommendation(view.Decision, view.Answers).Length];
            text.Append("\n* Estimate: <").Append(origin).Append(costs.Address).Append(">\n");
        }
    }

    private void WriteMore(DateOnly review)
    {
        Heading(2, "More Information");
        Items([
            $"Review this decision by {DisplayText.Iso(review)}, or when one of the answers changes.",
            $"It was made with the {Decision}, published {DisplayText.Iso(view.Decision.Published)}.",
        ]);
        text.Append("* Permalink: <").Append(view.Permalink).Append(view.Query).Append(">\n");
    }

    private void Heading(int level, string words) =>
        text.Append('\n').Append('#', level).Append(' ').Append(MarkdownEscapes.Of(words)).Append('\n');

    private void Paragraph(string words) => text.Append('\n').Append(MarkdownEscapes.Of(words)).Append('\n');

    private void Items(IEnumerable<string> items)
    {
        text.Append('\n');
        foreach (var item in items)
        {
            text.Append("* ").Append(MarkdownEscapes.Of(item)).Append('\n');
        }
    }
}
