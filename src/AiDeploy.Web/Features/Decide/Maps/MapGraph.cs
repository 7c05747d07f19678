namespace AiDeploy.Web.Features.Decide.Maps;

/// <summary>
/// The decision diagram as a map: each question once, each outcome once, one line for all answers that lead to the same stop.
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

    /// <summary>Walks the diagram depth first. Ends of one outcome are one stop, whichever rule holds.</summary>
    private sealed class Builder(DecisionNode start)
    {
        private readonly Dictionary<DecisionNode, Answers> ways = Ways(start);
        private readonly Dictionary<DecisionNode, MapNode> questions = [];
        private readonly Dictionary<string, MapNode> ends = [];
        private readonly HashSet<(DecisionNode, MapNode)> firsts = [];

        public MapGraph Build()
        {
            Visit(start);
            var lines = questions
                .OrderBy(static pair => pair.Value.Index)
                .SelectMany(pair => LinesOf((DecisionNode.Ask)pair.Key, pair.Value));
            return new([.. questions.Values.Concat(ends.Values).OrderBy(static stop => stop.Index)], [.. lines]);
        }

        private void Visit(DecisionNode node)
        {
            var index = questions.Count + ends.Count;
            if (node is DecisionNode.End { Rule.Outcome: var outcome })
            {
                ends.Add(outcome.Id, new(index, ends.Count + 1, null, outcome, node.Longest, ways[node]));
                return;
            }

            var ask = (DecisionNode.Ask)node;
            questions.Add(ask, new(index, questions.Count + 1, ask.Question, null, ask.Longest, ways[ask]));
            foreach (var next in ask.Next)
            {
                if (Find(next) is null)
                {
                    Visit(next);
                    firsts.Add((ask, Find(next)!));
                }
            }
        }

        private MapNode? Find(DecisionNode node) => node is DecisionNode.End { Rule.Outcome.Id: var id }
            ? ends.GetValueOrDefault(id)
            : questions.GetValueOrDefault(node);

        private IEnumerable<MapLine> LinesOf(DecisionNode.Ask ask, MapNode from) => ask.Question.Answers
            .Zip(ask.Next, (answer, next) => (Answer: answer, To: Find(next)!))
            .GroupBy(static way => way.To, static way => way.Answer)
            .Select(same => new MapLine(from, same.Key, [.. same], firsts.Contains((ask, same.Key))));
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
