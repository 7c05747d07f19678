using System.Text.Json;
using System.Text.Json.Nodes;

namespace AiDeploy.Web.Features.Programs;

/// <summary>
/// One thing that a program may ask of the site: an address, described once for people, for OpenAPI and as a tool of assistants.
/// </summary>
/// <param name="Id">The name of the operation and of the tool.</param>
/// <param name="Path">The address; parameters in braces stand in it, all others follow as the query.</param>
/// <param name="MediaType">What the reply is.</param>
/// <param name="Schema">Where the reply's JSON schema stands; null for words.</param>
internal sealed record Operation(
    string Id, string Title, string Says, string Path, ImmutableArray<OperationParameter> Parameters, string MediaType, string? Schema)
{
    /// <summary>What the query may hold besides: the assumptions of an estimate, too many to show to an assistant.</summary>
    public ImmutableArray<OperationParameter> More { get; init; } = [];

    /// <summary>The address that the examples of the parameters lead to.</summary>
    public string Example => Address(Parameters.ToDictionary(static one => one.Name, static one => one.Example));

    private bool IsOpen => !More.IsEmpty;

    /// <summary>The parameters as a JSON schema.</summary>
    public JsonObject InputSchema
    {
        get
        {
            var properties = Parameters.Select(static one => KeyValuePair.Create<string, JsonNode?>(one.Name, one.ToSchema()));
            var required = Parameters.Where(static one => one.IsRequired).Select(static one => (JsonNode)one.Name).ToArray();
            var schema = new JsonObject
            {
                ["type"] = "object",
                ["properties"] = new JsonObject(properties),
                ["additionalProperties"] = IsOpen,
            };
            if (required.Length > 0)
            {
                schema["required"] = new JsonArray(required);
            }

            return schema;
        }
    }

    /// <summary>What is wrong with these arguments, with what to do; null where nothing is.</summary>
    public string? ProblemOf(IReadOnlyDictionary<string, string> arguments)
    {
        var known = Parameters.Concat(More).Select(static one => one.Name).ToList();
        return Parameters.FirstOrDefault(one => one.IsRequired && !arguments.ContainsKey(one.Name)) is { } missing
            ? $"{Id} needs the argument {missing.Name}: {missing.Says}"
            : arguments.Keys.FirstOrDefault(name => !known.Contains(name)) is { } unknown
            ? $"{Id} has no argument {DisplayText.Short(unknown)}; it takes {DisplayText.All(known)}"
            : null;
    }

    /// <summary>Of arguments that the site didn't take: what the first may be that has another value; null where there is none.</summary>
    public string? WrongValueOf(IReadOnlyDictionary<string, string> arguments)
    {
        var chosen = Parameters.Where(one => !one.Values.IsEmpty && arguments.ContainsKey(one.Name));
        return chosen.FirstOrDefault(one => !one.Values.Contains(arguments[one.Name])) is { } wrong
            ? $"{wrong.Name} is one of {DisplayText.Either(wrong.Values)}"
            : null;
    }

    /// <summary>The address that these arguments lead to.</summary>
    public string Address(IReadOnlyDictionary<string, string> arguments)
    {
        var path = Path;
        var query = new List<string>();
        foreach (var parameter in Parameters.Where(one => !arguments.ContainsKey(one.Name) && one.Default is not null))
        {
            path = path.Replace(parameter.Slot, parameter.Default, StringComparison.Ordinal);
        }

        foreach (var (name, value) in arguments)
        {
            var slot = $"{{{name}}}";
            if (path.Contains(slot, StringComparison.Ordinal))
            {
                var segments = value.Trim('/').Split('/').Select(Uri.EscapeDataString);
                path = path.Replace(slot, string.Join('/', segments), StringComparison.Ordinal);
            }
            else
            {
                query.Add($"{Uri.EscapeDataString(name)}={Uri.EscapeDataString(value)}");
            }
        }

        return query.Count == 0 ? path : $"{path}?{string.Join('&', query)}";
    }

    /// <summary>An argument as it stands in an address, where the parts of a list are joined.</summary>
    public string Write(string name, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Array => string.Join(
            Parameters.Any(one => one.Name == name && one.IsLines) ? '\n' : '/', value.EnumerateArray().Select(part => Write(name, part))),
        _ => value.GetRawText(),
    };
}

/// <param name="Type">The name of its JSON type.</param>
/// <param name="Example">A value that can be used.</param>
internal sealed record OperationParameter(string Name, string Type, string Says, string Example)
{
    public bool IsRequired { get; init; }

    /// <summary>What stands in the path where nothing is given.</summary>
    public string? Default { get; init; }

    public ImmutableArray<string> Values { get; init; } = [];

    /// <summary>True for a text of many lines; else the parts of a list are joined by slashes.</summary>
    public bool IsLines { get; init; }

    public (decimal Min, decimal Max)? Range { get; init; }

    public string Slot => $"{{{Name}}}";

    public bool IsText => Type == "string";

    public JsonObject ToSchema()
    {
        var schema = new JsonObject { ["type"] = Type, ["description"] = Says };
        if (!Values.IsEmpty)
        {
            schema["enum"] = new JsonArray([.. Values.Select(static value => (JsonNode)value)]);
        }

        if (Default is not null)
        {
            schema["default"] = Default;
        }

        if (Range is { } range)
        {
            (schema["minimum"], schema["maximum"]) = (range.Min, range.Max);
        }

        return schema;
    }
}
