using System.Text.Json;
using AiDeploy.Browser.Tests.Markup;
using AiDeploy.Browser.Tests.Staging;
using Microsoft.Playwright;

namespace AiDeploy.Browser.Tests.Access;

/// <summary>Two engines of other makers, on every type of page with all its folds open: no engine finds what another overlooks.</summary>
public sealed class SecondOpinionTests(Stage stage)
{
    /// <summary>
    /// Rules whose findings were looked at by hand and are wrong here: a form without a name is no landmark, so it needs none of its
    /// own; the tooltip of a stop on the map is no label; the heads of a bill have scopes, which is what the rule asks for.
    /// </summary>
    private static readonly string[] Wrong =
        ["aria_form_label_unique", "label_name_visible", "WCAG2AA.Principle1.Guideline1_3.1_3_1.H43.HeadersRequired"];

    private const string OpenFolds = "() => document.querySelectorAll('details').forEach(fold => fold.open = true)";

    private const string EqualAccess = """
        return new ace.Checker().check(document, ["WCAG_2_2"]).then(report => report.results
            .filter(one => one.value[0] === "VIOLATION" && one.value[1] === "FAIL")
            .map(one => [one.ruleId, one.snippet]));
        """;

    private const string CodeSniffer = """
        return new Promise((done, failed) => HTMLCS.process("WCAG2AA", document, () => done(HTMLCS.getMessages()
            .filter(one => one.type === HTMLCS.ERROR)
            .map(one => [one.code, one.element.outerHTML ?? ""])), failed));
        """;

    [Theory]
    [MemberData(nameof(PageTypes.Names), MemberType = typeof(PageTypes))]
    public async Task IBM_Equal_Access_finds_no_barrier_on(string name) =>
        Findings.MustBeNone(await JudgeAsync(PageTypes.Find(name), "accessibility-checker-engine/ace.js", EqualAccess));

    [Theory]
    [MemberData(nameof(PageTypes.Names), MemberType = typeof(PageTypes))]
    public async Task HTML_CodeSniffer_finds_no_barrier_on(string name) =>
        Findings.MustBeNone(await JudgeAsync(PageTypes.Find(name), "html_codesniffer/build/HTMLCS.js", CodeSniffer));

    [Theory]
    [InlineData("accessibility-checker-engine/ace.js", EqualAccess, "html_lang_exists")]
    [InlineData("html_codesniffer/build/HTMLCS.js", CodeSniffer, "WCAG2AA.Principle3.Guideline3_1.3_1_1.H57.2")]
    public async Task They_find_a_barrier_where_there_is_one(string engine, string check, string rule)
    {
        await using var visitor = await stage.VisitAsync("/compare");
        await visitor.Page.EvaluateAsync("() => document.documentElement.removeAttribute('lang')");

        Assert.Contains(await JudgeAsync(visitor.Page, engine, check), barrier => barrier.StartsWith(rule, StringComparison.Ordinal));
    }

    private async Task<string[]> JudgeAsync(PageType type, string engine, string check)
    {
        await using var visitor = await stage.VisitAsync(type);
        await visitor.Page.EvaluateAsync(OpenFolds);
        return await JudgeAsync(visitor.Page, engine, check);
    }

    private static async Task<string[]> JudgeAsync(IPage page, string engine, string check)
    {
        var file = Path.Combine(Checker.Root, "tests/node_modules", engine);
        Assert.True(File.Exists(file), $"{engine} is missing: run npm ci --ignore-scripts in tests, as tests/run.sh does.");
        var found = await page.EvaluateAsync<JsonElement>($"() => {{ {await File.ReadAllTextAsync(file)}\n{check} }}");
        return
        [
            .. found.EnumerateArray()
                .Select(static one => $"{one[0].GetString()}: {one[1].GetString()}")
                .Where(static finding => !Wrong.Any(rule => finding.StartsWith(rule, StringComparison.Ordinal))),
        ];
    }
}
