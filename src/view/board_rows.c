#include "view/board_rows.h"

#include "view/language.h"

static const TableColumn columns[] = {
    {"number",      N_("Number"), COLUMN_CODE        },
    {"state",       N_("State"),  COLUMN_FOR_PROGRAMS},
    {"state_words", N_("State"),  COLUMN_FOR_PEOPLE  },
};

static void add_rows(
    Table *table, const Ticket *tickets, size_t count, Day today, const char *code,
    const char *label)
{
    for (size_t i = 0; i < count; i++) {
        Str *cells = table_add_row(table);
        cells[0] = ticket_text(table->arena, tickets[i], today);
        table_fill_code(&cells[1], code, label);
    }
}

Table board_rows(Arena *arena, const Board *board, Day today)
{
    Table table = table_of(arena, columns, sizeof columns / sizeof columns[0]);

    add_rows(&table, board->called, board->called_count, today, "called", N_("Called"));
    add_rows(&table, board->next, board->next_count, today, "nearly_next", N_("Nearly next"));
    return table;
}
