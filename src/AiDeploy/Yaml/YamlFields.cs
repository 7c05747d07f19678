namespace AiDeploy.Yaml;

/// <summary>
/// The named fields of a mapping. A field that is missing or of the wrong kind is reported and read as empty, so that one run
/// finds every problem. <see cref="Finish"/> reports the fields that no reader asked for.
/// </summary>
public sealed class YamlFields
{
    private readonly YamlNode node;
    private readonly ICollection<Problem> problems;
    private readonly HashSet<string> asked = [];

    /// <summary>The fields of <paramref name="node"/>, which should be a mapping.</summary>
    public YamlFields(string file, YamlNode node, ICollection<Problem> problems)
    {
        (File, this.node, this.problems) = (file, node, problems);
        if (node is not YamlNode.Map && node is not YamlNode.Scalar { Value: "" })
        {
            Report("expected named fields (name: value)");
        }
    }

    /// <summary>The file the fields stand in.</summary>
    public string File { get; }

    /// <summary>Line of the mapping, from 1.</summary>
    public int Line => node.Line;

    private ImmutableArray<KeyValuePair<YamlNode.Scalar, YamlNode>> Entries => node is YamlNode.Map map ? map.Entries : [];

    /// <summary>Required text that is not blank.</summary>
    public string Text(string name) => Value(name) switch
    {
        YamlNode.Scalar { Value: var text } when !string.IsNullOrWhiteSpace(text) => text.Trim(),
        null => Wrong(node, $"'{name}' is missing: add it"),
        YamlNode.Scalar empty => Wrong(empty, $"'{name}' is empty: write its text"),
        var other => Wrong(other, $"'{name}' must be text"),
    };

    /// <summary>Text, or null where the field is absent.</summary>
    public string? OptionalText(string name) => Has(name) ? Text(name) : null;

    /// <summary>Required date, written <c>2026-11-23</c>.</summary>
    public DateOnly Date(string name)
    {
        var text = Text(name);
        return text.Length > 0 ? Day(text, Value(name)!, $"'{name}' must be a date like 2026-11-23") : default;
    }

    /// <summary>A date, written <c>2026-11-23</c>; <paramref name="message"/> is reported where the text is none.</summary>
    public DateOnly Day(string text, YamlNode at, string message)
    {
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            var isNoDay = text is [_, _, _, _, '-', _, _, '-', _, _] && text.Count(char.IsAsciiDigit) == 8;
            Wrong(at, isNoDay ? $"{text} is no day of the calendar" : message);
        }

        return date;
    }

    /// <summary>Required whole number from <paramref name="min"/> to <paramref name="max"/>.</summary>
    public int Number(string name, int min, int max)
    {
        var text = Text(name);
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= min && number <= max)
        {
            return number;
        }

        if (text.Length > 0)
        {
            Wrong(Value(name)!, $"'{name}' must be a whole number from {min} to {max}");
        }

        return min;
    }

    /// <summary>Required number of at least 0, such as <c>0.25</c>.</summary>
    public decimal Amount(string name)
    {
        var text = Text(name);
        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount))
        {
            return amount;
        }

        if (text.Length > 0)
        {
            Wrong(Value(name)!, $"'{name}' must be a number such as 0.25, without a sign, a currency or a separator");
        }

        return 0;
    }

    /// <summary>A number of at least 0, or null where the field is absent.</summary>
    public decimal? OptionalAmount(string name) => Has(name) ? Amount(name) : null;

    /// <summary>One text or a list of texts, none of them blank; empty where the field is absent.</summary>
    public ImmutableArray<YamlNode.Scalar> Texts(string name)
    {
        ImmutableArray<YamlNode.Scalar> texts = Value(name) switch
        {
            null => [],
            YamlNode.Scalar one => [one],
            YamlNode.List list when list.Items.All(static item => item is YamlNode.Scalar) => [.. list.Items.Cast<YamlNode.Scalar>()],
            var other => Wrong<YamlNode.Scalar>(other, $"'{name}' must be text or a list of texts"),
        };
        foreach (var blank in texts.Where(static text => string.IsNullOrWhiteSpace(text.Value)))
        {
            Wrong(blank, $"'{name}' holds an empty text: write it or remove it");
        }

        return texts;
    }

    /// <summary>As <see cref="Texts"/>, where their lines don't matter.</summary>
    public ImmutableArray<string> Values(string name) => [.. Texts(name).Select(static text => text.Value)];

    /// <summary>The fields of a nested mapping; no fields where it is absent.</summary>
    public YamlFields Fields(string name) => new(File, Value(name) ?? new YamlNode.Scalar(Line, ""), problems);

    /// <summary>The mappings of a nested list; none where it is absent.</summary>
    public ImmutableArray<YamlFields> Rows(string name) => Value(name) switch
    {
        null => [],
        YamlNode.List list => [.. list.Items.Select(item => new YamlFields(File, item, problems))],
        var other => Wrong<YamlFields>(other, $"'{name}' must be a list"),
    };

    /// <summary>Every field of this mapping as a name and nested fields, in the order written.</summary>
    public IEnumerable<(YamlNode.Scalar Name, YamlFields Fields)> Named()
    {
        foreach (var (key, value) in Entries)
        {
            asked.Add(key.Value);
            yield return (key, new(File, value, problems));
        }
    }

    /// <summary>Makes something of these fields, then calls <see cref="Finish"/>.</summary>
    public T Read<T>(Func<YamlFields, T> make)
    {
        var made = make(this);
        Finish();
        return made;
    }

    /// <summary>Makes something of each mapping of a nested list, as <see cref="Read"/> does.</summary>
    public ImmutableArray<T> Rows<T>(string name, Func<YamlFields, T> make) => [.. Rows(name).Select(row => row.Read(make))];

    /// <summary>Makes something of each field of this mapping, its name and its nested fields, as <see cref="Read"/> does.</summary>
    public ImmutableArray<T> Named<T>(Func<YamlNode.Scalar, YamlFields, T> make) =>
        [.. Named().Select(named => named.Fields.Read(fields => make(named.Name, fields)))];

    /// <summary>Every field of this mapping as a name and its texts, in the order written.</summary>
    public IEnumerable<(YamlNode.Scalar Name, ImmutableArray<YamlNode.Scalar> Texts)> NamedTexts() =>
        Entries.Select(entry => (entry.Key, Texts(entry.Key.Value)));

    /// <summary>The line of a field, or of the mapping where it is absent.</summary>
    public int LineOf(string name) => Entries.FirstOrDefault(entry => entry.Key.Value == name).Key?.Line ?? Line;

    /// <summary>True when the field is written.</summary>
    public bool Has(string name) => Value(name) is not null;

    /// <summary>Reports every field that was not asked for.</summary>
    public void Finish()
    {
        foreach (var (key, value) in Entries.Where(entry => !asked.Contains(entry.Key.Value)))
        {
            Wrong(key, StrayField.Message(key.Value, value, asked));
        }
    }

    /// <summary>Reports a problem at this mapping's line.</summary>
    public void Report(string message) => Wrong(node, message);
    /// <summary>Reports a problem at a line of the file.</summary>
    public void Report(int line, string message) => problems.Add(new(File, line, message));

    /// <summary>Reports a problem at the line of a node.</summary>
    public void Report(YamlNode at, string message) => Wrong(at, message);

    private YamlNode? Value(string name)
    {
        asked.Add(name);
        return Entries.FirstOrDefault(entry => entry.Key.Value == name).Value;
    }

    private ImmutableArray<T> Wrong<T>(YamlNode at, string message)
    {
        Wrong(at, message);
        return [];
    }

    private string Wrong(YamlNode at, string message)
    {
        problems.Add(new(File, at.Line, message));
        return "";
    }
}
