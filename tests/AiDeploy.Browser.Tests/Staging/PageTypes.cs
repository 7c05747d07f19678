using System.Collections.Immutable;

namespace AiDeploy.Browser.Tests.Staging;

/// <summary>Every type of page that the site has.</summary>
public static class PageTypes
{
    private const string Portfolio = "/portfolio?c=full/2/job-write/boundary-extra-terms/users-staff/product-none/bill-fine/failing-untested/place-eu/personal-yes/finance-yes/case=Customer%20letters/as-of=2026-11-27/currency=eur/people=300/requests=60000&c=full/2/job-unsure/boundary-own-hardware/product-none/serving-yes/failing-nothing/case=Voice%20line&c=quick/1/product-yes";

    public static ImmutableArray<PageType> All { get; } =
    [
        new("home", "/"),
        new("option", "/options/fine-tuning"),
        new("guide article", "/guide/start-simple"),
        new("guide article with a table", "/guide/method"),
        new("compare all", "/compare"),
        new("compare two", "/compare/api-integration/fine-tuning"),
        new("first question", "/decide/quick"),
        new("last question", "/decide/quick/1/product-no/integration-yes/ceiling-yes"),
        new("question asked again", "/decide/quick/1/product-no/integration-yes/ceiling-no?change=integration"),
        new("question with an error", "/decide/quick/1/product-no", 400, IsPosted: true),
        new("recommendation", "/recommendation/quick/1/product-no/integration-yes/ceiling-yes/limits-yes"),
        new("open recommendation", "/recommendation/quick/1/product-unsure/integration-yes/ceiling-unsure/limits-unsure"),
        new("question of the full check", "/decide/full/1/need-generative/boundary-own-hardware/serving-yes"),
        new("recommendation of the full check", "/recommendation/full/1/need-generative/boundary-vendor-terms/users-customers/bill-high/failing-behavior/evals-automated/retrieval-tried/examples-hundreds/ml-yes"),
        new("question of the bill", "/decide/full/2/job-documents/boundary-extra-terms/users-customers/product-none/retrieval-tried"),
        new("recommendation with duties", "/recommendation/full/2/job-documents/boundary-vendor-terms/users-customers/product-none/retrieval-not-tried/place-eu/personal-yes/highrisk-yes/public-yes/finance-yes"),
        new("recommendation with open answers", "/recommendation/full/2/job-write/boundary-unsure/users-staff/product-unsure/bill-unsure/volume-unsure/serving-unsure/failing-unsure/evals-unsure/examples-unsure/ml-unsure"),
        new("map", "/decide/full/map"),
        new("outcome read backward", "/decide/full/when/host"),
        new("worked examples", "/guide/worked-examples"),
        new("guide article with wide tables", "/guide/risks"),
        new("glossary", "/guide/glossary"),
        new("whole guide", "/guide/all"),
        new("facts and sources", "/sources"),
        new("a table of sources", "/sources/tuning"),
        new("changes", "/changes"),
        new("readiness", "/guide/readiness"),
        new("checklist", "/guide/readiness/self-hosting"),
        new("compare three", "/compare/off-the-shelf/api-integration/self-hosting"),
        new("card in a frame", "/embed/recommendation/quick/1/product-no/integration-yes/ceiling-yes/limits-unsure", IsFramed: true),
        new("costs", "/costs"),
        new("estimate", "/costs?as-of=2026-11-26&audience=customers&model=luna&requests=60000000&tokens-in=600&tokens-out=20&for=full/1/need-generative/boundary-own-hardware/serving-yes/failing-nothing"),
        new("estimate with crossings", "/costs?as-of=2026-11-26&audience=customers&requests=500000"),
        new("estimate with errors", "/costs?requests=many&peak=0", 400),
        new("compare estimates", "/costs/compare"),
        new("estimates of three", "/costs/compare?e=as-of=2026-11-26/requests=30000&e=as-of=2026-11-27/currency=eur/requests=60000&e=as-of=2026-11-27/audience=customers/model=luna/requests=2000000/for=full/1/need-generative/boundary-own-hardware/serving-yes/failing-nothing"),
        new("estimate that can't be compared", "/costs/compare?e=as-of=2026-11-27/requests=30000&e=nonsense", 400),
        new("compare answers", "/together"),
        new("answers of two", "/together?r=/recommendation/quick/1/product-no/integration-yes/ceiling-no&r=/recommendation/quick/1/product-no/integration-yes/ceiling-yes/limits-no&n=Ana&n=Ben"),
        new("answers of three", "/together?r=/recommendation/quick/1/product-yes&r=/recommendation/quick/1/product-no/integration-yes/ceiling-no&r=/recommendation/quick/1/product-no/integration-yes/ceiling-yes/limits-unsure"),
        new("pasted link of no use", "/together?r=https://evil.example/recommendation/quick/1/product-yes", 400),
        new("portfolio", "/portfolio"),
        new("portfolio of three", Portfolio),
        new("portfolio with a case of no use", "/portfolio?c=nonsense", 400),
        new("policy", "/portfolio/policy"),
        new("policy for three", Portfolio.Replace("/portfolio", "/portfolio/policy", StringComparison.Ordinal)),
        new("about", "/about"),
        new("unknown answer", "/recommendation/quick/1/product-no/integration-maybe", 404),
        new("contradictory answers", "/decide/quick/1/product-no/product-yes", 400),
        new("search", "/search"),
        new("found", "/search?q=rate+limits"),
        new("nothing found", "/search?q=qwertz"),
        new("ask", "/ask"),
        new("answered question", "/ask?q=Our+data+must+not+leave+the+building"),
        new("answer from a table", "/ask?q=What+are+the+rungs+of+the+ladder%3F"),
        new("declined question", "/ask?q=Which+vector+database+should+I+pick%3F"),
        new("question without a price", "/ask?q=What+does+ChatGPT+Enterprise+cost+per+seat%3F"),
        new("question that is too long", "/ask?q=" + string.Join('+', Enumerable.Repeat("why", 300)), 400),
        new("missing page", "/nowhere", 404),
    ];

    /// <summary>The names, each a case of a theory.</summary>
    public static TheoryData<string> Names => [.. All.Select(static type => type.Name)];

    /// <summary>The names of those with the site's header and footer.</summary>
    public static TheoryData<string> WholeNames => [.. All.Where(static type => !type.IsFramed).Select(static type => type.Name)];

    public static PageType Find(string name) => All.Single(type => type.Name == name);
}
