using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace AiDeploy.Web.Features.Programs;

/// <summary>What people may have their assistant do, in words it understands.</summary>
internal static class ToolPrompts
{
    private const string Decide = "decide_for_my_case";
    private const string Record = "write_decision_record";

    public static ImmutableArray<Prompt> All { get; } =
    [
        new()
        {
            Name = Decide,
            Title = "Decide for my case",
            Description = "Walks the full decision for a described case, then estimates it",
            Arguments =
            [
                new() { Name = "case", Description = "What the AI should do, for whom, with which data and how often", Required = true },
            ],
        },
        new()
        {
            Name = Record,
            Title = "Write the decision record",
            Description = "Writes down a result of this site as a record for a repository",
            Arguments = [new() { Name = "permalink", Description = "The address of a recommendation", Required = true }],
        },
    ];

    public static GetPromptResult Write(GetPromptRequestParams asked)
    {
        var prompt = All.FirstOrDefault(one => one.Name == asked.Name)
            ?? throw new McpException($"There is no prompt {DisplayText.Short(asked.Name)}; prompts/list names those there are.");
        var name = prompt.Arguments![0].Name;
        if (asked.Arguments?.TryGetValue(name, out var value) is not true || value.ToString() is not { Length: > 0 } given)
        {
            throw new McpException($"{prompt.Name} needs the argument {name}: {prompt.Arguments[0].Description}.");
        }

        var words = asked.Name == Decide
            ? "Decide with the AiDeploy tools how to deploy AI for this case. Call next_question for the full decision and answer from the "
                + "case alone; where it doesn’t say, answer unsure, and tell me what you left open. Then give the recommendation with its "
                + "reasons, conditions, duties and permalink, and a 12-month estimate with the numbers the case names.\n\nThe case: "
                + given
            : "Write an architecture decision record in Markdown for this result. Fetch it with the AiDeploy tool decision_record: its "
                + "decision, version, answers and the inputs of an estimate stand in the address. Fill in who decides and the evidence "
                + "where you know them, ask me for the rest, and keep the link: " + given;
        return new()
        {
            Description = prompt.Description,
            Messages = [new() { Role = Role.User, Content = new TextContentBlock { Text = words } }],
        };
    }
}
