using System.Text.RegularExpressions;
using AiDeploy.Browser.Tests.Staging;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AiDeploy.Browser.Tests.Journeys;

/// <summary>What would it cost? With and without script, on a desk and on a phone.</summary>
public sealed class CostsTests(Stage stage)
{
    [Fact]
    public async Task Without_script_a_form_leads_to_an_estimate()
    {
        await using var visitor = await stage.VisitAsync("/costs", new() { JavaScriptEnabled = false, ViewportSize = new() { Width = 360, Height = 740 } });
        var page = visitor.Page;
        await page.GetByLabel("Who uses it").SelectOptionAsync("customers");
        await page.GetByLabel("Requests a month").FillAsync("2,000,000");
        await page.GetByLabel("Length of a request", new() { Exact = true }).SelectOptionAsync("500");
        await page.GetByRole(AriaRole.Button, new() { Name = "Estimate" }).First.ClickAsync();

        await Expect(visitor.Heading).ToContainTextAsync("is cheapest: about $");
        Assert.Equal("/costs?as-of=2026-11-27&audience=customers&requests=2000000&tokens-in=500", visitor.Path);
        await Expect(visitor.Heading).ToBeInViewportAsync();
    }

    [Fact]
    public async Task With_script_the_estimate_follows_what_is_typed_and_so_does_the_address()
    {
        await using var visitor = await stage.VisitAsync("/costs?as-of=2026-11-26&requests=30000");
        var page = visitor.Page;
        await Expect(visitor.Heading).ToHaveTextAsync("Off-the-shelf is cheapest: about $14,000 over 12 months");
        await page.GetByLabel("People who use it").FillAsync("500");

        await Expect(visitor.Heading).ToContainTextAsync("API integration is cheapest");
        await Expect(page).ToHaveURLAsync(new Uri(stage.Origin, "/costs?as-of=2026-11-26&people=500&requests=30000").ToString());
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("API integration is cheapest");
        Assert.True(await page.GetByLabel("People who use it").HasFocusAsync());
        Assert.Empty(visitor.Problems);
    }

    [Fact]
    public async Task With_script_too_the_first_estimate_waits_for_its_button()
    {
        await using var visitor = await stage.VisitAsync("/costs");
        var page = visitor.Page;
        await page.GetByLabel("Requests a month").FillAsync("30000");
        await page.WaitForTimeoutAsync(1000);
        await Expect(visitor.Heading).ToHaveTextAsync("What would it cost?");
        Assert.Equal("/costs", visitor.Path);
        await page.GetByRole(AriaRole.Button, new() { Name = "Estimate" }).First.ClickAsync();

        await Expect(visitor.Heading).ToHaveTextAsync("Off-the-shelf is cheapest: about $14,000 over 12 months");
    }

    [Fact]
    public async Task What_cannot_be_used_is_told_at_its_field_while_the_last_result_stays()
    {
        await using var visitor = await stage.VisitAsync("/costs?as-of=2026-11-26&requests=30000");
        var page = visitor.Page;
        var people = page.GetByLabel("People who use it");
        await people.FillAsync("many");
        await people.PressAsync("ArrowLeft");

        await Expect(page.GetByText("Error: People who use it must be a whole number from 0 to 1,000,000,000 (people)")).ToBeVisibleAsync();
        await Expect(people).ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(people).ToHaveAccessibleDescriptionAsync(new Regex("^Error: People who use it must be"));
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("The result shown is that of the numbers before.");
        await Expect(page.GetByRole(AriaRole.Status)).ToBeInViewportAsync();
        await Expect(visitor.Heading).ToHaveTextAsync("Off-the-shelf is cheapest: about $14,000 over 12 months");
        Assert.Equal("/costs?as-of=2026-11-26&requests=30000", visitor.Path);
        Assert.True(await people.HasFocusAsync());
        Assert.Equal((3, "many"), (await people.EvaluateAsync<int>("field => field.selectionStart"), await people.InputValueAsync()));
    }

    [Fact]
    public async Task What_is_put_right_takes_the_error_back_and_what_was_typed_elsewhere_stays()
    {
        await using var visitor = await stage.VisitAsync("/costs?as-of=2026-11-26&requests=30000");
        var page = visitor.Page;
        await page.GetByLabel("People who use it").FillAsync("many");
        await page.GetByLabel("Requests a month").FillAsync("-5");
        await Expect(page.GetByText("Error:")).ToHaveCountAsync(2);
        await Expect(page.GetByLabel("People who use it")).ToHaveValueAsync("many");
        await page.GetByLabel("People who use it").FillAsync("500");
        await Expect(page.GetByText("Error:")).ToHaveCountAsync(1);
        await page.GetByLabel("Requests a month").FillAsync("30000");

        await Expect(page.GetByText("Error:")).ToHaveCountAsync(0);
        await Expect(page.Locator("[aria-invalid]")).ToHaveCountAsync(0);
        await Expect(visitor.Heading).ToContainTextAsync("API integration is cheapest");
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("API integration is cheapest");
        await Expect(page).ToHaveURLAsync(new Uri(stage.Origin, "/costs?as-of=2026-11-26&people=500&requests=30000").ToString());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_length_chosen_after_an_exact_one_replaces_it(bool hasScript)
    {
        await using var visitor = await stage.VisitAsync("/costs?as-of=2026-11-26&tokens-in=800", new() { JavaScriptEnabled = hasScript });
        var page = visitor.Page;
        var length = page.GetByLabel("Length of a request", new() { Exact = true });
        await Expect(length.Locator("option:checked")).ToHaveTextAsync("As given below: 800 tokens");
        await length.SelectOptionAsync("500");
        await page.GetByRole(AriaRole.Button, new() { Name = "Estimate" }).First.ClickAsync();

        await Expect(page).ToHaveURLAsync(new Uri(stage.Origin, "/costs?as-of=2026-11-26&tokens-in=500#inputs").ToString());
        await Expect(length).ToHaveValueAsync("500");
        await Expect(page.Locator("#tokens-in")).ToHaveValueAsync("");
    }

    [Fact]
    public async Task With_script_the_last_of_a_chosen_and_an_exact_length_wins_again_and_again()
    {
        await using var visitor = await stage.VisitAsync("/costs?as-of=2026-11-26&tokens-in=800");
        var page = visitor.Page;
        var length = page.GetByLabel("Length of a request", new() { Exact = true });
        await page.GetByText("Assumptions: every other number").ClickAsync();
        foreach (var _ in new[] { 1, 2 })
        {
            await length.FocusAsync();
            await length.SelectOptionAsync("8000");
            await Expect(page).ToHaveURLAsync(new Uri(stage.Origin, "/costs?as-of=2026-11-26&tokens-in=8000").ToString());
            Assert.True(await length.HasFocusAsync());
            await Expect(length).ToHaveValueAsync("8000");
            await page.Locator("#tokens-in").FillAsync("700");
            await Expect(page).ToHaveURLAsync(new Uri(stage.Origin, "/costs?as-of=2026-11-26&tokens-in=700").ToString());
            await Expect(length.Locator("option:checked")).ToHaveTextAsync("As given below: 700 tokens");
        }
    }

    [Fact]
    public async Task From_a_recommendation_to_its_price()
    {
        await using var visitor = await stage.VisitAsync("/recommendation/full/1/need-generative/boundary-own-hardware/serving-yes/failing-nothing", new() { JavaScriptEnabled = false });
        await visitor.Page.Link("Estimate it with your numbers").ClickAsync();

        await Expect(visitor.Heading).ToHaveTextAsync("What would your recommendation cost?");
        await visitor.Page.GetByLabel("People who use it").FillAsync("60");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Estimate" }).First.ClickAsync();
        await Expect(visitor.Heading).ToHaveTextAsync("Self-hosting costs about $220,000 over 12 months");
        await Expect(visitor.Page.Region("What your answers rule out, in money")).ToBeVisibleAsync();
    }
}
