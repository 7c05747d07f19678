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
        calendar.Events.Add(new CalendarEvent
        {
            Uid = $"{DisplayText.Iso(today)}{new Uri(view.Permalink).AbsolutePath.Replace('/', '.')}@{new Uri(view.Permalink).Host}",
            DtStamp = new CalDateTime(today.Year, today.Month, today.Day, 0, 0, 0, "UTC"),
            Start = new CalDateTime(RecommendationView.ReviewOn(today)),
            Summary = $"Review this decision: {view.Headline}",
            Description = $"Decided on {DisplayText.Day(today)}. Do the answers still hold? {view.Permalink}",
            Url = new(view.Permalink),
        });
        return new CalendarSerializer().SerializeToString(calendar)!;
    }
}
