namespace AiDeploy.Tests.Search;

/// <summary>What authors get wrong in the words of search and Ask is named with file and line.</summary>
public sealed class VocabularyFilesTests
{
    [Theory]
    [InlineData("synonyms.yaml", "  cost: [price,", "  cost: [rate limit, price,", "'rate limit' already stands under 'cost'")]
    [InlineData("synonyms.yaml", "silent:", "loud: [x]\nsilent:", "'loud' is not a field here")]
    [InlineData("passages.yaml", "of: quick/1/product", "of: quick/1/produce", "'framework/product-as-is' is 'quick/1/produce', which isn't there")]
    [InlineData("passages.yaml", "#the-commonest-mistake", "#the-rarest-mistake", "'common-mistake' is '/guide/start-simple#the-rarest-mistake', which isn't there")]
    [InlineData("not-covered.yaml", "nearest: \"/guide/method#limits\"", "nearest: \"/guide/method#borders\"", "link '/guide/method#borders' leads nowhere")]
    [InlineData("not-covered.yaml", "  topic: forecasts\n  wording:", "  topic: forecasts\n  words:", "'words' is not a field here")]
    [InlineData("implied-answers.yaml", "answers: boundary-own-hardware", "answers: boundary-moon", "'boundary-moon' is no answer of full version 1")]
    [InlineData("typical-questions.yaml", "  Run it as an experiment: [", "  Walk it as an experiment: [", "no sentence of /options/off-the-shelf#how-to-run-a-trial begins with 'Walk it as an experiment'")]
    [InlineData("typical-questions.yaml", "/guide/risks#self-hosting:", "/guide/risks#self-howling:", "'/guide/risks#self-howling' is no section")]
    [InlineData("tools.yaml", "address: /costs", "address: /cost", "link '/cost' leads nowhere")]
    [InlineData("tools.yaml", "quick:\n  name: Quick decision\n  says:", "quick:\n  title: Quick decision\n  says:", "'title' is not a field here")]
    [InlineData("options/fine-tuning.md", "aliases:\n  page:", "aliases:\n  pages:", "'pages' under 'aliases' is no heading's fragment")]
    public void A_mistake_is_named(string file, string old, string now, string message)
    {
        using var copy = new ContentCopy();
        copy.Files.Replace(file, old, now);

        var problems = Guide.Read(copy.Files.Root).Problems;

        Assert.Contains(problems, problem => problem.File == file && problem.Line > 1 && problem.Message.Contains(message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("same: {}")]
    public void Search_does_without_synonyms(string yaml)
    {
        using var copy = new ContentCopy();
        copy.Files["synonyms.yaml"] = yaml;

        Assert.NotEmpty(copy.Read().Guide!.Index.Find("fine-tuning").Hits);
    }

    [Theory]
    [InlineData("tools.yaml", "wording: [budget, \"\"]")]
    [InlineData("glossary.yaml", "also: [\"\"]")]
    [InlineData("guide/method.md", "questions: [\"\"]")]
    public void An_empty_text_is_named(string file, string list)
    {
        using var copy = new ContentCopy();
        copy.Files[file] = System.Text.RegularExpressions.Regex.Replace(copy.Files[file], list.Split(':')[0] + @": \[.*?\]", list);

        Assert.Contains(copy.Problems(), problem => problem.EndsWith($"'{list.Split(':')[0]}' holds an empty text: write it or remove it", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("synonyms.yaml")]
    [InlineData("passages.yaml")]
    [InlineData("not-covered.yaml")]
    [InlineData("implied-answers.yaml")]
    [InlineData("tools.yaml")]
    [InlineData("typical-questions.yaml")]
    public void A_missing_file_is_named(string file)
    {
        using var copy = new ContentCopy();
        File.Delete(copy.Files.At(file));

        Assert.Contains(Guide.Read(copy.Files.Root).Problems, problem => problem.File == file);
    }
}
