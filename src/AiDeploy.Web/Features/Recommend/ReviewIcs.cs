using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace AiDeploy.Web.Features.Recommend;

/// <summary>
/// A day in the calendar on which to look at a decision again. It has one id, whenever it is made, so that a program that imports it
/// again moves it. It leaves the day free, and reminds in the morning.
/// </summary>
internal static class ReviewIcs
{
    /// <summary>Reminders are counted from here, so that a later one takes the place of an earlier one.</summary>
    private static readonly DateOnly First = new(2026, 1, 1);

    public static IResult Get(HttpRequest request, CurrentGuide guide, PublicAddress address, TimeProvider clock) =>
        RecommendationFile.Answer(request, guide.Value, address, Links.ReminderSuffix, view =>
        {
            var bytes = Encoding.UTF8.GetBytes(Write(view, view.DecidedOn ?? DisplayText.Today(clock)));
            return Results.File(bytes, "text/calendar; charset=utf-8", "review-ai-deployment.ics");
        });

    private static string Write(RecommendationView view, DateOnly decided)
    {
        var calendar = new Ical.Net.Calendar { ProductId = "-//AiDeploy//Review reminder//EN", Method = "PUBLISH" };
        var link = view.Permalink + view.Query;
        var (review, summary) = (RecommendationView.ReviewOn(decided), $"Review this decision: {view.Titled}");
        var reminder = new CalendarEvent
        {
            Uid = $"{new Uri(link).PathAndQuery.Trim('/').Replace('/', '.')}@{new Uri(link).Host}",
            DtStamp = new CalDateTime(decided.Year, decided.Month, decided.Day, 0, 0, 0, "UTC"),
            Start = new CalDateTime(review),
            End = new CalDateTime(review.AddDays(1)),
            Sequence = Math.Max(0, decided.DayNumber - First.DayNumber),
            Transparency = TransparencyType.Transparent,
            Summary = summary,
            Description = $"Decided on {DisplayText.Day(decided)}. Do the answers still hold? {link}",
            Url = new(link),
        };
        reminder.AddProperty("X-MICROSOFT-CDO-BUSYSTATUS", "FREE");
        reminder.Alarms.Add(new() { Action = AlarmAction.Display, Description = summary, Trigger = new(Duration.FromHours(9)) });
        calendar.Events.Add(reminder);
        return new CalendarSerializer().SerializeToString(calendar)!;
    }
}
