#include "view/date_words.h"

/* Every row holds the Arabic name, then the English one. */
enum { LANGUAGES = LANGUAGE_ENGLISH + 1 };

static const char *const weekdays[7][LANGUAGES] = {
    {"الأحد",       "Sunday"   },
    {"الاثنين",   "Monday"   },
    {"الثلاثاء", "Tuesday"  },
    {"الأربعاء", "Wednesday"},
    {"الخميس",     "Thursday" },
    {"الجمعة",     "Friday"   },
    {"السبت",       "Saturday" },
};

static const char *const hijri_months[12][LANGUAGES] = {
    {"محرم",                "Muharram"         },
    {"صفر",                  "Safar"            },
    {"ربيع الأول",     "Rabi al-Awwal"    },
    {"ربيع الآخر",     "Rabi al-Akhir"    },
    {"جمادى الأولى", "Jumada al-Ula"    },
    {"جمادى الآخرة", "Jumada al-Akhirah"},
    {"رجب",                  "Rajab"            },
    {"شعبان",              "Shaban"           },
    {"رمضان",              "Ramadan"          },
    {"شوال",                "Shawwal"          },
    {"ذو القعدة",       "Dhu al-Qadah"     },
    {"ذو الحجة",         "Dhu al-Hijjah"    },
};

static const char *const gregorian_months[12][LANGUAGES] = {
    {"يناير",   "January"  },
    {"فبراير", "February" },
    {"مارس",     "March"    },
    {"أبريل",   "April"    },
    {"مايو",     "May"      },
    {"يونيو",   "June"     },
    {"يوليو",   "July"     },
    {"أغسطس",   "August"   },
    {"سبتمبر", "September"},
    {"أكتوبر", "October"  },
    {"نوفمبر", "November" },
    {"ديسمبر", "December" },
};

static const char *const signs[CALENDAR_COUNT][LANGUAGES] = {
    [CALENDAR_GREGORIAN] = {"م",   "CE"},
    [CALENDAR_HIJRI] = {"هـ", "AH"},
};

static const char *const approximate[LANGUAGES] = {" (تقريبي)", ", about"};

static CalendarKind other_than(CalendarKind calendar)
{
    return calendar == CALENDAR_HIJRI ? CALENDAR_GREGORIAN : CALENDAR_HIJRI;
}

const char *date_words_weekday(Language language, int weekday)
{
    return weekdays[weekday][language];
}

const char *date_words_month(Language language, CalendarKind calendar, int month)
{
    return calendar == CALENDAR_HIJRI ? hijri_months[month - 1][language]
                                      : gregorian_months[month - 1][language];
}

const char *date_words_sign(Language language, CalendarKind calendar)
{
    return signs[calendar][language];
}

Str date_words_long(Arena *arena, Language language, CalendarKind calendar, Day day)
{
    DayParts parts = day_parts(calendar, day);

    if (parts.year == 0)
        return (Str){0};
    return str_format(
        arena, "%s %d %s %d", date_words_weekday(language, day_weekday(day)), parts.day,
        date_words_month(language, calendar, parts.month), parts.year);
}

Str date_words_short(Arena *arena, CalendarKind calendar, Day day)
{
    DayParts parts = day_parts(calendar, day);

    if (parts.year == 0)
        return (Str){0};
    return str_format(arena, "%d/%d/%d", parts.day, parts.month, parts.year);
}

Str date_words_both(Arena *arena, Language language, CalendarKind first, Day day)
{
    Str in_long = date_words_long(arena, language, first, day);
    Str in_short = date_words_short(arena, other_than(first), day);

    if (in_long.len == 0)
        return (Str){0};
    return str_format(
        arena, "%.*s · %.*s", (int)in_long.len, in_long.bytes, (int)in_short.len,
        in_short.bytes);
}

Str date_words_written(Arena *arena, Language language, const Date *date)
{
    StrBuilder words = {.arena = arena};

    if (date->parts.year == 0)
        return (Str){0};
    if (date->parts.day)
        strbuilder_add_format(&words, "%d/", date->parts.day);
    if (date->parts.month)
        strbuilder_add_format(&words, "%d/", date->parts.month);
    strbuilder_add_format(
        &words, "%d %s", date->parts.year, date_words_sign(language, date->calendar));
    return strbuilder_text(&words);
}

Str date_words_converted(Arena *arena, Language language, const Date *date)
{
    CalendarKind calendar = other_than(date->calendar);
    Str words = date_words_short(arena, calendar, date->day);

    if (words.len == 0)
        return (Str){0};
    return str_format(
        arena, "%.*s %s%s", (int)words.len, words.bytes, date_words_sign(language, calendar),
        date_is_approximate(date) ? approximate[language] : "");
}
