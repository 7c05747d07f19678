namespace AiDeploy.Yaml;

/// <summary>What to tell an author of a name that no field has.</summary>
internal static class StrayField
{
    /// <summary>In braces a comma ends a value, so the rest of a sentence, or of 0,10, is read as a name without a value.</summary>
    public static string Message(string name, YamlNode value, IEnumerable<string> known)
    {
        if (StrayLetter.FindSpace(name) is { } space)
        {
            return $"the name '{name}' holds {space}";
        }

        var choice = $"choose from {string.Join(", ", known.Order())}";
        return value is YamlNode.Scalar { Value: "" }
            ? $"'{name}' is not a field here: quote the text if a comma cuts it, write 0.10 for 0,10, or remove it, or {choice}"
            : $"'{name}' is not a field here: remove it, or {choice}";
    }
}
