namespace AiDeploy.Web.Features.Decide.Maps;

/// <summary>The derived tree as a map: each question stop once, each outcome once, one line for all answers that lead to the same stop.</summary>
/// <param name="Stops">In the order in which a reader who takes answer after answer meets them.</param>
/// <param name="Lines">By the stop they leave, in the order of the answers.</param>
internal sealed record MapGraph(ImmutableArray<MapNode> Stops, ImmutableArray<MapLine> Lines)
{
    public IEnumerable<MapLine> From(MapNode stop) => Lines.Where(line => line.From == stop);

    public static MapGraph Of(Decision decision)
    {
        var ways = Ways(decision.Start);
        var stops = new Dictionary<object, MapNode>();
        var firsts = new HashSet<(DecisionNode, object)>();
        Visit(decision.Start);
        var lines = ways.Keys.OfType<DecisionNode.Ask>()
            .OrderBy(ask => stops[ask].Index)
            .SelectMany(ask => ask.Question.Answers
                .Zip(ask.Next.Select(Key))
                .GroupBy(static way => way.Second, static way => way.First)
                .Select(group => new MapLine(stops[ask], stops[group.Key], [.. group], firsts.Contains((ask, group.Key)))));
        return new([.. stops.Values.OrderBy(static stop => stop.Index)], [.. lines]);

        void Visit(DecisionNode stop)
        {
            var ask = stop as DecisionNode.Ask;
            var number = 1 + stops.Values.Count(other => other.Question is null == ask is null);
            stops.Add(Key(stop), new(stops.Count, number, ask?.Question, (stop as DecisionNode.End)?.Rule.Outcome, stop.Longest, ways[stop]));
            foreach (var next in ask?.Next ?? [])
            {
                if (!stops.ContainsKey(Key(next)))
                {
                    firsts.Add((stop, Key(next)));
                    Visit(next);
                }
            }
        }
    }

    /// <summary>Ends of one outcome are one stop, whichever rule holds.</summary>
    private static object Key(DecisionNode stop) => stop is DecisionNode.End end ? end.Rule.Outcome.Id : stop;

    /// <summary>The fewest answers that lead to each stop.</summary>
    private static Dictionary<DecisionNode, Answers> Ways(DecisionNode start)
    {
        var ways = new Dictionary<DecisionNode, Answers> { [start] = Answers.None };
        var pending = new Queue<DecisionNode>([start]);
        while (pending.TryDequeue(out var stop))
        {
            foreach (var (next, answer) in stop is DecisionNode.Ask ask ? ask.Next.Zip(ask.Question.Answers) : [])
            {
                if (ways.TryAdd(next, ways[stop].With(((DecisionNode.Ask)stop).Question, answer)))
                {
                    pending.Enqueue(next);
                }
            }
        }

        return ways;
    }
}

/// <summary>What leads from a question to the next stop: every answer that goes there.</summary>
/// <param name="Answers">The answers that lead there, in their order.</param>
/// <param name="IsFirst">True for the line by which a reader who takes answer after answer first meets its stop.</param>
internal sealed record MapLine(MapNode From, MapNode To, ImmutableArray<Answer> Answers, bool IsFirst)
{
    /// <summary>All its answers in their own words.</summary>
    public string InFull => string.Join(" / ", Answers.Select(static answer => answer.Text));

    /// <summary>The few words that stand beside it: "a / b", without the words that both begin with; most answers are "any other".</summary>
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
