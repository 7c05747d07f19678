using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace AiDeploy.Web.Features.Programs;

/// <summary>
/// The operations as OpenAPI describes them. Replies are described by the published schemas, and their examples are addresses of the
/// site itself: what stands there is never older than the site.
/// </summary>
internal static class OpenApiJson
{
    private const string About =
        "Decides how a team should deploy AI, and what it would cost. Nothing is stored: every state is an address, and addresses work "
        + "for ever. Nobody signs in. Follow redirects: each thing has one address, and other spellings lead there. Every reply has an "
        + "ETag, so If-None-Match spares the body, and pages of any site may read it. Figures are dated; say their day.";

    private const string Problem = "application/problem+json";

    public static async Task<IResult> GetAsync(HttpRequest request, CurrentGuide guide, PublicAddress address, CancellationToken stop)
    {
        var document = Of(guide.Value, path => address.Of(request, path));
        return Results.Text(
            await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1, stop), MediaTypeNames.Application.Json, Encoding.UTF8);
    }

    private static OpenApiDocument Of(Guide guide, Func<string, string> absolute)
    {
        var document = new OpenApiDocument
        {
            Info = new()
            {
                Title = guide.Site.Name,
                Summary = guide.Site.Title,
                Description = About,
                Version = ProgramVersion.Text,
                License = new() { Name = "MIT License", Identifier = "MIT" },
            },
            Servers = [new() { Url = absolute("") }],
            // Nobody signs in: an empty requirement says so.
            Security = [[]],
            Paths = [],
        };
        document.AddComponent(nameof(Problem), ProblemSchema);
        foreach (var operation in Operations.Of(guide, absolute))
        {
            document.Paths.Add(operation.Path, new OpenApiPathItem
            {
                Operations = new() { [HttpMethod.Get] = Describe(operation, document, absolute) },
            });
        }

        return document;
    }

    private static OpenApiOperation Describe(Operation operation, OpenApiDocument document, Func<string, string> absolute) => new()
    {
        OperationId = operation.Id,
        Summary = operation.Title,
        Description = operation.Says,
        Parameters = [.. operation.Parameters.Concat(operation.More).Select(one => Describe(operation, one))],
        Responses = new()
        {
            ["200"] = new OpenApiResponse
            {
                Description = operation.Title,
                Headers = new Dictionary<string, IOpenApiHeader>
                {
                    ["ETag"] = new OpenApiHeader
                    {
                        Description = "The reply’s tag, for If-None-Match", Schema = new OpenApiSchema { Type = JsonSchemaType.String },
                    },
                },
                Content = new Dictionary<string, OpenApiMediaType>
                {
                    [operation.MediaType] = new OpenApiMediaType
                    {
                        Schema = operation.Schema is { } schema
                            ? new OpenApiSchemaReference(absolute(schema), document)
                            : new OpenApiSchema { Type = JsonSchemaType.String },
                        Examples = new Dictionary<string, IOpenApiExample>
                        {
                            ["example"] = new OpenApiExample { Summary = operation.Title, ExternalValue = absolute(operation.Example) },
                        },
                    },
                },
            },
            ["304"] = new OpenApiResponse { Description = "The tag in If-None-Match is still right, and nothing is sent" },
            ["4XX"] = new OpenApiResponse
            {
                Description = "What was asked can’t be answered; detail says why",
                Content = new Dictionary<string, OpenApiMediaType>
                {
                    [Problem] = new OpenApiMediaType { Schema = new OpenApiSchemaReference(nameof(Problem), document) },
                },
            },
        },
    };

    private static OpenApiParameter Describe(Operation operation, OperationParameter parameter)
    {
        var isInPath = operation.Path.Contains(parameter.Slot, StringComparison.Ordinal);
        return new()
        {
            Name = parameter.Name,
            In = isInPath ? ParameterLocation.Path : ParameterLocation.Query,
            Required = isInPath || parameter.IsRequired,
            Description = parameter.Says,
            Example = parameter.IsText ? parameter.Example : JsonNode.Parse(parameter.Example),
            Schema = new OpenApiSchema
            {
                Type = Enum.Parse<JsonSchemaType>(parameter.Type, ignoreCase: true),
                Enum = parameter.Values.IsEmpty ? null : [.. parameter.Values.Select(static value => (JsonNode)value)],
                Default = parameter.Default is { } given ? JsonValue.Create(given) : null,
                Minimum = parameter.Range?.Min.ToString(CultureInfo.InvariantCulture),
                Maximum = parameter.Range?.Max.ToString(CultureInfo.InvariantCulture),
            },
        };
    }

    /// <summary>What RFC 9457 says of an error.</summary>
    private static OpenApiSchema ProblemSchema => new()
    {
        Type = JsonSchemaType.Object,
        Required = new HashSet<string> { "title", "status" },
        Properties = new Dictionary<string, IOpenApiSchema>
        {
            ["type"] = new OpenApiSchema { Type = JsonSchemaType.String, Format = "uri" },
            ["title"] = new OpenApiSchema { Type = JsonSchemaType.String },
            ["status"] = new OpenApiSchema { Type = JsonSchemaType.Integer },
            ["detail"] = new OpenApiSchema { Type = JsonSchemaType.String, Description = "What is wrong, and what to do" },
        },
    };
}
