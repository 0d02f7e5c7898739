#include "view/usualstep_rows.h"

#include "view/language.h"

static const TableColumn columns[] = {
    {"kind",  N_("Kind"),            COLUMN_FOR_PEOPLE  },
    {"kind",  N_("Kind"),            COLUMN_FOR_PROGRAMS},
    {"role",  N_("Role"),            COLUMN_FOR_PEOPLE  },
    {"role",  N_("Role"),            COLUMN_FOR_PROGRAMS},
    {"state", N_("State"),           COLUMN_FOR_PEOPLE  },
    {"state", N_("State"),           COLUMN_FOR_PROGRAMS},
    {"step",  N_("Usual next step"), COLUMN_FOR_PEOPLE  },
    {"step",  N_("Usual next step"), COLUMN_FOR_PROGRAMS},
};

Table usualstep_rows(Arena *arena, const UsualStep *rows, size_t count)
{
    Table table = table_of(arena, columns, sizeof columns / sizeof columns[0]);

    for (size_t i = 0; i < count; i++) {
        Str *cells = table_add_row(&table);
        cells[0] = str_of(_(casekind_label(rows[i].kind)));
        cells[1] = str_of(casekind_code(rows[i].kind));
        cells[2] = str_of(_(role_label(rows[i].role)));
        cells[3] = str_of(role_code(rows[i].role));
        cells[4] = str_of(_(casestate_label(rows[i].state)));
        cells[5] = str_of(casestate_code(rows[i].state));
        cells[6] = str_of(_(casestep_label(rows[i].step)));
        cells[7] = str_of(casestep_code(rows[i].step));
    }
    return table;
}
