namespace AiDeploy.Web.Shared;

/// <summary>Breaks words into lines for pictures, given a measure of their width.</summary>
internal static class LineBreaks
{
    /// <summary>As few lines as possible.</summary>
    public static List<string> Fill(string text, Func<string, double> measure, double widest)
    {
        var lines = new List<string>();
        foreach (var word in text.Split(' '))
        {
            // A slash stays with the word before it.
            if (lines.Count > 0 && (word == "/" || measure($"{lines[^1]} {word}") <= widest))
            {
                lines[^1] += $" {word}";
            }
            else
            {
                lines.Add(word);
            }
        }

        return lines;
    }

    /// <summary>As few lines as possible, about equally long: it narrows them step by step as long as they stay as few and fit.</summary>
    public static List<string> Balance(string text, Func<string, double> measure, double widest, double step)
    {
        var balanced = Fill(text, measure, widest);
        while (true)
        {
            widest -= step;
            var narrower = Fill(text, measure, widest);
            if (narrower.Count > balanced.Count || narrower.Max(measure) > widest)
            {
                return balanced;
            }

            balanced = narrower;
        }
    }
}
