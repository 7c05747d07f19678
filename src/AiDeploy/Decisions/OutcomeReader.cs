namespace AiDeploy.Decisions;

/// <summary>Reads one entry of <c>outcomes</c>.</summary>
internal static class OutcomeReader
{
    /// <summary>The outcome; what is wrong is reported.</summary>
    public static Outcome Read(YamlNode.Scalar id, YamlFields fields)
    {
        Slug.Check(fields, id, "outcome", "addresses carry it");
        var name = fields.Text("option");
        if (!Option.TryParse(name, out var option) && name is not ("none" or ""))
        {
            fields.Report(id, $"option '{name}' must be none or one of {string.Join(", ", Option.All)}");
        }

        ImmutableArray<string> conditions = [.. fields.Texts("conditions").Select(static condition => condition.Value)];
        ImmutableArray<string> next = [.. fields.Texts("next").Select(static step => step.Value)];
        var outcome = new Outcome(id.Line, id.Value, option, fields.Drawn("headline", 120), fields.Drawn("summary", 400), conditions, next);
        if (next.IsEmpty)
        {
            fields.Report(id, $"outcome '{id.Value}' needs 'next': what to do next");
        }

        return outcome;
    }
}
