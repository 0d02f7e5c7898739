#include "view/finding_rows.h"

#include "view/event_codes.h"
#include "view/language.h"

static const TableColumn finding_columns[] = {
    {"kind",         N_("Finding"), COLUMN_FOR_PROGRAMS},
    {"record",       N_("Record"),  COLUMN_FOR_PROGRAMS},
    {"record_words", N_("Record"),  COLUMN_FOR_PEOPLE  },
    {"id",           N_("Id"),      COLUMN_CODE        },
    {"detail",       N_("Detail"),  COLUMN_TEXT        },
    {"meaning",      N_("Meaning"), COLUMN_TEXT        },
};

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
        cells[2] = event_codes_label(STR("record"), finding->record_kind);
        cells[3] = table_id(arena, finding->record_id);
        cells[4] = finding->detail;
        cells[5] = str_of(_(findingkind_label(finding->kind)));
    }
    return table;
}
