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
    {"times", N_("Times"),           COLUMN_NUMBER      },
};

/* All but the times stand in both tables. */
enum { TIMES = sizeof columns / sizeof columns[0] - 1 };

static void fill(Str *cells, const UsualStep *row)
{
    cells[0] = str_of(_(casekind_label(row->kind)));
    cells[1] = str_of(casekind_code(row->kind));
    cells[2] = str_of(_(role_label(row->role)));
    cells[3] = str_of(role_code(row->role));
    cells[4] = str_of(_(casestate_label(row->state)));
    cells[5] = str_of(casestate_code(row->state));
    cells[6] = str_of(_(casestep_label(row->step)));
    cells[7] = str_of(casestep_code(row->step));
}

Table usualstep_rows(Arena *arena, const UsualStep *rows, size_t count)
{
    Table table = table_of(arena, columns, TIMES);

    for (size_t i = 0; i < count; i++)
        fill(table_add_row(&table), &rows[i]);
    return table;
}

Table usualstep_habit_rows(Arena *arena, const UsualHabits *habits)
{
    Table table = table_of(arena, columns, TIMES + 1);

    for (size_t i = 0; i < habits->count; i++) {
        Str *cells = table_add_row(&table);
        fill(cells, &habits->rows[i].usual);
        cells[TIMES] = table_number(arena, habits->rows[i].times);
    }
    return table;
}
