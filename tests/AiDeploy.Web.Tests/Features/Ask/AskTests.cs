using System.Text.Json;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Ask;

public sealed class AskTests(Site site)
{
    private static readonly (string Name, string Value) AsData = ("Accept", "application/json");

    [Fact]
    public async Task A_question_is_answered_by_the_section_with_the_answering_sentence_marked()
    {
        var page = await site.GetAsync("/ask?q=Will+an+API+throttle+us+when+we+grow%3F");

        Assert.Equal(200, page.Status);
        Assert.Equal("Will an API throttle us when we grow?", page.Heading);
        Assert.Equal(["Rate limits bound your scale.", "Providers cap the requests and tokens you may send each minute.", "Limits usually rise as you spend."], page.All("blockquote mark").Texts());
        Assert.Equal("/options/api-integration#limitations", page.All(".from a").Single().Href());
        Assert.Equal(2, page.All(".near li").Count());
        var section = (await site.GetAsync("/options/api-integration.md")).Body;
        Assert.All(page.All("blockquote mark").Texts(), sentence => Assert.Contains(sentence, section, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_question_that_gives_away_the_situation_links_into_the_decision() =>
        Assert.Contains("/decide/full/2/boundary-own-hardware", (await site.GetAsync("/ask?q=Our+data+must+not+leave+the+building")).All(".implied a").Hrefs());

    [Fact]
    public async Task What_is_not_covered_is_declined_and_leads_to_what_comes_closest()
    {
        var page = await site.GetAsync("/ask?q=Which+vector+database+should+I+pick%3F");

        Assert.Equal(200, page.Status);
        Assert.Empty(page.All("blockquote"));
        Assert.Contains("/guide/rag-or-fine-tuning#what-retrieval-takes", page.All(".declined a").Hrefs());
    }

    [Theory]
    [InlineData("What+is+the+price+per+million+tokens+of+GPT-4o%3F")]
    public async Task A_price_the_guide_does_not_hold_leads_to_the_cost_estimate(string question) =>
        Assert.Contains("/costs", (await site.GetAsync("/ask?q=" + question)).All(".declined a").Hrefs());

    [Theory]
    [InlineData("how+much+does+fine-tuning+cost%3F")]
    [InlineData("cost")]
    [InlineData("is+self-hosting+cheaper+than+an+API")]
    public async Task An_answer_about_money_stands_beside_the_cost_estimate(string question)
    {
        var page = await site.GetAsync("/ask?q=" + question);

        Assert.Single(page.All("blockquote"));
        Assert.Contains("/costs", page.All(".tool a").Hrefs());
    }

    [Fact]
    public async Task Who_asks_in_another_language_is_told_in_it_that_the_guide_is_in_English()
    {
        var page = await site.GetAsync("/ask?q=Was+sind+die+Nachteile+von+eigenen+Servern%3F");

        Assert.StartsWith("Dieser Leitfaden ist auf Englisch", page.All("[lang=de]").Single().Said(), StringComparison.Ordinal);
        Assert.Single(page.All("blockquote"));
    }

    [Fact]
    public async Task A_name_that_the_guide_does_not_have_is_said_below_the_answer() =>
        Assert.Contains("We found nothing about “Snowflake” in this guide.", (await site.GetAsync("/ask?q=Is+Snowflake+a+good+fit+for+self-hosting%3F")).All(".quotation .hint").Texts());

    [Fact]
    public async Task A_typing_error_is_said_to_be_mended() =>
        Assert.Contains("advantages of self hosting", (await site.GetAsync("/ask?q=advantges+of+self+hosting")).Html.Body!.Said(), StringComparison.Ordinal);

    [Fact]
    public async Task A_question_that_is_too_long_is_kept_and_refused()
    {
        var question = new string('a', 1001);

        var page = await site.GetAsync("/ask?q=" + question);

        Assert.Equal(400, page.Status);
        Assert.Equal(question, page.All("#q").Single().GetAttribute("value"));
        Assert.Equal("#q", page.All(".error-summary a").Single().Href());
    }

    [Theory]
    [InlineData("/ask?q=%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("/search?q=%3Cimg%20src=x%20onerror=alert(1)%3E")]
    public async Task What_was_typed_is_only_ever_text(string address)
    {
        var first = await site.GetAsync(address);
        var page = first.Location is { } canonical ? await site.GetAsync(canonical) : first;

        Assert.Equal(200, page.Status);
        Assert.Empty(page.All("main script, main img"));
    }

    [Theory]
    [InlineData("/ask?q=what%20is%20LoRA", "/ask?q=what+is+LoRA")]
    [InlineData("/ask?q=+what+is+LoRA%00+&utm=x", "/ask?q=what+is+LoRA")]
    [InlineData("/search?q=", "/search")]
    public async Task Every_question_has_one_address(string address, string canonical)
    {
        var page = await site.GetAsync(address);

        Assert.Equal(308, page.Status);
        Assert.Equal(canonical, page.Location);
    }

    [Fact]
    public async Task A_program_gets_the_reply_as_data()
    {
        var reply = await site.GetAsync("/ask?q=What+is+LoRA%3F", AsData);

        Assert.Equal("Accept, Accept-Encoding", reply["Vary"]);
        Assert.Equal("answered", reply.Json.GetProperty("status").GetString());
        Assert.Equal("extractive", reply.Json.GetProperty("mode").GetString());
        var citations = reply.Json.GetProperty("citations").EnumerateArray().ToList();
        Assert.Equal("glossary/lora", citations[0].GetProperty("passageId").GetString());
        Assert.Equal("https://localhost/guide/glossary#lora", citations[0].GetProperty("url").GetString());
        Assert.Contains("add-on", citations[0].GetProperty("quote").GetString(), StringComparison.Ordinal);
        Assert.Contains(citations[0].GetProperty("quote").GetString()!, reply.Json.GetProperty("answer").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("What+is+the+price+per+million+tokens+of+GPT-4o%3F", "no-price", "api-integration/advantages")]
    [InlineData("Is+Anthropic+SOC+2+certified%3F", "not-covered", null)]
    [InlineData("qwertz", "nothing-found", null)]
    public async Task A_program_is_told_why_a_question_is_declined(string question, string reason, string? nearest)
    {
        var reply = await site.GetAsync("/ask?q=" + question, AsData);

        Assert.Equal(200, reply.Status);
        Assert.Equal("declined", reply.Json.GetProperty("status").GetString());
        Assert.Equal(reason, reply.Json.GetProperty("reason").GetString());
        Assert.Empty(reply.Json.GetProperty("citations").EnumerateArray());
        Assert.Equal(nearest, reply.Json.GetProperty("nearest") is { ValueKind: JsonValueKind.Object } place ? place.GetProperty("passageId").GetString() : null);
    }

    [Theory]
    [InlineData("/ask.json", "no-question")]
    [InlineData("/ask.json?q=%20%00", "no-question")]
    public async Task A_program_without_a_question_is_told_so(string address, string reason)
    {
        var reply = await site.GetAsync(address);

        Assert.Equal(400, reply.Status);
        Assert.Equal(reason, reply.Json.GetProperty("reason").GetString());
    }
}
