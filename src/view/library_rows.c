#include "view/library_rows.h"

#include "view/language.h"

static const TableColumn columns[] = {
    {"tool",    N_("Code"),     COLUMN_CODE             },
    {"title",   N_("Document"), COLUMN_TEXT             },
    {"edition", N_("Edition"),  COLUMN_CODE             },
    {"place",   N_("Place"),    COLUMN_TEXT             },
    {"form",    N_("Form"),     COLUMN_FLAG_FOR_PROGRAMS},
    {"clause",  N_("Clause"),   COLUMN_CODE             },
};

Table library_rows(Arena *arena, const LibraryItem *items, size_t count)
{
    Table table = table_of(arena, columns, sizeof columns / sizeof columns[0]);

    for (size_t i = 0; i < count; i++) {
        Str *cells = table_add_row(&table);
        cells[0] = str_of(tool_code(items[i].tool));
        cells[1] = items[i].title;
        cells[2] = items[i].edition;
        cells[3] = items[i].place;
        cells[4] = tool_is_form(items[i].tool) ? STR("true") : STR("false");
        cells[5] = items[i].clause;
    }
    return table;
}
