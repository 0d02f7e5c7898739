/* setting.h - what no clause of a policy gives and the office decides for itself.
 *
 * One table (setting_table.c) holds every setting with its rule, its default and what it means.
 * Keys that end in `working_days` count working days, `days` calendar days; the reply window is
 * never among them, it belongs to the policy. Those of names only narrow what a search shows: what is
 * kept beside a name is always in the widest folding, so that a change costs nothing.
 */
#ifndef OFFICE_SETTING_H
#define OFFICE_SETTING_H

#include "office/calendar.h"
#include "office/key_rule.h"
#include "text/fold.h"

#define WEEKDAY_LIST(X)                                                                        \
    X(SUNDAY, "sunday", N_("Sunday"))                                                          \
    X(MONDAY, "monday", N_("Monday"))                                                          \
    X(TUESDAY, "tuesday", N_("Tuesday"))                                                       \
    X(WEDNESDAY, "wednesday", N_("Wednesday"))                                                 \
    X(THURSDAY, "thursday", N_("Thursday"))                                                    \
    X(FRIDAY, "friday", N_("Friday"))                                                          \
    X(SATURDAY, "saturday", N_("Saturday"))

#define OFFICE_LANGUAGE_LIST(X)                                                                \
    X(ARABIC, "ar", N_("Arabic"))                                                              \
    X(ENGLISH, "en", N_("English"))

#define DIGITS_LIST(X)                                                                         \
    X(ASCII, "ascii", N_("0123456789"))                                                        \
    X(ARABIC, "arabic", N_("Arabic-Indic digits"))

#define AFTER_RECALLS_LIST(X)                                                                  \
    X(END_OF_LINE, "end_of_line", N_("Back to the end of the line"))                           \
    X(NO_SHOW, "no_show", N_("The ticket ends as a no-show"))

#define TERMINAL_BIDI_LIST(X)                                                                  \
    X(AUTO, "auto", N_("As the terminal needs it"))                                            \
    X(VISUAL, "visual", N_("As it is seen, from the left"))                                    \
    X(INVERSE, "inverse", N_("For terminals that reorder"))                                    \
    X(WORDS, "words", N_("For terminals that turn each word"))

#define TERMINAL_MARKS_LIST(X)                                                                 \
    X(AUTO, "auto", N_("Where the terminal places them"))                                      \
    X(ON, "on", N_("Always"))                                                                  \
    X(OFF, "off", N_("Never"))

#define ALIKE_LIST(X)                                                                          \
    X(JOIN, "join", N_("One letter for the search"))                                           \
    X(KEEP, "keep", N_("Two letters for the search"))

#define X(name, code, text) WEEKDAY_##name,
typedef enum { WEEKDAY_LIST(X) WEEKDAY_COUNT } Weekday;
#undef X
#define X(name, code, text) OFFICE_LANGUAGE_##name,
typedef enum { OFFICE_LANGUAGE_LIST(X) OFFICE_LANGUAGE_COUNT } OfficeLanguage;
#undef X
#define X(name, code, text) DIGITS_##name,
typedef enum { DIGITS_LIST(X) DIGITS_COUNT } Digits;
#undef X
#define X(name, code, text) TERMINAL_BIDI_##name,
typedef enum { TERMINAL_BIDI_LIST(X) TERMINAL_BIDI_COUNT } TerminalBidi;
#undef X
#define X(name, code, text) TERMINAL_MARKS_##name,
typedef enum { TERMINAL_MARKS_LIST(X) TERMINAL_MARKS_COUNT } TerminalMarks;
#undef X
#define X(name, code, text) AFTER_RECALLS_##name,
typedef enum { AFTER_RECALLS_LIST(X) AFTER_RECALLS_COUNT } AfterRecalls;
#undef X
#define X(name, code, text) ALIKE_##name,
typedef enum { ALIKE_LIST(X) ALIKE_COUNT } Alike;
#undef X

extern const Choices weekday_choices;

#define SETTING_LIST(X)                                                                        \
    X(OFFICE_NAME)                                                                             \
    X(OFFICE_LANGUAGE)                                                                         \
    X(OFFICE_DIGITS)                                                                           \
    X(TERMINAL_BIDI)                                                                           \
    X(TERMINAL_MARKS)                                                                          \
    X(NAMES_TA_MARBUTA)                                                                        \
    X(NAMES_ALEF_MAKSURA)                                                                      \
    X(WEEK_WORKING_DAYS)                                                                       \
    X(WEEK_EID_COMPENSATION)                                                                   \
    X(LOCK_IDLE_MINUTES)                                                                       \
    X(LOGIN_FAILURES)                                                                          \
    X(LOGIN_LOCKOUT_MINUTES)                                                                   \
    X(QUEUE_TARGET_MINUTES)                                                                    \
    X(QUEUE_RECALLS)                                                                           \
    X(QUEUE_AFTER_RECALLS)                                                                     \
    X(QUEUE_CARRY_OVER)                                                                        \
    X(QUEUE_NEARLY_NEXT)                                                                       \
    X(APPOINTMENT_FIRST_HOUR)                                                                  \
    X(APPOINTMENT_LAST_HOUR)                                                                   \
    X(APPOINTMENT_MINUTES)                                                                     \
    X(APPOINTMENT_SEATS)                                                                       \
    X(DRAFT_WARN_DAYS)                                                                         \
    X(COMPLETION_REMINDER_DAYS)                                                                \
    X(COMPLETION_CLOSE_DAYS)                                                                   \
    X(COMPLETION_RETURN_WORKING_DAYS)                                                          \
    X(REFERRAL_WORKING_DAYS)                                                                   \
    X(VERIFY_WORKING_DAYS)                                                                     \
    X(STUDY_WORKING_DAYS)                                                                      \
    X(DOCKET_CADENCE_DAYS)                                                                     \
    X(DOCKET_SEATS)                                                                            \
    X(DOCKET_PRIORITY_PERCENT)                                                                 \
    X(COMMITTEE_QUORUM)                                                                        \
    X(REPLY_WARN_PERCENT)                                                                      \
    X(REPLY_ATTEMPTS)                                                                          \
    X(NOTIFY_WORKING_DAYS)                                                                     \
    X(APPEAL_DAYS)                                                                             \
    X(APPEAL_ROUNDS)                                                                           \
    X(APPEAL_ANSWER_WORKING_DAYS)                                                              \
    X(REGISTER_WORKING_DAYS)                                                                   \
    X(SERVICE_WORKING_DAYS)                                                                    \
    X(SERVICE_DOUBLE_AID_DAYS)                                                                 \
    X(PAPER_EXPIRY_WARN_DAYS)                                                                  \
    X(PAPER_FRESH_DAYS)                                                                        \
    X(PAPER_SCAN_MEGABYTES)                                                                    \
    X(REVIEW_MONTHS)                                                                           \
    X(SUSPENSION_REVIEW_DAYS)                                                                  \
    X(COMPLAINT_ACKNOWLEDGE_WORKING_DAYS)                                                      \
    X(COMPLAINT_RESOLVE_WORKING_DAYS)                                                          \
    X(SURVEY_DELAY_DAYS)                                                                       \
    X(SURVEY_PERIOD_MONTHS)                                                                    \
    X(STATISTICS_SMALLEST_CELL)                                                                \
    X(STAFF_SIGNING_GRACE_DAYS)                                                                \
    X(BREACH_HOURS)                                                                            \
    X(RIGHTS_ANSWER_DAYS)                                                                      \
    X(RETENTION_YEARS)

#define X(name) SETTING_##name,
typedef enum { SETTING_LIST(X) SETTING_COUNT } Setting;
#undef X

typedef struct {
    KeyRule key;
    const char *gist; /* N_(): what it decides */
} SettingRule;

extern const SettingRule setting_rules[SETTING_COUNT];

/* The settings of one office; each holds a value that its rule allows. */
typedef struct {
    KeyValue values[SETTING_COUNT];
} Settings;

/* Every setting as its table's default says. */
Settings settings_default(void);

/* return  false when `name` ("committee.quorum") is no setting; `out` is then untouched. */
bool setting_find(Str name, Setting *out);

const char *setting_name(Setting setting);

/* Checks `text` for one setting and keeps it in `settings`.
 *
 * text    clean UTF-8; must live as long as `settings`.
 * return  ERR_NONE, or ERR_BAD_DATA with `why` naming the key and what is allowed.
 */
MUST_CHECK Err
setting_change(Arena *arena, Settings *settings, Setting setting, Str text, Refusal *why);

int32_t setting_number(const Settings *settings, Setting setting);
bool setting_is_on(const Settings *settings, Setting setting);
Str setting_text(const Settings *settings, Setting setting);
const KeyItems *setting_items(const Settings *settings, Setting setting);

/* The working days of the week, for calendar_make(). */
WorkWeek settings_working_week(const Settings *settings);

/* The letters of names that the office tells apart, for person_query(). */
FoldKeep settings_name_keep(const Settings *settings);

/* The value as a settings text writes it; `none` where there is none. */
Str setting_value(const Settings *settings, Setting setting);

#endif
