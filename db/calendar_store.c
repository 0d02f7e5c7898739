#include "db/calendar_store.h"

#include "db/holiday_store.h"

Err store_calendar_load(Store *store, const Settings *settings, Arena *arena, Calendar *out)
{
    HolidayList holidays;
    Refusal why = {0};

    TRY(store_holiday_list(store, arena, &holidays));
    return calendar_make(arena, settings_working_week(settings), holidays, out, &why);
}
