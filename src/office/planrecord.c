#include "office/planrecord.h"

#define X(name, code, label) {code, label},
static const Choice funds[] = {FUND_LIST(X)};
#undef X
const Choices fund_choices = {funds, FUND_COUNT};

Day plan_due_day(CalendarKind calendar, Day first, int place)
{
    DayParts parts = day_parts(calendar, first);
    int month = parts.month - 1 + place;

    parts.year += month / 12;
    parts.month = month % 12 + 1;
    int last = day_month_days(calendar, parts.year, parts.month);
    if (parts.day > last)
        parts.day = last;
    return day_from(calendar, parts);
}

const char *fund_code(Fund fund)
{
    return funds[fund].code;
}

const char *fund_label(Fund fund)
{
    return funds[fund].label;
}

bool fund_from_code(Str code, Fund *out)
{
    size_t place;

    if (!choices_find(&fund_choices, code, &place))
        return false;
    *out = (Fund)place;
    return true;
}
