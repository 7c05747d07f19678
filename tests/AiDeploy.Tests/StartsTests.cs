using System.Collections.Immutable;
using AiDeploy.Decisions;
using AiDeploy.Tests.Decisions;

namespace AiDeploy.Tests;

public sealed class StartsTests
{
    private static readonly Guide Guide = Published.Guide;

    /// <summary>The results of all paths, worked out once for all tests.</summary>
    private static readonly Dictionary<(string Id, int Version), List<Recommendation>> Results = Guide.Decisions.Values
        .SelectMany(static history => history.Versions)
        .ToDictionary(static decision => (decision.Id, decision.Version), static decision => Walks.Paths(decision).Select(decision.Arrange).ToHashSet()
            .Select(answers => Recommendation.Explain(decision, answers)).OfType<Recommendation>().ToList());

    [Theory]
    [MemberData(nameof(Published.Versions), MemberType = typeof(Published))]
    public void Every_settled_result_names_something_to_start_with_and_somebody_to_ask(string id, int version)
    {
        var settled = Results[(id, version)].Where(static result => result.Outcomes.Length == 1).ToList();

        Assert.NotEmpty(settled);
        Assert.All(settled, static result =>
        {
            Assert.NotEmpty(Sections(result));
            Assert.InRange(Guide.Starts.AsksOf(result, []).Length, 1, 2);
        });
    }

    [Theory]
    [MemberData(nameof(Published.Versions), MemberType = typeof(Published))]
    public void Every_example_shown_has_a_source_for_the_answer_about_data(string id, int version) =>
        Assert.All(Results[(id, version)], static result =>
        {
            var levels = Guide.Starts.Levels;
            var asked = result.Answers.Given.FirstOrDefault(given => given.Question.Id == levels.Question && !given.Answer.IsUnsure)?.Answer.Id;
            Assert.All(Sections(result).SelectMany(static section => section.Examples), example =>
                Assert.True(asked is null || example.Start.Data.Any(level => levels.Answers.IndexOf(level) >= levels.Answers.IndexOf(asked))));
        });

    [Theory]
    [MemberData(nameof(Published.Versions), MemberType = typeof(Published))]
    public void A_group_shows_at_most_five_in_the_order_of_the_alphabet(string id, int version) =>
        Assert.All(Results[(id, version)].SelectMany(static result => Sections(result)), static section =>
        {
            var items = section.Examples.Select(static example => example.Row.Item).ToList();
            Assert.InRange(items.Count, 1, 5);
            Assert.Equal(items.Order(StringComparer.OrdinalIgnoreCase), items);
        });

    [Fact]
    public void Who_answers_that_data_stays_on_own_hardware_is_shown_no_cloud()
    {
        var host = Sections(Explain("full", "need-generative/boundary-own-hardware/serving-yes/failing-nothing"));

        Assert.Equal(["open-models", "serving", "own-server-products", "machines-to-buy"], host.Select(static section => section.Group.Id));
        Assert.DoesNotContain(host, static section => section.IsShort);
    }

    [Fact]
    public void A_group_with_fewer_than_three_vendors_left_says_so()
    {
        var partners = Sections(Explain("full", "need-generative/boundary-own-hardware/serving-no"))[0];

        Assert.Equal(("partners", true), (partners.Group.Id, partners.IsShort));
        Assert.Equal(["start-software-maker"], partners.Examples.Select(static example => example.Row.Id));
    }

    [Fact]
    public void An_example_that_offers_what_was_answered_says_so_and_the_others_claim_nothing()
    {
        const string Answers = "need-generative/boundary-extra-terms/users-customers/bill-fine/failing-nothing";
        var (plain, health) = (Explain("full", Answers), Explain("full", Answers + "/regulated-health"));

        Assert.All(Apis(plain), static example => Assert.Empty(example.Wanted));
        Assert.Equal(
            ["start-claude-api: health=BAA", "start-mistral-api: ", "start-openai-api: health=BAA"],
            Apis(health).Select(static example => $"{example.Row.Id}: {string.Join(' ', example.Wanted.Select(static offer => $"{offer.Key}={offer.Value}"))}"));

        static IEnumerable<StartExample> Apis(Recommendation result) => Sections(result).Single(static section => section.Group.Id == "model-apis").Examples;
    }

    [Fact]
    public void While_questions_are_open_those_who_know_are_to_be_asked_the_cheapest_first()
    {
        var open = Explain("quick", "product-no/integration-yes/ceiling-unsure/limits-unsure");

        Assert.Equal(["data-protection", "experts"], Guide.Starts.AsksOf(open, Guide.FindingOut.CheapestFirst(open)).Select(static ask => ask.Id));
    }

    [Theory]
    [InlineData("starts.yaml", "  assistants: Assistants for staff\n", "", "'start-claude' is in the group 'assistants', which starts.yaml doesn't have")]
    [InlineData("starts.yaml", "show: [ordinary-software]", "show: [software]", "there is no group 'software' to show")]
    [InlineData("starts.yaml", "whom: [partner, ", "whom: [partners, ", "'asks' has no 'partners'")]
    [InlineData("starts.yaml", "    on-device: {", "    on-phone: {", "decision 'full' has no outcome 'on-phone'")]
    [InlineData("starts.yaml", "    on-device: {show: [device-models, serving], whom: [experts]}\n", "", "'endings' doesn't say what the outcome 'on-device' of 'full' shows: add a line")]
    [InlineData("starts.yaml", "    boundary: data-", "    border: data-", "decision 'full' has no question 'border'")]
    [InlineData("starts.yaml", "[regulated-health, health-yes]", "[regulated-hospital]", "'regulated-hospital' is no answer of any decision: write it as question-answer")]
    [InlineData("starts.yaml", "own-hardware, offline]", "own-hardware, mars]", "'mars' is no answer to the question 'boundary' of any decision")]
    [InlineData("starts.yaml", "  quick: {product: system", "  quack: {product: system", "decision 'quack' has no question 'product'")]
    [InlineData("starts.yaml", "an AVV or a BAA", "an AVV or a BAA or a paper of another kind", "'says' must have at most 90 words: somebody has to read it in a mail")]
    [InlineData("reference/starts.yaml", "group: partners", "group: partner", "the group 'partners' names 2 vendor(s): with fewer than 3 it would be advice to buy")]
    [InlineData("reference/starts.yaml", "item: Agentforce", "item: Thunderforce", "'Fin' stands after 'Thunderforce': a group is in the order of the alphabet, so that it is no ranking")]
    [InlineData("reference/starts.yaml", "data: [offline]", "data: [anywhere]", "names the level 'anywhere' under 'data', which starts.yaml doesn't have")]
    [InlineData("reference/starts.yaml", "offers: {health: BAA}", "offers: {wealth: BAA}", "offers 'wealth', which is no mark of starts.yaml")]
    [InlineData("reference/starts.yaml", "row: cursor-seats", "row: cursor", "'start-cursor' names the row 'cursor', which holds no price and no size of today")]
    [InlineData("reference/starts.yaml", "row: cursor-seats", "row: open-gap", "'start-cursor' names the row 'open-gap', which holds no price and no size of today")]
    [InlineData("reference/starts.yaml", "row: cursor-seats", "row: together-endpoint", "'start-cursor' names the row 'together-endpoint', which holds no price and no size of today")]
    [InlineData("reference/starts.yaml", "value: A code editor", "value: A code editor, and then a code editor, and then a code editor, and then a code editor", "'value' must say in one line what it is: at most 90 letters")]
    [InlineData("reference/starts.yaml", "lacks: [health]", "lacks: [wealth]", "a source lacks 'wealth', which is no field of this value, nor a word of it: correct 'lacks'")]
    public void What_is_wrong_is_reported_with_its_place(string file, string old, string @new, string problem)
    {
        using var copy = new ContentCopy();
        var at = copy.Files[file].IndexOf(old, StringComparison.Ordinal);
        copy.Files[file] = copy.Files[file].Remove(at, old.Length).Insert(at, @new);

        Assert.Contains(copy.Problems(), found => found.Contains("starts.yaml:", StringComparison.Ordinal) && found.EndsWith(problem, StringComparison.Ordinal));
    }

    private static ImmutableArray<StartSection> Sections(Recommendation result) =>
        Guide.Starts.Of(result, result.Outcomes.Length == 1 ? result.Outcomes[0] : Guide.FindingOut.Provisional(result), Guide.Rows);

    private static Recommendation Explain(string id, string answers)
    {
        var decision = Published.Find(id, 1);
        return Recommendation.Explain(decision, Walks.Given(decision, answers))!;
    }
}
