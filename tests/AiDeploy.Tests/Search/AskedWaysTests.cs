using AiDeploy.Search;

namespace AiDeploy.Tests.Search;

/// <summary>The same thing asked in other ways: spelled, joined, cut short, told at length, or in another language.</summary>
public sealed class AskedWaysTests
{
    private static readonly Guide Guide = Guide.Read(Repository.Content).Guide!;

    [Theory]
    [InlineData("slef hosting brake even pont", "self hosting break even point")]
    [InlineData("selfhosting drawbacks of it", null)]
    [InlineData("hallucinatons of models", "hallucinations of models")]
    [InlineData("is an airgapped model possible", "is an air gapped model possible")]
    [InlineData("what does the German law ask", null)]
    [InlineData("tunning a model", "tuning a model")]
    [InlineData("teachers write prompts", null)]
    [InlineData("reset a model", null)]
    [InlineData("a clinic chain with doctors", null)]
    public void Each_word_that_the_guide_does_not_have_is_mended_and_said(string typed, string? read) => Assert.Equal(read, Guide.Asker.Answer(typed).Corrected);

    [Theory]
    [InlineData("fine tun", "fine tuning")]
    [InlineData("subproc", "subprocessor")]
    public void A_search_finds_a_word_that_is_not_finished(string typed, string read) => Assert.Equal(read, Guide.Index.Find(typed).Corrected);

    [Theory]
    [InlineData("ＧＤＰＲ ｄｕｔｉｅｓ", "GDPR duties")]
    [InlineData("how fast is an 8B model", "how fast is an 8 billion model")]
    [InlineData("9000 dollars a month", "9,000 dollars a month")]
    public void Letters_and_numbers_may_be_written_in_other_ways(string typed, string same) =>
        Assert.Equal(Guide.Index.Find(same).Hits[0].Passage.Id, Guide.Index.Find(typed).Hits[0].Passage.Id);

    [Theory]
    [InlineData("Was kostet ein Platz bei Microsoft 365 Copilot?", "de", "sources/copilot-seats")]
    [InlineData("Quels sont les inconvénients de l'auto-hébergement ?", "fr", "self-hosting/limitations")]
    [InlineData("Dürfen wir Patientendaten in eine Cloud geben?", "de", "data-boundaries/hipaa")]
    [InlineData("自社サーバーでLLMを動かすメリットは？", "ja", "self-hosting/advantages")]
    [InlineData("自建服务器有什么风险？", "zh", "risks/self-hosting")]
    [InlineData("Combien d'exemples pour un fine-tuning ?", "fr", "fine-tuning/limitations")]
    [InlineData("Welche Option ist am günstigsten?", "de", "compare/cost")]
    [InlineData("Risiken eigener Server", "de", "risks/self-hosting")]
    public void A_question_in_another_language_is_recognized_and_leads_to_what_comes_closest(string question, string language, string passage)
    {
        var reply = Guide.Asker.Answer(question);

        Assert.Equal(language, reply.Language?.Id);
        Assert.Null(reply.Corrected);
        Assert.Contains(passage, reply.Read.Select(static hit => hit.Passage.Id));
    }

    [Theory]
    [InlineData("What is RAG?")]
    [InlineData("Can we use ChatGPT in our office in Berlin?")]
    [InlineData("is fine-tuning worth it")]
    public void English_is_English(string question) => Assert.Null(Guide.Asker.Answer(question).Language);

    [Fact]
    public void What_is_named_and_not_mentioned_is_said_beside_the_answer()
    {
        var reply = Guide.Asker.Answer("Is Snowflake a good fit for self-hosting?");

        Assert.True(reply.IsAnswered);
        Assert.Equal(["Snowflake"], reply.Unknown);
    }

    [Fact]
    public void A_question_about_two_things_that_are_not_in_the_guide_is_declined() =>
        Assert.Equal(AskResultKind.UnknownName, Guide.Asker.Answer("Does Zoho work with Freshdesk out of the box?").Reason);

    [Fact]
    public void Of_a_table_the_row_with_the_number_asked_about_is_marked() =>
        Assert.StartsWith("70 billion (70B)", Guide.Asker.Answer("How much VRAM does a 70B model need at 4 bit?").Hits[0].Marked[0], StringComparison.Ordinal);

    [Fact]
    public void A_story_of_a_thousand_letters_is_answered_by_its_weightiest_words()
    {
        const string Story = "We are a small company near Lyon. We have grown a lot, and everybody here is busy. My boss came back from a fair and was very excited. ";
        var question = string.Concat(Enumerable.Repeat(Story, 6)) + "Patient data goes to a vendor: do we need a BAA first?";

        Assert.InRange(question.Length, 800, QuestionText.Longest);
        Assert.Equal("data-boundaries/hipaa", Guide.Asker.Answer(question).Hits[0].Passage.Id);
    }

    [Fact]
    public void A_story_counts_less_than_the_question_at_its_end()
    {
        const string Story = "We are a team of two developers who know Python and like Llama. What happens when a provider raises its prices?";

        Assert.Equal("api-integration/limitations", Guide.Asker.Answer(Story).Hits[0].Passage.Id);
    }

    [Fact]
    public void A_word_of_a_topic_left_out_declines_only_where_it_is_asked_about()
    {
        Assert.True(Guide.Asker.Answer("We run Docker everywhere. What are the drawbacks of self-hosting?").IsAnswered);
        Assert.Equal("how-to-install", Guide.Asker.Answer("which docker image is right").Topic?.Id);
    }

    [Theory]
    [InlineData("best training plan for a marathon", "everyday-life")]
    [InlineData("which AI should a marathon club use for its newsletter", null)]
    [InlineData("send this page to my colleague", "errands")]
    [InlineData("how do I share the result with a colleague", null)]
    public void A_word_of_daily_life_declines_where_nothing_of_AI_is_named(string question, string? topic) =>
        Assert.Equal(topic, Guide.Asker.Answer(question).Topic?.Id);

    [Fact]
    public void What_is_next_to_a_topic_left_out_is_answered_where_the_guide_is_often_asked_it()
    {
        Assert.Equal("vendor-certificates", Guide.Asker.Answer("which ISO certification does Mistral hold").Topic?.Id);
        Assert.True(Guide.Asker.Answer("a german hospital needs which certificate from the cloud").IsAnswered);
    }

    [Fact]
    public void The_question_counts_and_not_the_story_around_it()
    {
        var reply = Guide.Asker.Answer("I run a chain of bakeries with forty shops. My nephew studies physics. Is our own server really safer than a big provider?");

        Assert.Equal("self-hosting/honest-assessment", reply.Hits[0].Passage.Id);
    }

    [Theory]
    [InlineData("opus vs haiku price", "sources/opus", "sources/haiku")]
    [InlineData("latency vs throughput meaning", "glossary/latency", "glossary/throughput")]
    [InlineData("What is the difference between RLHF and a LoRA?", "glossary/rlhf", "glossary/lora")]
    public void Two_things_asked_about_are_both_told(string question, string one, string other) =>
        Assert.Equal([one, other], Guide.Asker.Answer(question).Hits.Take(2).Select(static hit => hit.Passage.Id));

    [Fact]
    public void A_bare_product_name_costs_what_its_seat_does() =>
        Assert.Equal("sources/copilot-seats", Guide.Asker.Answer("how much is copilot").Hits[0].Passage.Id);

    [Fact]
    public void The_words_of_a_term_count_together() =>
        Assert.Contains(Guide.Asker.Answer("how much do we save with prompt caching").Hits[0].Marked, static one => one.Contains("2% to 25%", StringComparison.Ordinal));

    [Fact]
    public void A_lead_is_marked_with_what_explains_it_and_a_row_with_all_it_says()
    {
        Assert.Equal(["You depend on the provider.", "If it is down, your feature is down."], Guide.Asker.Answer("vendor lock-in api").Hits[0].Marked.Take(2));
        Assert.StartsWith("A wrong answer is believed · Likelihood: High · ", Guide.Asker.Answer("human in the loop").Hits[0].Quote, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Our data must not leave the building.", true)]
    [InlineData("Must data not leave the building?", false)]
    [InlineData("does our data leave the building", false)]
    [InlineData("a hospital whose data must not leave the building", false)]
    public void An_answer_is_implied_only_where_the_asker_states_it_of_the_own_case(string question, bool isImplied) =>
        Assert.Equal(isImplied, Guide.Asker.Answer(question).Implied is not null);

    [Theory]
    [InlineData("what does a labeled example cost", "At $20, the same set costs $26,000.")]
    [InlineData("is the gap between open and closed models narrowing", "One measurement of spring 2026 doesn’t show that.")]
    public void A_sentence_that_points_back_is_marked_with_the_one_before(string question, string pointsBack)
    {
        var marked = Guide.Asker.Answer(question).Hits[0].Marked;

        Assert.True(marked.IndexOf(pointsBack) != 0, string.Join(" / ", marked));
    }

    [Theory]
    [InlineData("will it rain in Hamburg tomorrow")]
    [InlineData("how far is the moon")]
    [InlineData("who won the chess championship between AI engines last year")]
    [InlineData("how do I get rid of ants")]
    public void Words_that_the_guide_does_not_have_are_no_others_and_show_no_topic(string question)
    {
        var reply = Guide.Asker.Answer(question);

        Assert.False(reply.IsAnswered);
        Assert.Null(reply.Corrected);
    }

    [Fact]
    public void A_price_that_one_asks_for_by_its_kind_is_the_range_over_all_sellers() =>
        Assert.Equal("sources/h100-price", Guide.Asker.Answer("how much does an H100 cost per hour").Hits[0].Passage.Id);

    [Fact]
    public void Drawbacks_are_told_all_and_steps_one_by_one()
    {
        Assert.Equal(6, Guide.Asker.Answer("What are the drawbacks of an API?").Hits[0].Marked.Length);
        Assert.Equal(5, Guide.Asker.Answer("how do we run a pilot").Hits[0].Marked.Length);
    }

    [Fact]
    public void A_comparison_of_two_options_marks_the_cells_of_both()
    {
        var best = Guide.Asker.Answer("api vs self hosting: which one is harder to get out of later").Hits[0];

        Assert.Equal("compare/exit", best.Passage.Id);
        Assert.Equal(["Exit: Manageable.", "Exit: Slow."], best.Marked.Select(static cell => cell.Split(". ")[0] + "."));
    }
}
