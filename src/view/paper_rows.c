#include "view/paper_rows.h"

#include "db/seal.h"
#include "view/event_words.h"
#include "view/language.h"

static Str day_text(Arena *arena, Day day)
{
    return day_iso(arena, CALENDAR_GREGORIAN, day);
}

static const Staff *find_staff(const Staff *staff, size_t count, int64_t id)
{
    for (size_t i = 0; i < count; i++) {
        if (staff[i].id == id)
            return &staff[i];
    }
    return NULL;
}

static Str name_of(const Staff *staff)
{
    return staff->name.len ? staff->name : staff->login;
}

/* --- verdicts ---------------------------------------------------------------------------------- */

static const TableColumn verdict_columns[] = {
    {"paper",           N_("Paper"),       COLUMN_FOR_PROGRAMS},
    {"paper_words",     N_("Paper"),       COLUMN_FOR_PEOPLE  },
    {"occasion",        N_("Occasion"),    COLUMN_FOR_PROGRAMS},
    {"occasion_words",  N_("Occasion"),    COLUMN_FOR_PEOPLE  },
    {"standing",        N_("Verdict"),     COLUMN_FOR_PROGRAMS},
    {"standing_words",  N_("Verdict"),     COLUMN_FOR_PEOPLE  },
    {"judged_for",      N_("Judged for"),  COLUMN_CODE        },
    {"valid_until",     N_("Valid until"), COLUMN_CODE        },
    {"judged_at",       N_("Judged at"),   COLUMN_FOR_PROGRAMS},
    {"judged_at_words", N_("Judged at"),   COLUMN_FOR_PEOPLE  },
    {"staff",           N_("By"),          COLUMN_FOR_PROGRAMS},
    {"staff_words",     N_("By"),          COLUMN_FOR_PEOPLE  },
};

static void fill_verdict(
    Arena *arena, const PaperVerdict *verdict, const Staff *judge, Str *cells)
{
    table_fill_code(cells, paperkind_code(verdict->kind), paperkind_label(verdict->kind));
    table_fill_code(
        cells + 2, paper_occasion_code(verdict->occasion),
        paper_occasion_label(verdict->occasion));
    table_fill_code(
        cells + 4, paper_standing_code(verdict->standing),
        paper_standing_label(verdict->standing));
    cells[6] = day_text(arena, verdict->judged_for);
    cells[7] = day_text(arena, verdict->last_day);
    cells[8] = moment_text(arena, verdict->judged_at);
    cells[9] = event_words_moment(arena, verdict->judged_at);
    if (!judge)
        return;
    cells[10] = judge->login;
    cells[11] = name_of(judge);
}

Table paper_rows_verdicts(
    Arena *arena, const PaperVerdict *verdicts, size_t count, const Staff *staff,
    size_t staff_count)
{
    Table table =
        table_of(arena, verdict_columns, sizeof verdict_columns / sizeof verdict_columns[0]);

    for (size_t i = 0; i < count; i++)
        fill_verdict(
            arena, &verdicts[i], find_staff(staff, staff_count, verdicts[i].judged_by),
            table_add_row(&table));
    return table;
}

/* --- scans ------------------------------------------------------------------------------------- */

#define X(name, code, text) {code, text},
static const Choice scan_states[] = {SCAN_STATE_LIST(X)};
#undef X

static const TableColumn scan_columns[] = {
    {"case",        N_("Case"),   COLUMN_CODE        },
    {"paper",       N_("Paper"),  COLUMN_FOR_PROGRAMS},
    {"paper_words", N_("Paper"),  COLUMN_FOR_PEOPLE  },
    {"state",       N_("State"),  COLUMN_FOR_PROGRAMS},
    {"state_words", N_("State"),  COLUMN_FOR_PEOPLE  },
    {"scan",        N_("Scan"),   COLUMN_CODE        },
    {"scan_digest", N_("Digest"), COLUMN_FOR_PROGRAMS},
};

Err paper_scan_state(
    Arena *arena, Str path, Str digest, const SealReading *reading, ScanState *out)
{
    Digest now;
    int64_t bytes;
    Err err = seal_file(arena, path, reading, &bytes, &now);

    if (err == ERR_CANCELLED)
        return err;
    if (err)
        *out = err == ERR_TOO_LONG ? SCAN_TOO_LARGE : SCAN_MISSING;
    else
        *out = str_equal(digest_text(arena, now), digest) ? SCAN_SAME : SCAN_CHANGED;
    return ERR_NONE;
}

const char *scan_state_label(ScanState state)
{
    return scan_states[state].label;
}

Table paper_rows_scans(Arena *arena)
{
    return table_of(arena, scan_columns, sizeof scan_columns / sizeof scan_columns[0]);
}

void paper_rows_add_scan(Table *table, const PaperScan *scan, ScanState state)
{
    Str *cells = table_add_row(table);

    cells[0] = scan->number;
    table_fill_code(cells + 1, paperkind_code(scan->kind), paperkind_label(scan->kind));
    table_fill_code(cells + 3, scan_states[state].code, scan_states[state].label);
    cells[5] = scan->path;
    cells[6] = scan->digest;
}
