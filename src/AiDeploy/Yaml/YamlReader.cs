using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace AiDeploy.Yaml;

/// <summary>
/// Reads one YAML document as plain nodes with lines. Refused, because YamlDotNet lets them pass or they can hurt:
/// duplicate keys, anchors and aliases, tags, several documents, nesting deeper than <see cref="MaxDepth"/>.
/// </summary>
public sealed partial class YamlReader
{
    /// <summary>Deepest nesting read.</summary>
    public const int MaxDepth = 12;

    private const string Advice =
        " Look at the line above too: indent lines that belong together alike, and quote a value that holds ': ' or starts with "
        + "a sign.";

    private readonly string file;
    private readonly int lineOffset;
    private readonly ICollection<Problem> problems;
    private readonly string text;
    private readonly Parser parser;

    private YamlReader(string file, string text, int lineOffset, ICollection<Problem> problems)
    {
        (this.file, this.text, this.lineOffset, this.problems) = (file, text, lineOffset, problems);
        parser = new(new StringReader(text));
    }

    /// <summary>Reads a file of the content folder. Where it can't be read, reports that and gives <paramref name="otherwise"/>.</summary>
    /// <param name="make">Asks for every field that the file may have; the others are reported.</param>
    public static T ReadFile<T>(string folder, string path, T otherwise, Func<YamlFields, T> make, ICollection<Problem> problems) =>
        SourceFile.Read(folder, path, problems) is { } file
            ? Attempt.Read(path, otherwise, () => Read(path, file.Text, 0, problems).Read(make), problems)
            : otherwise;

    /// <summary>The document's fields; empty, with a problem reported, when the text is not a YAML mapping.</summary>
    /// <param name="lineOffset">Lines that stand before the text in the file.</param>
    public static YamlFields Read(string file, string text, int lineOffset, ICollection<Problem> problems)
    {
        var reader = new YamlReader(file, text, lineOffset, problems);
        return new(file, reader.Document(), problems);
    }

    private YamlNode Document()
    {
        try
        {
            parser.Consume<StreamStart>();
            if (!parser.TryConsume<DocumentStart>(out _))
            {
                return Refuse(Mark.Empty, "nothing stands here: write lines such as name: value, or put the file back", isUnread: true);
            }

            var root = Node(depth: 0);
            parser.Consume<DocumentEnd>();
            return parser.Accept<StreamEnd>(out _) ? root : Refuse(parser.Current!.Start, "only one YAML document may stand in a file");
        }
        catch (YamlException exception)
        {
            var isTab = exception.Message.Contains("tab character", StringComparison.Ordinal)
                || exception.Message.Contains("tab as indentation", StringComparison.Ordinal);
            var advice = exception is SyntaxErrorException or SemanticErrorException ? Advice : "";
            var message = isTab ? "a tab indents this line: use spaces" : "not YAML: " + exception.Message + advice;
            return Refuse(
                isTab ? SlipLine.Tab(text, exception.Start) : SlipLine.Outdented(text, exception.Start), message, isUnread: true);
        }
        catch (InvalidOperationException)
        {
            // YamlDotNet throws this where a list or mapping is never closed.
            return Refuse(parser.Current?.Start ?? Mark.Empty, "not YAML: a bracket or quote is opened and never closed", isUnread: true);
        }
    }

    private YamlNode Node(int depth)
    {
        if (depth > MaxDepth)
        {
            throw new YamlException(parser.Current!.Start, parser.Current.End, $"nested deeper than {MaxDepth} levels");
        }

        if (parser.TryConsume<AnchorAlias>(out var alias))
        {
            return Refuse(alias.Start, "aliases (*name) are not used here: write the value out");
        }

        var node = parser.Consume<NodeEvent>();
        if (!node.Anchor.IsEmpty || !node.Tag.IsEmpty)
        {
            Refuse(node.Start, "anchors (&name) and tags (!name) are not used here: remove it");
        }

        if (node is Scalar scalarNode)
        {
            CheckScalar(scalarNode);
        }

        return node switch
        {
            Scalar scalar => new YamlNode.Scalar(Line(node.Start), scalar.Value),
            SequenceStart => new YamlNode.List(Line(node.Start), Items(depth)),
            _ => new YamlNode.Map(Line(node.Start), Entries(depth)),
        };
    }

    private void CheckScalar(Scalar scalar)
    {
        if (StrayLetter.Find(scalar.Value) is { } stray)
        {
            Refuse(scalar.Start, stray.Message);
        }

        if (Entity.Match(scalar.Value) is { Success: true, Value: var entity })
        {
            Refuse(scalar.Start, $"readers would see {entity}: write the sign itself");
        }

        if (scalar.Style != ScalarStyle.Plain)
        {
            return;
        }

        if (scalar.Value is "~" or "null")
        {
            Refuse(scalar.Start, $"{scalar.Value} means nothing at all in YAML: write the text, or remove the field");
        }

        if (scalar.Value is ['“', .., '”'] && scalar.Value.Count(static letter => letter is '“') == 1)
        {
            Refuse(scalar.Start, "readers would see these quotes: write straight ones (\") around the text, or around the curly ones too");
        }

        // A sentence would lose its end without a word. What should explain a line stands above it.
        var rest = text.AsSpan((int)Math.Min(scalar.End.Index, text.Length));
        rest = rest[..(rest.IndexOf('\n') is >= 0 and var end ? end : rest.Length)];
        if (rest.TrimStart() is ['#', ..])
        {
            Refuse(scalar.Start, "what follows ' #' is a comment and not read: quote the text, or put the comment on a line of its own");
        }
    }

    private ImmutableArray<YamlNode> Items(int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(Node(depth + 1));
        }

        return items.ToImmutable();
    }

    private ImmutableArray<KeyValuePair<YamlNode.Scalar, YamlNode>> Entries(int depth)
    {
        var entries = ImmutableArray.CreateBuilder<KeyValuePair<YamlNode.Scalar, YamlNode>>();
        var names = new HashSet<string>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var start = parser.Current!.Start;
            var key = Node(depth + 1) as YamlNode.Scalar ?? Refuse(start, "a name must be plain text");
            var value = Node(depth + 1);
            if (names.Add(key.Value))
            {
                entries.Add(new(key, value));
            }
            else
            {
                Refuse(start, $"'{key.Value}' is here twice: keep one");
            }
        }

        return entries.ToImmutable();
    }

    private YamlNode.Scalar Refuse(Mark at, string message, bool isUnread = false)
    {
        problems.Add(new(file, Line(at), message) { IsUnread = isUnread });
        return new(Line(at), "");
    }

    private int Line(Mark at) => (int)Math.Max(at.Line, 1) + lineOffset;

    [GeneratedRegex("&(?:[a-z]+|#x?[0-9a-f]+);", RegexOptions.IgnoreCase)]
    private static partial Regex Entity { get; }
}
