namespace AiDeploy.Web.Features.Decide.Maps;

/// <summary>
/// The decision diagram as a map: each outcome once, a question once for each way on from it, and one line for all answers that lead to
/// the same stop.
/// </summary>
/// <param name="Stops">In the order in which a reader who takes answer after answer meets them.</param>
/// <param name="Lines">By the stop they leave, in the order of the answers.</param>
internal sealed record MapGraph(ImmutableArray<MapNode> Stops, ImmutableArray<MapLine> Lines)
{
    public IEnumerable<MapLine> From(MapNode stop) => Lines.Where(line => line.From == stop);

    public static MapGraph Of(Decision decision) => new Builder(decision.Start).Build();

    private static Dictionary<DecisionNode, Answers> Ways(DecisionNode start)
    {
        var ways = new Dictionary<DecisionNode, Answers> { [start] = Answers.None };
        var pending = new Queue<DecisionNode>([start]);
        while (pending.TryDequeue(out var stop))
        {
            if (stop is not DecisionNode.Ask ask)
            {
                continue;
            }

            foreach (var (next, answer) in ask.Next.Zip(ask.Question.Answers))
            {
                if (ways.TryAdd(next, ways[stop].With(ask.Question, answer)))
                {
                    pending.Enqueue(next);
                }
            }
        }

        return ways;
    }

    /// <summary>Walks the diagram depth first. What leads to the same outcomes in the same way is one stop, whichever rule holds.</summary>
    private sealed class Builder(DecisionNode start)
    {
        private readonly Dictionary<DecisionNode, Answers> ways = Ways(start);
        private readonly Dictionary<DecisionNode, int> numbers = [];
        private readonly Dictionary<string, int> alike = [];
        private readonly Dictionary<int, MapNode> stops = [];
        private readonly List<DecisionNode.Ask> asked = [];
        private readonly HashSet<(DecisionNode, MapNode)> firsts = [];

        public MapGraph Build()
        {
            Visit(start);
            return new([.. stops.Values.OrderBy(static stop => stop.Index)], [.. asked.SelectMany(LinesOf)]);
        }

        private void Visit(DecisionNode node)
        {
            var (index, number) = (stops.Count, Number(node));
            if (node is DecisionNode.End { Rule.Outcome: var outcome })
            {
                stops.Add(number, new(index, stops.Count - asked.Count + 1, null, outcome, node.Longest, ways[node]));
                return;
            }

            var ask = (DecisionNode.Ask)node;
            asked.Add(ask);
            stops.Add(number, new(index, asked.Count, ask.Question, null, ask.Longest, ways[ask]));
            foreach (var next in ask.Next)
            {
                if (!stops.ContainsKey(Number(next)))
                {
                    Visit(next);
                    firsts.Add((ask, Find(next)));
                }
            }
        }

        private MapNode Find(DecisionNode node) => stops[Number(node)];

        private int Number(DecisionNode node)
        {
            if (numbers.TryGetValue(node, out var number))
            {
                return number;
            }

            var key = node is DecisionNode.Ask ask
                ? $"{ask.Question}:{string.Join(',', ask.Next.Select(Number))}"
                : ((DecisionNode.End)node).Rule.Outcome.Id;
            alike.TryAdd(key, alike.Count);
            return numbers[node] = alike[key];
        }

        private IEnumerable<MapLine> LinesOf(DecisionNode.Ask ask) => ask.Question.Answers
            .Zip(ask.Next, (answer, next) => (Answer: answer, To: Find(next)))
            .GroupBy(static way => way.To, static way => way.Answer)
            .Select(same => new MapLine(Find(ask), same.Key, [.. same], firsts.Contains((ask, same.Key))));
    }
}

/// <summary>What leads from a question to the next stop: every answer that goes there.</summary>
/// <param name="IsFirst">True for the line by which a reader who takes answer after answer first meets its stop.</param>
internal sealed record MapLine(MapNode From, MapNode To, ImmutableArray<Answer> Answers, bool IsFirst)
{
    public string InFull => string.Join(" / ", Answers.Select(static answer => answer.Text));

    /// <summary>The few words beside it: "a / b", without the words that both begin with; most answers are "any other".</summary>
    public string Words => Answers switch
    {
        [var one, var other] => $"{one.Text} / {Rest(one.Text.Split(' '), other.Text.Split(' '))}",
        { Length: > 2 } when Answers.Length == From.Question!.Answers.Length => "Any answer",
        { Length: > 2 } when Answers.Length * 2 > From.Question!.Answers.Length => "Any other answer",
        _ => InFull,
    };

    private static string Rest(string[] one, string[] other)
    {
        var alike = one.Zip(other).TakeWhile(static pair => pair.First == pair.Second).Count();
        return string.Join(' ', other.Skip(alike == other.Length ? 0 : alike));
    }
}
