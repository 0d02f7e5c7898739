#include "view/finding_rows.h"

#include "view/language.h"

static const TableColumn finding_columns[] = {
    {"kind",    N_("Finding"), COLUMN_CODE},
    {"record",  N_("Record"),  COLUMN_CODE},
    {"id",      N_("Id"),      COLUMN_CODE},
    {"detail",  N_("Detail"),  COLUMN_TEXT},
    {"meaning", N_("Meaning"), COLUMN_TEXT},
};

static const TableColumn event_columns[] = {
    {"id",        N_("Id"),        COLUMN_CODE},
    {"moment",    N_("Moment"),    COLUMN_CODE},
    {"staff",     N_("Staff"),     COLUMN_CODE},
    {"role",      N_("Role"),      COLUMN_CODE},
    {"act",       N_("Act"),       COLUMN_CODE},
    {"record",    N_("Record"),    COLUMN_CODE},
    {"record_id", N_("Record id"), COLUMN_CODE},
    {"from",      N_("From"),      COLUMN_CODE},
    {"to",        N_("To"),        COLUMN_CODE},
    {"clause",    N_("Clause"),    COLUMN_CODE},
    {"reason",    N_("Reason"),    COLUMN_TEXT},
};

static Str id_text(Arena *arena, int64_t id)
{
    return id ? str_format(arena, "%lld", (long long)id) : (Str){0};
}

Table finding_rows(Arena *arena, const Findings *findings)
{
    Table table =
        table_of(arena, finding_columns, sizeof finding_columns / sizeof finding_columns[0]);
    size_t shown = findings->count < FINDINGS_MAX ? findings->count : FINDINGS_MAX;

    for (size_t i = 0; i < shown; i++) {
        const Finding *finding = &findings->items[i];
        Str *cells = table_add_row(&table);
        cells[0] = str_of(findingkind_code(finding->kind));
        cells[1] = finding->record_kind;
        cells[2] = id_text(arena, finding->record_id);
        cells[3] = finding->detail;
        cells[4] = str_of(_(findingkind_label(finding->kind)));
    }
    return table;
}

Table event_rows(
    Arena *arena, const Event *events, size_t count, Str (*login)(void *context, int64_t id),
    void *context)
{
    Table table =
        table_of(arena, event_columns, sizeof event_columns / sizeof event_columns[0]);

    for (size_t i = 0; i < count; i++) {
        const Event *event = &events[i];
        Str *cells = table_add_row(&table);
        cells[0] = id_text(arena, event->id);
        cells[1] = moment_text(arena, event->moment);
        cells[2] = event->staff_id ? login(context, event->staff_id) : (Str){0};
        cells[3] = str_of(role_code(event->role));
        cells[4] = event->act;
        cells[5] = event->record_kind;
        cells[6] = id_text(arena, event->record_id);
        cells[7] = event->from_state;
        cells[8] = event->to_state;
        cells[9] = event->clause;
        cells[10] = event->reason;
    }
    return table;
}
