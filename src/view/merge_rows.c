#include "view/merge_rows.h"

#include "view/language.h"

static const TableColumn columns[] = {
    {"field",  N_("Field"),       COLUMN_FOR_PROGRAMS},
    {"field",  N_("Field"),       COLUMN_FOR_PEOPLE  },
    {"kept",   N_("Kept file"),   COLUMN_TEXT        },
    {"merged", N_("Merged file"), COLUMN_TEXT        },
    {"result", N_("Result"),      COLUMN_TEXT        },
    {"ground", N_("Because"),     COLUMN_FOR_PROGRAMS},
    {"ground", N_("Because"),     COLUMN_FOR_PEOPLE  },
};

static void add_field(
    Arena *arena, Table *table, const MergeView *view, const MergeChoices *choices,
    PersonField field)
{
    const MergeChoice *choice = &choices->fields[field];
    Str *cells = table_add_row(table);

    table_fill_code(cells, person_field_code(field), person_field_label(field));
    for (int side = 0; side < MERGE_SIDE_COUNT; side++)
        cells[2 + side] = person_field_text(arena, &view->files[side].person, field);
    cells[4] = cells[2 + choice->side];
    table_fill_code(
        cells + 5, merge_ground_code(choice->ground), merge_ground_label(choice->ground));
}

static void add_load(Arena *arena, Table *table, const MergeView *view, MergeLoad load)
{
    int64_t kept = view->loads[MERGE_KEPT][load];
    int64_t merged = view->loads[MERGE_MERGED][load];
    Str *cells = table_add_row(table);

    table_fill_code(cells, merge_load_code(load), merge_load_label(load));
    cells[2] = table_number(arena, kept);
    cells[3] = table_number(arena, merged);
    cells[4] = table_number(arena, kept + merged);
}

Table merge_rows(Arena *arena, const MergeView *view, const MergeChoices *choices)
{
    Table table = table_of(arena, columns, sizeof columns / sizeof columns[0]);

    for (int field = 0; field < PERSON_FIELD_COUNT; field++)
        add_field(arena, &table, view, choices, (PersonField)field);
    for (int load = 0; load < MERGE_LOAD_COUNT; load++)
        add_load(arena, &table, view, (MergeLoad)load);
    return table;
}
