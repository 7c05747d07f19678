using System.Collections.Immutable;
using AiDeploy.Content;
using AiDeploy.Search;

namespace AiDeploy;

/// <summary>Cuts the guide into the passages that can answer a question.</summary>
internal static class PassageList
{
    /// <summary>Every passage, in reading order.</summary>
    public static ImmutableArray<Passage> Of(Guide guide)
    {
        var names = guide.NamedPassages.ToDictionary(static named => named.Of);
        return
        [
            .. guide.Options.SelectMany(OfOption),
            .. guide.Articles.SelectMany(page => OfArticle(page, names)),
            .. guide.Decisions.Values.SelectMany(history => QuestionPassages.Of(history, names)),
            .. guide.Glossary.Terms.Select(static term => new Passage(
                $"glossary/{term.Id}", PassageKind.Term, "Glossary", term.Name, [new(null, $"/guide/glossary#{term.Id}", [new(ParagraphKind.Text, [term.Says])])], [], term.Also)),
            .. guide.Examples.Select(static example => new Passage(
                $"worked-examples/{example.Slug}", PassageKind.Example, "Worked examples", example.Title, [new(null, $"/guide/worked-examples#{example.Slug}", example.Paragraphs)], [], [])),
        ];
    }

    /// <summary>An option's page has five passages; what stands above the first heading says what the page is for, so it belongs to none.</summary>
    private static IEnumerable<Passage> OfOption(OptionPage option)
    {
        var page = option.Page;
        foreach (var heading in page.Outline.Where(static heading => heading.Level == 2))
        {
            var parts = page.Sections.SkipWhile(section => section.Heading?.Id != heading.Id).Take(1)
                .Concat(page.Sections.SkipWhile(section => section.Heading?.Id != heading.Id).Skip(1).TakeWhile(static section => section.Heading!.Level > 2))
                .Select(section => Part(page, section, isFirst: section.Heading!.Id == heading.Id));
            yield return new($"{page.Slug}/{heading.Id}", PassageKind.Core, page.Title, heading.Text, [.. parts], [option.Name, page.Title, .. AliasesOf(page, Page.OwnAliases)], AliasesOf(page, heading.Id));
        }
    }

    private static IEnumerable<Passage> OfArticle(Page page, Dictionary<string, NamedPassage> names)
    {
        foreach (var section in page.Sections.Where(static section => section.Heading is not null && !section.Paragraphs.IsEmpty))
        {
            var heading = section.Heading!;
            var named = names.GetValueOrDefault($"{page.Path}#{heading.Id}");
            yield return new(
                named?.Id ?? $"{page.Slug}/{heading.Id}",
                named is null ? PassageKind.Article : PassageKind.Core,
                page.Title,
                heading.Text,
                [Part(page, section, isFirst: true)],
                named is null ? [page.Title, .. AliasesOf(page, Page.OwnAliases)] : [],
                [.. AliasesOf(page, heading.Id), .. named?.Aliases ?? []]);
        }
    }

    private static PassagePart Part(Page page, Section section, bool isFirst) =>
        new(isFirst ? null : section.Heading!.Text, $"{page.Path}#{section.Heading!.Id}", section.Paragraphs);

    private static ImmutableArray<string> AliasesOf(Page page, string place) => page.Aliases.GetValueOrDefault(place, []);
}
