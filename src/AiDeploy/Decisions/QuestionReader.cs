namespace AiDeploy.Decisions;

/// <summary>Reads one entry of <c>questions</c>.</summary>
internal static partial class QuestionReader
{
    /// <summary>The question; what is wrong is reported.</summary>
    public static Question Read(YamlNode.Scalar id, YamlFields fields, int order, string unsure)
    {
        if (!QuestionId().IsMatch(id.Value))
        {
            fields.Report(id, $"question id '{id.Value}' must be lower-case letters and digits, without a hyphen");
        }

        var question = new Question
        {
            Id = id.Value,
            Line = id.Line,
            Order = order,
            Name = fields.Drawn("name", 60),
            Text = fields.Drawn("ask", 200),
            Reason = fields.Text("why"),
            Read = fields.OptionalText("read"),
            Help = fields.OptionalText("help"),
            Error = fields.Text("error"),
            FindOut = fields.Text("find-out"),
            Answers = [.. fields.Fields("answers").Named()
                .Select(static (named, order) => named.Fields.Read(answer => ReadAnswer(order, named.Name, answer)))],
            Unsure = new(-1, Answer.UnsureId, unsure, null, fields.Text("unsure")),
        };
        if (question.Answers.Length < 2)
        {
            fields.Report(id, $"question '{id.Value}' needs at least two answers");
        }

        return question;
    }

    private static Answer ReadAnswer(int order, YamlNode.Scalar id, YamlFields fields)
    {
        if (id.Value == Answer.UnsureId || !Slug.IsWellFormed(id.Value))
        {
            fields.Report(id, $"answer id '{id.Value}' must be lower-case words joined by hyphens, and not '{Answer.UnsureId}'");
        }

        return new(order, id.Value, fields.Text("text"), fields.OptionalText("hint"), fields.Drawn("says", 200));
    }

    [GeneratedRegex(@"^[a-z][a-z0-9]*\z")]
    private static partial Regex QuestionId();
}
