using AiDeploy.Decisions;
using AiDeploy.Web.Features.Decide.Maps;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Decide.Maps;

public sealed class MapLineTests
{
    [Fact]
    public void One_answer_stands_beside_its_line_as_it_is() => Assert.Equal("Below the line", Words("Below the line"));

    [Fact]
    public void Two_answers_are_joined() => Assert.Equal("Low / High", Words("Low", "High"));

    [Fact]
    public void What_two_answers_begin_with_is_said_once() =>
        Assert.Equal("To a vendor on its terms / extra terms", Words("To a vendor on its terms", "To a vendor on extra terms"));

    [Fact]
    public void The_second_answer_is_never_left_out() => Assert.Equal("High / High", Words("High", "High"));

    [Fact]
    public void Most_answers_are_any_other() => Assert.Equal("Any other answer", Line(4, "A", "B", "C").Words);

    [Fact]
    public void All_answers_are_any() => Assert.Equal("Any answer", Line(3, "A", "B", "C").Words);

    [Fact]
    public void Many_answers_that_are_not_most_are_named() => Assert.Equal("A / B / C", Line(6, "A", "B", "C").Words);

    private static string Words(params string[] texts) => Line(5, texts).Words;

    private static MapLine Line(int answers, params string[] texts)
    {
        var known = Known.Quick.Questions[0];
        var question = new Question
        {
            Id = "q", Line = 1, Order = 0, Name = "Q", Text = "Q?", Reason = "", Read = null, Help = null, Error = "", FindOut = "", Unsure = known.Unsure,
            Answers = [.. Enumerable.Range(0, answers).Select(static number => new Answer(1, $"a{number}", "", null, ""))],
        };
        var stop = new MapNode(0, 1, question, null, 1, Answers.None);
        return new(stop, stop, [.. texts.Select(static text => new Answer(1, "a", text, null, ""))], true);
    }
}
