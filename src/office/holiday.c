#include "office/holiday.h"

#include "office/choice.h"

enum {
    EID_DAYS = 4,
    /* An Eid holds at most two weekend days; two more may lie before their compensation. */
    EID_ROWS_MAX = EID_DAYS + 2 + 2,
    YEAR_ROWS_MAX = 2 * EID_ROWS_MAX + 2 * 2,
    FRIDAY = 5,
    SATURDAY = 6,
};

#define X(name, code, text) {code, text},
static const Choice occasion_rows[] = {OCCASION_LIST(X)};
static const Choice kind_rows[] = {HOLIDAY_KIND_LIST(X)};
static const Choice state_rows[] = {HOLIDAY_STATE_LIST(X)};
#undef X

static const Choices occasions = {occasion_rows, OCCASION_COUNT};
static const Choices kinds = {kind_rows, HOLIDAY_KIND_COUNT};
static const Choices states = {state_rows, HOLIDAY_STATE_COUNT};

static const struct {
    Occasion occasion;
    int month;
    int day;
    int days_after; /* the Eid begins so many days after this Hijri date */
} eids[] = {
    {OCCASION_FITR, 9,  29, 1}, /* the day after 29 Ramadan, be it 30 Ramadan or 1 Shawwal */
    {OCCASION_ADHA, 12, 9,  0}, /* Arafah */
};

static const struct {
    Occasion occasion;
    int month;
    int day;
    int since_year;
} national_days[] = {
    {OCCASION_FOUNDING_DAY, 2, 22, 2022},
    {OCCASION_NATIONAL_DAY, 9, 23, 2005},
};

static const char *const names[OCCASION_COUNT][HOLIDAY_KIND_COUNT] = {
    [OCCASION_FITR] = {"عيد الفطر",                     "عيد الفطر (تعويض)", "عيد الفطر (راحة)"},
    [OCCASION_ADHA] = {"عيد الأضحى",                                       "عيد الأضحى (تعويض)",                                                   "عيد الأضحى (راحة)"},
    [OCCASION_NATIONAL_DAY] = {"اليوم الوطني",       "اليوم الوطني (تعويض)"},
    [OCCASION_FOUNDING_DAY] = {"يوم التأسيس","يوم التأسيس (تعويض)"                                      },
};

/* Rows being gathered, of which only those between two days are kept. */
typedef struct {
    Holiday *rows;
    size_t count;
    Day first;
    Day last;
    bool has_eid_compensation;
} Proposal;

static bool is_weekend(Day day)
{
    return day_weekday(day) == FRIDAY || day_weekday(day) == SATURDAY;
}

static void add(Proposal *proposal, Day day, Occasion occasion, HolidayKind kind)
{
    if (day < proposal->first || day > proposal->last)
        return;
    proposal->rows[proposal->count++] = (Holiday){
        .day = day,
        .name = str_of(names[occasion][kind]),
        .occasion = occasion,
        .kind = kind,
        .state = HOLIDAY_PROPOSED,
    };
}

static void add_eid(Proposal *proposal, Day start, Occasion occasion)
{
    int owed = 0;

    for (Day day = start; day < start + EID_DAYS; day++) {
        add(proposal, day, occasion, HOLIDAY_OFF);
        owed += is_weekend(day);
    }
    for (Day day = start + EID_DAYS; owed > 0; day++) {
        if (is_weekend(day)) {
            add(proposal, day, occasion, HOLIDAY_REST);
            continue;
        }
        if (proposal->has_eid_compensation)
            add(proposal, day, occasion, HOLIDAY_COMPENSATION);
        owed--;
    }
}

static void add_eids(Proposal *proposal, int hijri_year)
{
    for (size_t i = 0; i < sizeof eids / sizeof eids[0]; i++) {
        DayParts parts = {hijri_year, eids[i].month, eids[i].day};
        Day day = day_from(CALENDAR_HIJRI, parts);
        if (day != DAY_NONE)
            add_eid(proposal, day + eids[i].days_after, eids[i].occasion);
    }
}

static bool is_inside_eid(const Proposal *proposal, Day day)
{
    for (size_t i = 0; i < proposal->count; i++) {
        const Holiday *row = &proposal->rows[i];
        if (row->day == day && row->kind == HOLIDAY_OFF && occasion_is_eid(row->occasion))
            return true;
    }
    return false;
}

/* A Friday gives the Thursday before, a Saturday the Sunday after, but not inside an Eid. */
static void add_national_day(Proposal *proposal, Day day, Occasion occasion)
{
    if (!is_inside_eid(proposal, day)) {
        if (day_weekday(day) == FRIDAY)
            add(proposal, day - 1, occasion, HOLIDAY_COMPENSATION);
        if (day_weekday(day) == SATURDAY)
            add(proposal, day + 1, occasion, HOLIDAY_COMPENSATION);
    }
    add(proposal, day, occasion, HOLIDAY_OFF);
}

static void add_national_days(Proposal *proposal, int year)
{
    for (size_t i = 0; i < sizeof national_days / sizeof national_days[0]; i++) {
        DayParts parts = {year, national_days[i].month, national_days[i].day};
        Day day = day_from(CALENDAR_GREGORIAN, parts);
        if (day != DAY_NONE && year >= national_days[i].since_year)
            add_national_day(proposal, day, national_days[i].occasion);
    }
}

static void sort_by_day(Holiday *rows, size_t count)
{
    for (size_t i = 1; i < count; i++) {
        Holiday row = rows[i];
        size_t at = i;
        for (; at > 0 && rows[at - 1].day > row.day; at--)
            rows[at] = rows[at - 1];
        rows[at] = row;
    }
}

const char *occasion_code(Occasion occasion)
{
    return occasion_rows[occasion].code;
}

const char *occasion_label(Occasion occasion)
{
    return occasion_rows[occasion].label;
}

bool occasion_from_code(Str code, Occasion *out)
{
    size_t found;

    if (!choices_find(&occasions, code, &found))
        return false;
    *out = (Occasion)found;
    return true;
}

const char *holidaykind_code(HolidayKind kind)
{
    return kind_rows[kind].code;
}

const char *holidaykind_label(HolidayKind kind)
{
    return kind_rows[kind].label;
}

bool holidaykind_from_code(Str code, HolidayKind *out)
{
    size_t found;

    if (!choices_find(&kinds, code, &found))
        return false;
    *out = (HolidayKind)found;
    return true;
}

const char *holidaystate_code(HolidayState state)
{
    return state_rows[state].code;
}

const char *holidaystate_label(HolidayState state)
{
    return state_rows[state].label;
}

bool holidaystate_from_code(Str code, HolidayState *out)
{
    size_t found;

    if (!choices_find(&states, code, &found))
        return false;
    *out = (HolidayState)found;
    return true;
}

bool occasion_is_eid(Occasion occasion)
{
    return occasion == OCCASION_FITR || occasion == OCCASION_ADHA;
}

HolidayList holiday_propose(
    Arena *arena, int first_year, int last_year, bool has_eid_compensation)
{
    int first = first_year > DAY_FIRST_YEAR ? first_year : DAY_FIRST_YEAR;
    int last = last_year < DAY_LAST_YEAR ? last_year : DAY_LAST_YEAR;
    Day new_year = day_from(CALENDAR_GREGORIAN, (DayParts){first, 1, 1});
    Day last_of_year = day_from(CALENDAR_GREGORIAN, (DayParts){last, 12, 31});
    Proposal proposal = {
        .first = new_year == DAY_NONE ? DAY_FIRST : new_year,
        .last = last_of_year == DAY_NONE ? DAY_LAST : last_of_year,
        .has_eid_compensation = has_eid_compensation,
    };
    if (first > last)
        return (HolidayList){0};

    int first_hijri = day_parts(CALENDAR_HIJRI, proposal.first).year;
    int last_hijri = day_parts(CALENDAR_HIJRI, proposal.last).year;
    size_t years = (size_t)(last_hijri - first_hijri + 1);
    proposal.rows = arena_new(arena, Holiday, years * YEAR_ROWS_MAX);
    for (int year = first_hijri; year <= last_hijri; year++)
        add_eids(&proposal, year);
    for (int year = first; year <= last; year++)
        add_national_days(&proposal, year);
    sort_by_day(proposal.rows, proposal.count);
    return (HolidayList){proposal.rows, proposal.count};
}
