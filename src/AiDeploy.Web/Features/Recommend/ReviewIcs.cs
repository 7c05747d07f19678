using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace AiDeploy.Web.Features.Recommend;

/// <summary>A date in the calendar on which to look at a decision again. It depends on the day it is fetched, as a reminder must.</summary>
internal static class ReviewIcs
{
    public static IResult Get(HttpRequest request, CurrentGuide guide, PublicAddress address, TimeProvider clock) =>
        RecommendationFile.Answer(request, guide.Value, address, Links.ReminderSuffix, view =>
        {
            var bytes = Encoding.UTF8.GetBytes(Write(view, DisplayText.Today(clock)));
            return Results.File(bytes, "text/calendar; charset=utf-8", "review-ai-deployment.ics");
        });

    private static string Write(RecommendationView view, DateOnly today)
    {
        var calendar = new Ical.Net.Calendar { ProductId = "-//AiDeploy//Review reminder//EN" };
        var link = view.Permalink + view.Query;
        calendar.Events.Add(new CalendarEvent
        {
            Uid = $"{DisplayText.Iso(today)}{new Uri(link).PathAndQuery.Replace('/', '.')}@{new Uri(link).Host}",
            DtStamp = new CalDateTime(today.Year, today.Month, today.Day, 0, 0, 0, "UTC"),
            Start = new CalDateTime(RecommendationView.ReviewOn(today)),
            Summary = $"Review this decision: {view.Titled}",
            Description = $"Decided on {DisplayText.Day(today)}. Do the answers still hold? {link}",
            Url = new(link),
        });
        return new CalendarSerializer().SerializeToString(calendar)!;
    }
}
