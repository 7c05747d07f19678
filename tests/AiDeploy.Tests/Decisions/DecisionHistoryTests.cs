using AiDeploy.Decisions;

namespace AiDeploy.Tests.Decisions;

public sealed class DecisionHistoryTests
{
    [Fact]
    public void The_newest_version_is_the_current_one() =>
        Assert.Equal(2, Second.History.Current.Version);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Every_version_is_found_by_its_number(int version) =>
        Assert.Equal(version, Second.History.Find(version)?.Version);

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(int.MaxValue)]
    public void No_other_number_is_found(int version) =>
        Assert.Null(Second.History.Find(version));

    [Theory]
    [InlineData("product-yes", "product-yes")]
    [InlineData("product-no/integration-no", "product-no/embedded-no")]
    [InlineData("product-no/integration-yes/ceiling-no", "product-no/embedded-yes")]
    [InlineData("product-no/integration-yes/ceiling-yes/limits-yes", "product-no/embedded-yes/limits-hard")]
    [InlineData("product-no/integration-unsure/ceiling-unsure/limits-unsure", "product-no/embedded-unsure/limits-unsure")]
    public void Old_answers_are_carried_into_the_current_version(string old, string now) =>
        Assert.Equal(now, Carry(old).Answers.ToString());

    [Theory]
    [InlineData("product-no/integration-no", "")]
    [InlineData("product-no/integration-yes/ceiling-yes/limits-no", "ceiling-yes")]
    [InlineData("product-no/integration-yes/ceiling-unsure/limits-no", "ceiling-unsure")]
    public void What_means_nothing_any_more_is_listed_as_lost(string old, string lost) =>
        Assert.Equal(lost, string.Join(' ', Carry(old).Lost));

    [Fact]
    public void Carried_answers_belong_to_the_current_version()
    {
        var carried = Carry("product-no/integration-no");
        Assert.Same(Second.History.Current, carried.Decision);
        Assert.All(carried.Answers.Given, given => Assert.Contains(given.Question, carried.Decision.Questions));
    }

    [Fact]
    public void Answers_of_the_current_version_stay_what_they_are()
    {
        var answers = Walks.Given(Second.History.Current, "product-no/embedded-no");
        var carried = Second.History.Carry(Second.History.Current, answers);
        Assert.Equal((answers, 0), (carried.Answers, carried.Lost.Length));
    }

    [Fact]
    public void Answers_are_carried_over_several_versions()
    {
        var third = TableYaml.Write(Second.Table("inside"), "from: {version: 2, renamed: {embedded: inside}}\n");
        var history = Second.Read(Second.First, Second.Yaml(Second.Map), third);
        var carried = history.Carry(history.Versions[0], Walks.Given(history.Versions[0], "product-no/integration-yes/ceiling-yes/limits-yes"));
        Assert.Equal("product-no/inside-yes/limits-hard", carried.Answers.ToString());
        Assert.Equal("ceiling-yes", string.Join(' ', carried.Lost));
    }

    [Theory]
    [InlineData("need-generative/regulated-health", "personal-yes/health-yes")]
    [InlineData("need-generative/regulated-none", "personal-no/health-no/highrisk-no/public-no/finance-no")]
    [InlineData("need-generative/regulated-unsure", "personal-unsure/health-unsure/highrisk-unsure/public-unsure/finance-unsure")]
    public void A_question_that_became_several_is_carried_into_each_that_its_answer_speaks_of(string old, string now) =>
        Assert.Equal($"job-other/{now}", CarryFull(old));

    [Fact]
    public void An_answer_may_correct_an_earlier_one() =>
        Assert.Equal(
            "job-other/boundary-vendor-terms/users-staff/product-none/bill-fine/failing-facts",
            CarryFull("need-generative/boundary-vendor-terms/users-staff/product-none/bill-fine/failing-behavior/evals-automated/retrieval-not-tried"));

    [Fact]
    public void Every_path_of_an_old_version_is_carried_or_lost_answer_by_answer()
    {
        var first = Second.History.Versions[0];
        Assert.All(Walks.Paths(first).SelectMany(static path => Walks.WithUnsure(path).Append(path)), path =>
        {
            var carried = Second.History.Carry(first, path);
            Assert.Equal(path.Given.Where(static given => given.Question.Id == "ceiling"), carried.Lost);
            Assert.Equal(carried.Answers, Assert.IsType<ParsedAnswers.Understood>(carried.Decision.Read(Walks.Segments(carried.Answers.ToString()))).Answers);
        });
    }

    [Theory]
    [MemberData(nameof(Published.Versions), MemberType = typeof(Published))]
    public void Every_path_of_every_published_version_is_carried_to_the_current_one(string id, int version)
    {
        var history = Published.Guide.Decisions[id];
        var from = Published.Find(id, version);
        Assert.All(Walks.Paths(from), path =>
        {
            var carried = history.Carry(from, path);
            Assert.Same(history.Current, carried.Decision);
            Assert.Equal(carried.Answers, Assert.IsType<ParsedAnswers.Understood>(history.Current.Read(Walks.Segments(carried.Answers.ToString()))).Answers);
        });
    }

    [Theory]
    [InlineData("product-yes", "")]
    [InlineData("product-no/embedded-yes/limits-soft", "2 self-hosting-1")]
    public void A_version_that_leads_elsewhere_than_the_one_before_is_a_change(string link, string changes)
    {
        var table = Second.Table("embedded");
        var strict = table with { Rules = [.. table.Rules.Take(2), table.Rules[3]] };
        var lost = strict with { Questions = [.. strict.Questions.Take(2)] };
        var history = Second.Read(TableYaml.Write(table), TableYaml.Write(lost, "from: {version: 1, retired: [limits]}\n"), TableYaml.Write(lost, "from: {version: 2}\n"));
        var found = history.Changes(history.Versions[0], Walks.Given(history.Versions[0], link));
        Assert.Equal(changes, string.Join(", ", found.Select(static change => $"{change.Decision.Version} {change.Decision.Possible(change.Answers).Single().Id}")));
    }

    [Fact]
    public void The_current_version_has_no_later_change() =>
        Assert.Empty(Second.History.Changes(Second.History.Current, Walks.Given(Second.History.Current, "product-yes")));

    private static string CarryFull(string link)
    {
        var history = Published.Guide.Decisions["full"];
        return history.Carry(history.Versions[0], Walks.Given(history.Versions[0], link)).Answers.ToString();
    }

    private static MigratedAnswers Carry(string link) =>
        Second.History.Carry(Second.History.Versions[0], Walks.Given(Second.History.Versions[0], link));
}
