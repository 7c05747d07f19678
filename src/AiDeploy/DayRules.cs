using AiDeploy.Content;
using AiDeploy.Costs;

namespace AiDeploy;

/// <summary>What holds between the days that content names. An author who writes is asked; a site that runs is not.</summary>
internal static class DayRules
{
    /// <summary>Nobody wrote anything about AI models before; an earlier year is a slip.</summary>
    private const int FirstYear = 2020;

    public static void Check(Guide guide, DateOnly today, ICollection<Problem> problems)
    {
        foreach (var page in guide.Pages)
        {
            var days = page.Changes.Select(static change => change.Date).Append(page.Reviewed).Distinct();
            CheckDone(FileOf(page), "'reviewed' or 'changes'", days);
            CheckReviewed(page, today, problems);
        }

        foreach (var example in guide.Examples)
        {
            CheckDone(example.File, "'reviewed'", [example.Reviewed]);
        }

        foreach (var decision in guide.Decisions.Values.SelectMany(static history => history.Versions))
        {
            CheckDone($"decisions/{decision.Id}/{decision.Version}.yaml", "'published'", [decision.Published]);
        }

        foreach (var edition in guide.Prices.Editions)
        {
            CheckDone(PriceRules.File, "an edition", [edition.Day]);
        }

        void CheckDone(string file, string where, IEnumerable<DateOnly> days)
        {
            // A day that could not be read has a message of its own, and counts as the first of all days.
            ImmutableArray<DateOnly> known = [.. days.Where(day => day != default || problems.All(problem => problem.File != file))];
            foreach (var day in known.Where(day => day > today))
            {
                problems.Add(new(file, 1, $"{day:yyyy-MM-dd} under {where} is still to come: write the day it was done"));
            }

            foreach (var day in known.Where(static day => day.Year < FirstYear))
            {
                problems.Add(new(file, 1, $"{day:yyyy-MM-dd} under {where} is before {FirstYear}: write the day it was done"));
            }
        }
    }

    /// <summary>A sentence repeats a figure, so somebody reads it again once the figure is another.</summary>
    private static void CheckReviewed(Page page, DateOnly today, ICollection<Problem> problems)
    {
        foreach (var fact in page.Reviewed == default ? [] : page.Facts)
        {
            var added = fact.Current.Origin.Added;
            if (added > page.Reviewed && added <= today)
            {
                var message = $"'{fact.Id}' has a value of {added:yyyy-MM-dd}, and this page cites it but was reviewed before: "
                    + "read what it says of it, then set 'reviewed'";
                problems.Add(new(FileOf(page), 1, message));
            }
        }
    }

    private static string FileOf(Page page) =>
        (page.Path.StartsWith("/options/", StringComparison.Ordinal) ? page.Path[1..] : $"guide/{page.Slug}") + ".md";
}
