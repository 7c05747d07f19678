using System.Text.Json;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using Tool = ModelContextProtocol.Protocol.Tool;

namespace AiDeploy.Web.Features.Programs;

/// <summary>
/// Offers the guide to assistants by the Model Context Protocol. Each tool asks the site itself for the address that its operation
/// names, so that it says what a program gets there, within the same limits.
/// </summary>
internal static class ToolServer
{
    /// <summary>What an assistant is told before it uses a tool.</summary>
    private const string Instructions =
        "Decides how a team should deploy AI, and what it would cost. Walk the full decision with next_question (append one answer at a "
        + "time, at the end those to the questions under sharpen, such as the place), read the result with recommend, then estimate with "
        + "the numbers you know. Give people the permalink of each result: it holds everything, and nothing is stored. Figures are dated; "
        + "say their day.";

    public static IMcpServerBuilder AddToolServer(this IServiceCollection services) => services
        .AddHttpContextAccessor()
        .AddMcpServer(static server =>
        {
            server.ServerInfo = new() { Name = "aideploy", Title = "AiDeploy", Version = ProgramVersion.Text };
            server.ServerInstructions = Instructions;
        })
        .WithListToolsHandler(static (request, _) => ValueTask.FromResult(new ListToolsResult
        {
            Tools = [.. OperationsOf(request.Services!).Select(operation => Describe(operation, request.Services!))],
        }))
        .WithCallToolHandler(static (request, stop) => CallAsync(request.Services!, request.Params!, stop))
        .WithListResourcesHandler(static (request, _) => ValueTask.FromResult(new ListResourcesResult
        {
            Resources = [.. Operations.Pages(GuideOf(request.Services)).Select(page => new Resource
            {
                Name = page.Address[1..],
                Title = page.Title,
                Description = page.Says,
                Uri = SelfRequest.Absolute(request.Services!, page.Address + Links.MarkdownSuffix),
                MimeType = MediaTypeNames.Text.Markdown,
            })],
        }))
        .WithReadResourceHandler(static (request, stop) => ReadAsync(request.Services!, request.Params!.Uri, stop))
        .WithListPromptsHandler(static (_, _) => ValueTask.FromResult(new ListPromptsResult { Prompts = [.. ToolPrompts.All] }))
        .WithGetPromptHandler(static (request, _) => ValueTask.FromResult(ToolPrompts.Write(request.Params!)));

    private static Guide GuideOf(IServiceProvider? services) => services!.GetRequiredService<CurrentGuide>().Value;

    private static ImmutableArray<Operation> OperationsOf(IServiceProvider services) =>
        Operations.Of(GuideOf(services), path => SelfRequest.Absolute(services, path));

    private static Tool Describe(Operation operation, IServiceProvider services) => new()
    {
        Name = operation.Id,
        Title = operation.Title,
        Description = operation.Says,
        InputSchema = JsonSerializer.SerializeToElement(operation.InputSchema),
        OutputSchema = operation.Schema is null ? null : Schemas.Read(services, operation.Schema),
        Annotations = new()
        {
            Title = operation.Title, ReadOnlyHint = true, DestructiveHint = false, IdempotentHint = true, OpenWorldHint = false,
        },
    };

    private static async ValueTask<CallToolResult> CallAsync(IServiceProvider services, CallToolRequestParams call, CancellationToken stop)
    {
        var operations = OperationsOf(services);
        if (operations.FirstOrDefault(one => one.Id == call.Name) is not { } operation)
        {
            var known = DisplayText.All([.. operations.Select(static one => one.Id)]);
            return Refuse($"There is no tool {DisplayText.Short(call.Name)}; there are {known}");
        }

        var arguments = (call.Arguments ?? new Dictionary<string, JsonElement>())
            .Where(static one => one.Value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined))
            .ToDictionary(static one => one.Key, one => operation.Write(one.Key, one.Value));
        if (operation.ProblemOf(arguments) is { } problem)
        {
            return Refuse(problem);
        }

        var reply = await SelfRequest.GetAsync(services, operation.Address(arguments), stop);
        if (reply.Status != StatusCodes.Status200OK || reply.Type?.StartsWith(operation.MediaType, StringComparison.Ordinal) is not true)
        {
            var usual = reply.Detail ?? $"The site answers {reply.Status} with {reply.Type}: check the arguments of {operation.Id}";
            return Refuse(operation.WrongValueOf(arguments) ?? usual);
        }

        return new()
        {
            Content = [new TextContentBlock { Text = reply.Body }],
            StructuredContent = operation.Schema is null ? null : JsonSerializer.Deserialize<JsonElement>(reply.Body),
        };
    }

    private static async ValueTask<ReadResourceResult> ReadAsync(IServiceProvider services, string uri, CancellationToken stop)
    {
        var page = Operations.Pages(GuideOf(services))
            .FirstOrDefault(page => SelfRequest.Absolute(services, page.Address + Links.MarkdownSuffix) == uri);
        if (page is null)
        {
            throw new McpException($"There is no page {DisplayText.Short(uri)}; resources/list names those there are");
        }

        var reply = await SelfRequest.GetAsync(services, page.Address + Links.MarkdownSuffix, stop);
        return new() { Contents = [new TextResourceContents { Uri = uri, MimeType = MediaTypeNames.Text.Markdown, Text = reply.Body }] };
    }

    private static CallToolResult Refuse(string problem) =>
        new() { IsError = true, Content = [new TextContentBlock { Text = problem + "." }] };
}
