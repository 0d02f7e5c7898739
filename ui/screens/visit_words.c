#include "ui/screens/visit_words.h"

#include "text/isolate.h"
#include "view/queue_words.h"

Str visit_words_time(Arena *arena, Moment moment, Day today)
{
    Day day = moment_day(moment);

    if (moment == MOMENT_NONE)
        return (Str){0};
    Str hour = str_format(arena, "%02d:%02d", moment_hour(moment), moment_minute(moment));
    if (day == today)
        return hour;
    DayParts parts = day_parts(CALENDAR_GREGORIAN, day);
    return str_format(arena, "%d/%d %.*s", parts.day, parts.month, (int)hour.len, hour.bytes);
}

/* --- marks ------------------------------------------------------------------------------------- */

static const char *const late_words[] = {
    [WAIT_IN_TIME] = NULL,
    [WAIT_NEARLY] = N_("▲ nearly"),
    [WAIT_TOO_LONG] = N_("▲ late"),
};

static const Style late_styles[] = {
    [WAIT_IN_TIME] = STYLE_OK,
    [WAIT_NEARLY] = STYLE_WARNING,
    [WAIT_TOO_LONG] = STYLE_ERROR,
};

static Str waiting(Arena *arena, const VisitRow *row)
{
    Str minutes = queue_words_wait(arena, row->minutes, false);
    Str late = language_text(late_words[row->mark]);

    if (!late.len)
        return minutes;
    return str_format(
        arena, "%.*s %.*s", (int)minutes.len, minutes.bytes, (int)late.len, late.bytes);
}

static Str called(Arena *arena, const VisitRow *row)
{
    StrBuilder words = {.arena = arena};

    strbuilder_add(&words, str_of(_("◆ called")));
    if (row->visit.recalls)
        strbuilder_add_format(&words, " ×%u", row->visit.recalls + 1);
    if (row->staff.len)
        strbuilder_add(&words, STR(" · "));
    strbuilder_add(&words, text_isolate(arena, row->staff));
    return strbuilder_text(&words);
}

static Str serving(Arena *arena, const VisitRow *row)
{
    Str minutes = queue_words_wait(arena, row->minutes, false);

    if (row->is_mine)
        return str_format(arena, _("● yours %.*s"), (int)minutes.len, minutes.bytes);
    Str staff = text_isolate(arena, row->staff);
    return str_format(arena, _("● with %.*s"), (int)staff.len, staff.bytes);
}

Str visit_words_where(Arena *arena, const VisitRow *row)
{
    switch (row->visit.state) {
    case VISIT_CALLED:
        return called(arena, row);
    case VISIT_SERVING:
        return serving(arena, row);
    case VISIT_HOLD: {
        Str minutes = queue_words_wait(arena, row->minutes, false);
        return str_format(arena, _("○ on hold %.*s"), (int)minutes.len, minutes.bytes);
    }
    default:
        return waiting(arena, row);
    }
}

Style visit_words_style(const VisitRow *row)
{
    switch (row->visit.state) {
    case VISIT_CALLED:
    case VISIT_SERVING:
        return row->is_mine ? STYLE_ACCENT : STYLE_DIM;
    case VISIT_HOLD:
        return STYLE_TEXT;
    default:
        return late_styles[row->mark];
    }
}
