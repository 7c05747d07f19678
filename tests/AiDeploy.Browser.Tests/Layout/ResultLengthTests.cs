using AiDeploy.Browser.Tests.Staging;

namespace AiDeploy.Browser.Tests.Layout;

/// <summary>How far a reader scrolls for what a result says: the arguments behind it are folded and come after.</summary>
public sealed class ResultLengthTests(Stage stage)
{
    private const string Full = "/recommendation/full/2/";

    public static TheoryData<string> Results =>
    [
        "/recommendation/quick/1/product-yes",
        "/recommendation/quick/1/product-no/integration-yes/ceiling-no",
        Full + "job-ordinary",
        Full + "job-documents/boundary-extra-terms/users-staff/product-connected/lockin-limited/seats-under-500",
        Full + "job-documents/boundary-vendor-terms/users-customers/product-none/retrieval-not-tried",
        Full + "job-write/boundary-vendor-terms/users-staff/product-as-is/budget-monthly/seats-under-50",
        Full + "job-code/boundary-vendor-terms/users-staff/product-as-is/place-eu?as-of=2026-11-27&people=120",
        Full + "job-extract/boundary-extra-terms/users-systems/product-none/bill-fine/failing-behavior/evals-automated/examples-thousands/ml-yes/personal-yes",
        Full + "job-write/boundary-own-hardware/product-none/serving-yes/failing-nothing/place-us/personal-yes/health-yes",
        Full + "job-extract/boundary-own-hardware/product-none/serving-yes/failing-nothing/place-eu/personal-yes/highrisk-yes/finance-yes",
        Full + "job-write/boundary-extra-terms/users-staff/product-none/bill-fine/failing-untested/place-eu/personal-yes/finance-yes"
            + "?as-of=2026-11-27&currency=eur&people=300&requests=60000&case=Customer%20letters",
        // The duties of four laws at once.
        Full + "job-documents/boundary-vendor-terms/users-customers/product-none/retrieval-not-tried/place-eu/personal-yes/highrisk-yes/public-yes/finance-yes"
            + "?as-of=2026-11-27&people=300",
    ];

    [Theory]
    [MemberData(nameof(Results))]
    public async Task On_a_desk_the_folds_begin_within_three_screens(string address) =>
        Assert.InRange(await TopAsync(address, ".folds", 1280, 800), 0, 3);

    [Theory]
    [MemberData(nameof(Results))]
    public async Task On_a_phone_the_next_step_stands_on_the_first_two_screens(string address) =>
        Assert.InRange(await TopAsync(address, ".next li", 390, 844), 0, 2);

    /// <summary>Where the first of them begins, in screens.</summary>
    private async Task<double> TopAsync(string address, string selector, int width, int height)
    {
        await using var visitor = await stage.VisitAsync(address, new() { ViewportSize = new() { Width = width, Height = height } });
        var box = await visitor.Page.Locator(selector).First.BoundingBoxAsync();

        return box!.Y / height;
    }
}
