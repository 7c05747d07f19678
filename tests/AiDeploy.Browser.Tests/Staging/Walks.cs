using System.Collections.Immutable;

namespace AiDeploy.Browser.Tests.Staging;

/// <summary>A way to each of the five endings of the quick decision, and one that leaves it open.</summary>
public static class Walks
{
    private const string Product = "Is there a product that does the job as it is?";
    private const string Integration = "Does it have to work with your own data or inside your own product?";
    private const string Ceiling = "Have good prompts stopped getting you better results?";
    private const string Limits = "Does a hard privacy or cost limit rule out AI services run by others?";

    private static readonly Step NoProduct = new(Product, "No", "No product does the job as it is");
    private static readonly Step Integrated = new(Integration, "Yes", "It has to work with your own data or inside your own product");
    private static readonly Step AtCeiling = new(Ceiling, "Yes", "Good prompts have hit a quality ceiling");

    public static ImmutableArray<Walk> All { get; } =
    [
        new("Use an off-the-shelf product", "/recommendation/quick/1/product-yes",
            [new(Product, "Yes", "A product does the job as it is")]),
        new("An off-the-shelf product may still be right", "/recommendation/quick/1/product-no/integration-no",
            [NoProduct, new(Integration, "No", "It doesn’t have to be integrated")]),
        new("Stay with an API integration", "/recommendation/quick/1/product-no/integration-yes/ceiling-no",
            [NoProduct, Integrated, new(Ceiling, "No", "Good prompts haven’t hit a quality ceiling")]),
        new("Fine-tune a model and call it through an API", "/recommendation/quick/1/product-no/integration-yes/ceiling-yes/limits-no",
            [NoProduct, Integrated, AtCeiling, new(Limits, "No", "No hard limit rules out APIs")]),
        new("Evaluate hosting an open model yourself", "/recommendation/quick/1/product-no/integration-yes/ceiling-yes/limits-yes",
            [NoProduct, Integrated, AtCeiling, new(Limits, "Yes", "A hard privacy or cost limit rules out APIs")]),
        new("It depends: Fine-tuning or Self-hosting", "/recommendation/quick/1/product-no/integration-yes/ceiling-yes/limits-unsure",
            [NoProduct, Integrated, AtCeiling, new(Limits, "I don’t know yet", "You don’t know yet whether a hard limit rules out APIs")]),
    ];

    /// <summary>The endings, each a case of a theory.</summary>
    public static TheoryData<string> Endings => [.. All.Select(static walk => walk.Ending)];

    public static Walk To(string ending) => All.Single(walk => walk.Ending == ending);
}
