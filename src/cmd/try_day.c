/* try_day.c - what the program makes of a date, and of the day on which a file was complete. */
#include "cmd/print.h"
#include "cmd/profile.h"
#include "cmd/try.h"
#include "office/clock.h"
#include "office/date.h"

static Str or_dash(Str text)
{
    return text.len ? text : STR("-");
}

ExitCode try_date(CommandLine *line)
{
    for (size_t i = 0; i < line->arg_count; i++) {
        Refusal why = {0};
        Day day;
        Err err = date_parse_day(line->arena, line->args[i], DAY_NONE, &day, &why);
        if (err)
            return command_fail(line, err, &why);
        Str cells[] = {
            day_iso(line->arena, CALENDAR_HIJRI, day),
            day_iso(line->arena, CALENDAR_GREGORIAN, day),
            str_format(line->arena, "%d", day_weekday(day)),
        };
        print_cells(line, cells, sizeof cells / sizeof cells[0]);
    }
    return EXIT_DONE;
}

/* The built-in holidays around `day`, without compensation for Eid days on a weekend. */
static Err calendar_around(Arena *arena, Day day, Calendar *out, Refusal *why)
{
    int year = day_parts(CALENDAR_GREGORIAN, day).year;

    return calendar_make(
        arena, WORKWEEK_SUNDAY_TO_THURSDAY, holiday_propose(arena, year, year + 3, false), out,
        why);
}

ExitCode try_window(CommandLine *line)
{
    Policy *policy = arena_new(line->arena, Policy, 1);
    ExitCode code = profile_named(line, command_option(line, "--policy"), policy);

    if (code != EXIT_DONE)
        return code;
    WindowRule rule = policy_window(policy);
    for (size_t i = 0; i < line->arg_count; i++) {
        Refusal why = {0};
        Calendar calendar;
        Day day;
        Err err = date_parse_day(line->arena, line->args[i], DAY_NONE, &day, &why);
        if (!err)
            err = calendar_around(line->arena, day, &calendar, &why);
        if (err)
            return command_fail(line, err, &why);
        Window window = clock_window(
            &rule, &calendar, (ClockInterval){.start = day, .end = DAY_NONE}, NULL, 0, day);
        Str cells[] = {
            or_dash(day_iso(line->arena, CALENDAR_GREGORIAN, window.not_before)),
            or_dash(day_iso(line->arena, CALENDAR_GREGORIAN, window.due)),
        };
        print_cells(line, cells, sizeof cells / sizeof cells[0]);
    }
    return EXIT_DONE;
}
