using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Ical.Net;
using NetflixSecurityGuide.Guide;
using NetflixSecurityGuide.Site;

namespace NetflixSecurityGuide.Checklist;

/// <summary>The monthly check as a calendar event (RFC 5545), the same for every reader.</summary>
internal static class Reminder
{
    /// <summary>Every month has this day. A rule for the 31st would leave out five months a year (RFC 5545, section 3.3.10).</summary>
    private const int LastCommonDay = 28;

    public static string Write(GuideSnapshot guide, SiteAddress site, DateTimeOffset now, DateOnly today)
    {
        var start = today.AddMonths(1);
        var words = guide.Words.Machines;
        var day = Math.Min(start.Day, LastCommonDay);
        var calendar = new Calendar { ProductId = "-//Netflix Security Guide//Monthly check//EN" };
        calendar.Events.Add(new CalendarEvent
        {
            // Always the same, so that a second import moves the event instead of adding another.
            Uid = $"monthly-check@{site.Root.Host}",
            DtStamp = new CalDateTime(now.UtcDateTime, "UTC"),
            Start = new CalDateTime(start.Year, start.Month, day),
            RecurrenceRule = new RecurrenceRule(FrequencyType.Monthly, 1) { ByMonthDay = [day] },
            Summary = words.Calendar,
            Description = Describe(guide, site),
            Url = new Uri(site.Of(guide.Prefix + ChecklistEndpoints.SavePath)),
            Transparency = TransparencyType.Transparent,
            Alarms = { new Alarm { Action = AlarmAction.Display, Trigger = new Trigger(Duration.FromHours(9)), Description = words.Calendar } },
        });
        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    private static string Describe(GuideSnapshot guide, SiteAddress site)
    {
        var recurring = guide.ItemGroups.SelectMany(group => group.Items).Where(item => item.EveryDays is not null).OrderBy(item => item.EveryDays);
        var words = guide.Words.Machines;
        return string.Join('\n',
        [
            words.CalendarList.Of(site.Of(guide.Prefix + ChecklistEndpoints.SavePath)),
            .. recurring.Select(item => words.CalendarItem.Of(item.EveryDays!.Value, item.TitleText)),
        ]);
    }
}
