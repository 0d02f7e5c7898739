/* holiday.h - the days on which offices are closed, and the rules that propose them.
 *
 * The rules only propose: the ministry's announcement decides, and an administrator confirms,
 * moves, adds or removes rows. Days off a week are no holidays; calendar.h knows them.
 *
 * Sources: Labour Law, executive regulations, article 24/2 (Eid al-Fitr: four days after
 * 29 Ramadan of the Umm al-Qura calendar; Eid al-Adha: four days from the day of Arafah; National
 * Day; Founding Day). Whether Eid days that fall on a weekend are made up for is not settled.
 */
#ifndef OFFICE_HOLIDAY_H
#define OFFICE_HOLIDAY_H

#include "base/day.h"

#define OCCASION_LIST(X)                                                                       \
    X(FITR, "eid_al_fitr", N_("Eid al-Fitr"))                                                  \
    X(ADHA, "eid_al_adha", N_("Eid al-Adha"))                                                  \
    X(NATIONAL_DAY, "national_day", N_("National Day"))                                        \
    X(FOUNDING_DAY, "founding_day", N_("Founding Day"))                                        \
    X(OTHER, "other", N_("Another occasion"))

/* REST names a Saturday between the days of an Eid and their compensation, so that the list of a
 * holiday reads without a gap; it closes no office that works on Saturdays. */
#define HOLIDAY_KIND_LIST(X)                                                                   \
    X(OFF, "off", N_("Holiday"))                                                               \
    X(COMPENSATION, "compensation", N_("Compensation for a holiday on a weekend"))             \
    X(REST, "rest", N_("Weekend inside a holiday"))

#define HOLIDAY_STATE_LIST(X)                                                                  \
    X(PROPOSED, "proposed", N_("Proposed"))                                                    \
    X(CONFIRMED, "confirmed", N_("Confirmed"))

#define X(name, code, text) OCCASION_##name,
typedef enum { OCCASION_LIST(X) OCCASION_COUNT } Occasion;
#undef X

#define X(name, code, text) HOLIDAY_##name,
typedef enum { HOLIDAY_KIND_LIST(X) HOLIDAY_KIND_COUNT } HolidayKind;
#undef X

#define X(name, code, text) HOLIDAY_##name,
typedef enum { HOLIDAY_STATE_LIST(X) HOLIDAY_STATE_COUNT } HolidayState;
#undef X

typedef struct {
    Day day;
    Str name; /* as the office's list prints it, in Arabic where a rule proposed it */
    Occasion occasion;
    HolidayKind kind;
    HolidayState state;
} Holiday;

typedef struct {
    const Holiday *rows;
    size_t count;
} HolidayList;

const char *occasion_code(Occasion occasion);
const char *occasion_label(Occasion occasion);
bool occasion_from_code(Str code, Occasion *out);

const char *holidaykind_code(HolidayKind kind);
const char *holidaykind_label(HolidayKind kind);
bool holidaykind_from_code(Str code, HolidayKind *out);

const char *holidaystate_code(HolidayState state);
const char *holidaystate_label(HolidayState state);
bool holidaystate_from_code(Str code, HolidayState *out);

/* Whether the occasion is one of the two Eids, whose days the new moon may still move. */
bool occasion_is_eid(Occasion occasion);

/* The proposed holidays of the Gregorian years `first_year` to `last_year`, both included.
 *
 * has_eid_compensation  whether Eid days on a Friday or Saturday are made up for by days after
 *                       the Eid. Without it deadlines come earlier, which is the safe side.
 * return  rows in the order of their days, living in `arena`; two may fall on one day. Years in
 *         which no Day exists give none.
 */
HolidayList holiday_propose(
    Arena *arena, int first_year, int last_year, bool has_eid_compensation);

#endif
