using System.Globalization;
using AiDeploy.Search;

namespace AiDeploy.Tests.Search;

/// <summary>Asks what newcomers ask, and what the content itself can be asked, and grades the replies by their text.</summary>
public sealed class GradedQuestionsTests(ITestOutputHelper output)
{
    private static readonly Guide Guide = Guide.Read(Repository.Content).Guide!;

    [Fact]
    public void Newcomers_are_answered_as_well_as_promised()
    {
        var figures = Grade("questions.tsv");

        Assert.True(figures is { First: >= 74, Three: >= 90, Refused: <= 2, Declined: >= 100, Mean: >= 1.5 }, $"{figures}");
    }

    [Fact]
    public void What_earlier_rounds_won_is_kept()
    {
        var figures = Grade("rounds.tsv");

        Assert.True(figures is { First: >= 86, Three: >= 93, Refused: <= 2, Declined: >= 94, Mean: >= 1.75 }, $"{figures}");
    }

    [Fact]
    public void The_examples_of_the_evaluation_are_answered_by_what_they_ask_for() => Assert.True(Grade("shown.tsv").Mean >= 2);

    [Fact]
    public void A_heading_asked_as_a_question_leads_to_its_section()
    {
        var pages = Guide.Pages.ToList();
        var twice = pages.SelectMany(static page => page.Outline).CountBy(static heading => heading.Text).Where(static pair => pair.Value > 1).Select(static pair => pair.Key).ToHashSet();
        var asked = pages.SelectMany(page => page.Outline.Select(heading => (Question: twice.Contains(heading.Text) || Guide.Options.Any(option => option.Name == heading.Text) ? $"{page.Title}: {heading.Text}" : heading.Text, Address: $"{page.Path}#{heading.Id}", heading.Level)));

        var replies = asked.Select(one => (one.Question, Reply: Guide.Asker.Answer(one.Question), one.Address, one.Level)).ToList();
        var wrong = replies.Where(static one => !Leads(one.Reply, one.Address, one.Level)).ToList();

        Hold("headings", replies.Count, [.. wrong.Select(static one => (one.Question, one.Reply))], 97);
    }

    [Fact]
    public void What_a_term_is_is_said_by_the_glossary()
    {
        var replies = Guide.Glossary.Terms.Select(static term => (Question: $"What is {term.Name}?", Reply: Guide.Asker.Answer($"What is {term.Name}?"), term.Id)).ToList();
        var wrong = replies.Where(static one => !one.Reply.IsAnswered || one.Reply.Hits[0].Passage.Id != $"glossary/{one.Id}").ToList();

        Hold("terms", replies.Count, [.. wrong.Select(static one => (one.Question, one.Reply))], 97);
    }

    [Fact]
    public void What_a_thing_with_a_price_costs_is_said_by_the_words_marked()
    {
        var priced = Guide.Facts.Where(static row => row.Table.Id is "models" or "seats" or "gpus" or "use");
        var replies = priced.Select(static row => (Question: $"How much does {row.Item} cost?", Reply: Guide.Asker.Answer($"How much does {row.Item} cost?"), Price: row.Current.Figures.Words.Split(' ')[0].TrimEnd(','))).ToList();
        var wrong = replies.Where(static one => !one.Reply.IsAnswered || one.Reply.Hits[0].Quote?.Contains(one.Price, StringComparison.Ordinal) != true).ToList();

        Hold("prices", replies.Count, [.. wrong.Select(static one => (one.Question, one.Reply))], 97);
    }

    [Fact]
    public void A_typical_question_is_answered_by_its_sentence()
    {
        var asked = Guide.TypicalQuestions.SelectMany(static row => row.Questions.Select(question => (Question: question, Reply: Guide.Asker.Answer(question), Row: row))).ToList();
        var wrong = asked.Where(static one => !one.Reply.IsAnswered || one.Reply.Hits[0].Part.Address != one.Row.Address || !one.Reply.Hits[0].Marked.Any(one.Row.Fits)).ToList();

        Hold("typical questions", asked.Count, [.. wrong.Select(static one => (one.Question, one.Reply))], 99);
    }

    /// <summary>A smaller heading leads to its own part.</summary>
    private static bool Leads(AskResult reply, string address, int level) =>
        reply.IsAnswered && (level == 2 ? reply.Hits[0].Passage.Address : reply.Hits[0].Part.Address) == address;

    private void Hold(string name, int asked, IReadOnlyCollection<(string Question, AskResult Reply)> wrong, double least)
    {
        var right = Share(asked - wrong.Count, asked);
        var told = string.Create(CultureInfo.InvariantCulture, $"{name}: {asked} asked, right {right:0.0} %, refused {wrong.Count(static one => !one.Reply.IsAnswered)}");
        output.WriteLine(told);
        foreach (var (question, reply) in wrong)
        {
            output.WriteLine($"  {question}: {Told(reply)}");
        }

        Assert.True(right >= least, told);
    }

    private Figures Grade(string file)
    {
        var graded = GradedQuestion.In(file).Select(static asked => (Asked: asked, Reply: Guide.Asker.Answer(asked.Question))).ToList();
        var (answerable, others) = (graded.FindAll(static one => one.Asked.IsAnswerable), graded.FindAll(static one => !one.Asked.IsAnswerable));
        var figures = new Figures(
            Share(answerable.Count(static one => one.Asked.IsFirst(one.Reply)), answerable.Count),
            Share(answerable.Count(static one => one.Asked.IsAmong(one.Reply)), answerable.Count),
            Share(answerable.Count(static one => !one.Reply.IsAnswered), answerable.Count),
            Share(others.Count(static one => !one.Reply.IsAnswered), others.Count),
            graded.Average(static one => one.Asked.Grade(one.Reply)));
        output.WriteLine($"{file}: {answerable.Count} to answer, {others.Count} to decline: {figures}");
        foreach (var (asked, reply) in graded)
        {
            output.WriteLine($"  {asked.Grade(reply)} {asked.Question}: {Told(reply)}");
        }

        return figures;
    }

    private static string Told(AskResult reply) =>
        $"{(reply.IsAnswered ? "" : $"{reply.Reason} {reply.Topic?.Id} ")}{string.Join(' ', reply.Hits.Select(static hit => hit.Part.Heading is null ? hit.Passage.Id : $"{hit.Passage.Id}#{hit.Part.Heading}"))} | {string.Join(" / ", reply.Hits.FirstOrDefault()?.Marked ?? [])}";

    private static double Share(int part, int whole) => whole == 0 ? 100 : 100.0 * part / whole;

    /// <summary>Percent of the questions to answer, or to decline; the grade is a mean over all.</summary>
    private sealed record Figures(double First, double Three, double Refused, double Declined, double Mean)
    {
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"first {First:0} %, in three {Three:0} %, refused wrongly {Refused:0} %, declined {Declined:0} %, mean grade {Mean:0.00} of 2");
    }
}
