using System.Text.Json.Serialization;

namespace AiDeploy.Web.Features.Read;

/// <summary>The glossary as data. <c>wwwroot/schemas/glossary.1.json</c> describes it.</summary>
internal sealed record GlossaryJson([property: JsonPropertyName("$schema")] string Schema, IEnumerable<GlossaryJson.TermJson> Terms)
{
    internal sealed record TermJson(string Id, string Name, IEnumerable<string> Also, string Says, string Url);

    public static IResult Get(HttpRequest request, CurrentGuide guide, PublicAddress address) => Results.Json(
        new GlossaryJson(
            address.Of(request, Links.GlossarySchema),
            guide.Value.Glossary.Terms.Select(term => new TermJson(
                term.Id, term.Name, term.Also, term.Says, address.Of(request, $"{Links.Glossary}#{term.Id}")))),
        JsonFormats.Tables);
}
