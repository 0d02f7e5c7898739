#include "view/aftermath_rows.h"

#include "view/language.h"

static const TableColumn columns[] = {
    {"kind",   N_("Kind"),       COLUMN_FOR_PROGRAMS},
    {"kind",   N_("Kind"),       COLUMN_FOR_PEOPLE  },
    {"id",     N_("Id"),         COLUMN_FOR_PROGRAMS},
    {"name",   N_("Which"),      COLUMN_TEXT        },
    {"person", N_("Person"),     COLUMN_FOR_PROGRAMS},
    {"class",  N_("Category"),   COLUMN_FOR_PROGRAMS},
    {"done",   N_("Done"),       COLUMN_FLAG        },
    {"task",   N_("What to do"), COLUMN_FOR_PEOPLE  },
};

Str aftermath_words(Arena *arena, const Aftermath *one)
{
    const char *task = _(aftermath_task(one->kind));

    if (!one->class)
        return str_of(task);
    return str_format(arena, "%s: %s", task, _(beneficiary_class_label(one->class)));
}

Table aftermath_rows(Arena *arena, const Aftermath *list, size_t count)
{
    Table table = table_of(arena, columns, sizeof columns / sizeof columns[0]);

    for (size_t i = 0; i < count; i++) {
        const Aftermath *one = &list[i];
        Str *cells = table_add_row(&table);
        table_fill_code(cells, aftermath_code(one->kind), aftermath_label(one->kind));
        cells[2] = table_id(arena, one->id);
        cells[3] = one->name;
        cells[4] = table_id(arena, one->person.row);
        cells[5] = str_of(beneficiary_class_code(one->class));
        cells[6] = table_flag(one->is_done);
        cells[7] = aftermath_words(arena, one);
    }
    return table;
}
