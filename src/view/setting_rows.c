#include "view/setting_rows.h"

#include "view/language.h"

static const TableColumn setting_columns[] = {
    {"key",     N_("Key"),     COLUMN_CODE},
    {"value",   N_("Value"),   COLUMN_TEXT},
    {"default", N_("Default"), COLUMN_TEXT},
    {"allowed", N_("Allowed"), COLUMN_CODE},
    {"gist",    N_("Gist"),    COLUMN_TEXT},
};

static const TableColumn holiday_columns[] = {
    {"day",      N_("Day"),      COLUMN_CODE        },
    {"hijri",    N_("Hijri"),    COLUMN_CODE        },
    {"name",     N_("Name"),     COLUMN_TEXT        },
    {"occasion", N_("Occasion"), COLUMN_FOR_PEOPLE  },
    {"occasion", N_("Occasion"), COLUMN_FOR_PROGRAMS},
    {"kind",     N_("Kind"),     COLUMN_FOR_PEOPLE  },
    {"kind",     N_("Kind"),     COLUMN_FOR_PROGRAMS},
    {"state",    N_("State"),    COLUMN_FOR_PEOPLE  },
    {"state",    N_("State"),    COLUMN_FOR_PROGRAMS},
    {"id",       N_("Id"),       COLUMN_CODE        },
};

static const TableColumn redated_columns[] = {
    {"number",         N_("Number"),         COLUMN_CODE        },
    {"clock",          N_("Clock"),          COLUMN_FOR_PEOPLE  },
    {"clock",          N_("Clock"),          COLUMN_FOR_PROGRAMS},
    {"not_before_was", N_("Not before was"), COLUMN_CODE        },
    {"not_before",     N_("Not before"),     COLUMN_CODE        },
    {"due_was",        N_("Due was"),        COLUMN_CODE        },
    {"due",            N_("Due"),            COLUMN_CODE        },
};

static const TableColumn version_columns[] = {
    {"number",    N_("Number"),    COLUMN_NUMBER},
    {"name",      N_("Policy"),    COLUMN_CODE  },
    {"in_force",  N_("In force"),  COLUMN_FLAG  },
    {"published", N_("Published"), COLUMN_CODE  },
    {"id",        N_("Id"),        COLUMN_CODE  },
};

Table setting_rows(Arena *arena, const Settings *settings)
{
    Table table = table_of(arena, setting_columns, 5);
    Settings defaults = settings_default();

    for (size_t i = 0; i < SETTING_COUNT; i++) {
        const SettingRule *rule = &setting_rules[i];
        Str *cells = table_add_row(&table);
        cells[0] = str_of(setting_name((Setting)i));
        cells[1] = str_copy(arena, setting_value(settings, (Setting)i));
        cells[2] = str_copy(arena, setting_value(&defaults, (Setting)i));
        cells[3] = key_rule_allowed(arena, &rule->key);
        cells[4] = str_of(_(rule->gist));
    }
    return table;
}

Table holiday_rows(Arena *arena, const StoredHoliday *holidays, size_t count)
{
    Table table =
        table_of(arena, holiday_columns, sizeof holiday_columns / sizeof holiday_columns[0]);

    for (size_t i = 0; i < count; i++) {
        const Holiday *holiday = &holidays[i].holiday;
        Str *cells = table_add_row(&table);
        cells[0] = day_iso(arena, CALENDAR_GREGORIAN, holiday->day);
        cells[1] = day_iso(arena, CALENDAR_HIJRI, holiday->day);
        cells[2] = holiday->name;
        cells[3] = str_of(_(occasion_label(holiday->occasion)));
        cells[4] = str_of(occasion_code(holiday->occasion));
        cells[5] = str_of(_(holidaykind_label(holiday->kind)));
        cells[6] = str_of(holidaykind_code(holiday->kind));
        cells[7] = str_of(_(holidaystate_label(holiday->state)));
        cells[8] = str_of(holidaystate_code(holiday->state));
        cells[9] = str_format(arena, "%lld", (long long)holidays[i].id);
    }
    return table;
}

Table redated_rows(Arena *arena, const RedatedList *moved)
{
    Table table =
        table_of(arena, redated_columns, sizeof redated_columns / sizeof redated_columns[0]);

    for (size_t i = 0; i < moved->count; i++) {
        const Redated *row = &moved->rows[i];
        Str *cells = table_add_row(&table);
        cells[0] = row->number;
        cells[1] = str_of(_(case_clock_label(row->clock)));
        cells[2] = str_of(case_clock_code(row->clock));
        cells[3] = day_iso(arena, CALENDAR_GREGORIAN, row->not_before_was);
        cells[4] = day_iso(arena, CALENDAR_GREGORIAN, row->not_before);
        cells[5] = day_iso(arena, CALENDAR_GREGORIAN, row->due_was);
        cells[6] = day_iso(arena, CALENDAR_GREGORIAN, row->due);
    }
    return table;
}

Table policy_version_rows(Arena *arena, const PolicyVersion *versions, size_t count)
{
    Table table = table_of(arena, version_columns, 5);

    for (size_t i = 0; i < count; i++) {
        Str *cells = table_add_row(&table);
        cells[0] = str_format(arena, "%lld", (long long)versions[i].number);
        cells[1] = versions[i].name;
        cells[2] = versions[i].is_in_force ? STR("true") : STR("false");
        cells[3] = moment_text(arena, versions[i].published);
        cells[4] = str_format(arena, "%lld", (long long)versions[i].id);
    }
    return table;
}
