using Markdig;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Recommend;

public sealed class DecisionRecordTests(Site site)
{
    private const string Settled = "/recommendation/quick/1/product-no/integration-yes/ceiling-yes/limits-no";
    private const string Open = "/recommendation/quick/1/product-no/integration-yes/ceiling-yes/limits-unsure";
    private const string Full = "/recommendation/full/1/need-generative/boundary-vendor-terms/users-customers/bill-high/failing-behavior/evals-automated/retrieval-tried/examples-hundreds/ml-yes";

    private static readonly MarkdownPipeline CommonMark = new MarkdownPipelineBuilder().UseYamlFrontMatter().Build();

    [Theory]
    [InlineData(Settled)]
    [InlineData(Open)]
    [InlineData(Full)]
    public async Task It_has_the_headings_of_MADR_in_their_order(string permalink) =>
        Assert.Equal(
            ["Context and Problem Statement", "Decision Drivers", "Considered Options", "Decision Outcome", "Pros and Cons of the Options", "More Information"],
            (await ReadAsync(permalink)).OfType<HeadingBlock>().Where(static heading => heading.Level == 2).Select(static heading => Words(heading)));

    [Fact]
    public async Task It_opens_with_status_and_date()
    {
        var front = (await ReadAsync(Settled)).OfType<YamlFrontMatterBlock>().Single();

        Assert.Equal(
            ["status: proposed", $"date: {DateTime.UtcNow:yyyy-MM-dd}", "decision-makers:", "consulted:", "informed:"],
            front.Lines.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task Every_word_comes_back_from_a_CommonMark_reader_as_it_was_meant()
    {
        var record = await ReadAsync(Settled);
        var view = Known.Recommended("product-no/integration-yes/ceiling-yes/limits-no");
        var lines = record.Descendants<LeafBlock>().Where(static block => block is not YamlFrontMatterBlock).Select(static block => Words(block)).ToList();

        Assert.Equal(view.Headline, lines[0]);
        Assert.Contains("Hard limits: No hard limit rules out APIs", lines);
        Assert.Contains("Ruled out: Good prompts have hit a quality ceiling.", lines);
        Assert.Empty(view.Outcome.NextSteps.Except(lines));
        Assert.NotEmpty(view.Recommendation.Reasons);
        Assert.Empty(view.Recommendation.Reasons.Select(reason => $"Good, because “{view.Headline}” fits this answer: {reason.Answer.Statement}.").Except(lines));
        Assert.Contains("Permalink: https://localhost" + Settled, lines);
        Assert.Contains($"Review this decision by {DateTime.UtcNow.AddDays(90):yyyy-MM-dd}, or when one of the answers changes.", lines);
    }

    [Fact]
    public async Task No_markup_comes_from_words()
    {
        foreach (var permalink in new[] { Settled, Open, Full })
        {
            var record = await ReadAsync(permalink);

            Assert.Empty(record.Descendants<EmphasisInline>());
            Assert.Empty(record.Descendants<CodeInline>());
            Assert.Empty(record.Descendants<HtmlInline>());
            Assert.Empty(record.Descendants<LinkInline>());
            Assert.Single(record.Descendants<AutolinkInline>());
        }
    }

    [Fact]
    public async Task What_to_start_with_and_whom_to_ask_is_recorded_with_prices()
    {
        var words = (await ReadAsync(Settled)).Descendants<LeafBlock>().Where(static block => block is not YamlFrontMatterBlock).Select(static block => Words(block)).ToList();

        Assert.Contains("Start with", words);
        Assert.Contains(words, static line => line.StartsWith("Tuning services still sold to new customers: Together AI (Together AI). Tunes open models", StringComparison.Ordinal)
            && line.Contains("$0.34 a million tokens trained", StringComparison.Ordinal));
        Assert.Contains($"Purchasing: {Known.Guide.Starts.Asks["purchasing"].Says}", words);
    }

    [Fact]
    public async Task An_open_result_is_recorded_as_not_settled()
    {
        var text = (await site.GetAsync(Open + "/decision.md")).Body;

        Assert.Contains("Not settled yet. Still possible: Fine-tune a model and call it through an API, or evaluate hosting an open model yourself.", text, StringComparison.Ordinal);
        Assert.Contains("Neutral, because the answers leave it possible.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_open_result_keeps_the_conditions_of_each_ending_under_that_ending()
    {
        var record = await ReadAsync("/recommendation/full/1/need-generative/boundary-unsure/users-staff/product-as-is/serving-no");
        var view = Known.Recommended(Known.Guide, "full", "need-generative/boundary-unsure/users-staff/product-as-is/serving-no");
        var endings = record.OfType<HeadingBlock>().Where(static heading => heading.Level == 4).ToList();

        Assert.Equal(view.Recommendation.Outcomes.Select(static outcome => $"If it comes to this: {outcome.Headline}"), endings.Select(static heading => Words(heading)));
        Assert.All(view.Recommendation.Outcomes.Zip(endings), ending =>
        {
            var below = record.SkipWhile(block => block != ending.Second).Skip(1).TakeWhile(static block => block is not HeadingBlock).SelectMany(static block => block is LeafBlock leaf ? [leaf] : block.Descendants<LeafBlock>());
            Assert.Equal(
                ending.First.Conditions.Select(static condition => $"It would hold only as long as this does: {condition}"),
                below.Select(static block => Words(block)).Where(static words => words.StartsWith("It would hold", StringComparison.Ordinal)));
        });
    }

    [Theory]
    [InlineData(Settled, "fine-tune-a-model-and-call-it-through-an-api.md")]
    [InlineData(Open, "it-depends-fine-tuning-or-self-hosting.md")]
    public async Task The_file_is_named_after_the_recommendation(string permalink, string name)
    {
        var reply = await site.GetAsync(permalink + "/decision.md");

        Assert.Equal("text/markdown; charset=utf-8", reply["Content-Type"]);
        Assert.Contains($"filename={name}", reply["Content-Disposition"], StringComparison.Ordinal);
    }

    private static string Words(LeafBlock block) => string.Concat(block.Inline!.Descendants().Select(static part => part switch
    {
        LiteralInline literal => literal.Content.ToString(),
        AutolinkInline link => link.Url,
        LineBreakInline => "\n",
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        _ => "",
    }));

    private async Task<MarkdownDocument> ReadAsync(string permalink) => Markdown.Parse((await site.GetAsync(permalink + "/decision.md")).Body, CommonMark);
}
