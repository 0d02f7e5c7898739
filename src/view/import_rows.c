#include "view/import_rows.h"

#include "text/clean.h"
#include "text/utf8.h"
#include "view/language.h"

static const struct {
    const char *code;
    const char *label;
} remarks[] = {
    [IMPORT_REMARK_BAD] = {"bad",     N_("Not valid")             },
    [IMPORT_REMARK_SAME] = {"same",    N_("On file already")       },
    [IMPORT_REMARK_NEAR] = {"near",    N_("May be on file already")},
    [IMPORT_REMARK_CLEANED] = {"cleaned", N_("Cleaned")               },
};

static const TableColumn remark_columns[] = {
    {"line",    N_("Line"),    COLUMN_NUMBER      },
    {"remark",  N_("Remark"),  COLUMN_FOR_PROGRAMS},
    {"remark",  N_("Remark"),  COLUMN_FOR_PEOPLE  },
    {"column",  N_("Column"),  COLUMN_TEXT        },
    {"value",   N_("Value"),   COLUMN_TEXT        },
    {"what",    N_("What"),    COLUMN_TEXT        },
    {"allowed", N_("Allowed"), COLUMN_TEXT        },
};

_Static_assert(
    sizeof remark_columns / sizeof remark_columns[0] == IMPORT_REMARK_COLUMNS,
    "cells of a remark");

enum { LINE, REMARK, HEAD = 3, VALUE, WHAT, ALLOWED };
enum { SHOWN_POINTS = 100 };

Table import_rows_remarks(Arena *arena)
{
    return table_of(arena, remark_columns, sizeof remark_columns / sizeof remark_columns[0]);
}

static Str *add_row(Table *table, size_t line, ImportRemark remark)
{
    Str *cells = table_add_row(table);

    cells[LINE] = table_number(table->arena, (int64_t)line);
    table_fill_code(&cells[REMARK], remarks[remark].code, remarks[remark].label);
    return cells;
}

/* The same words as on the form: what the check of the field says, else the guard, else the kind. */
static const char *words_of(const ImportFault *fault)
{
    if (fault->why.reason)
        return _(fault->why.reason);
    return _(fault->why.guard ? guard_text(fault->why.guard) : err_text(fault->err));
}

/* A cell may be of any length. */
static Str shown_value(Arena *arena, Str value)
{
    size_t at = 0;

    for (int points = 0; points < SHOWN_POINTS && at < value.len; points++)
        text_utf8_next(value, &at);
    return str_format(arena, "%.*s%s", (int)at, value.bytes, at < value.len ? "…" : "");
}

void import_rows_add_bad(Table *table, size_t line, Str head, const ImportFault *fault)
{
    Str *cells = add_row(table, line, IMPORT_REMARK_BAD);

    cells[HEAD] = str_copy(table->arena, head);
    cells[VALUE] = shown_value(table->arena, fault->why.found);
    cells[WHAT] = str_of(words_of(fault));
    cells[ALLOWED] = str_copy(table->arena, fault->why.allowed);
}

void import_rows_add_same(Table *table, size_t line, Str number, int64_t id)
{
    Str *cells = add_row(table, line, IMPORT_REMARK_SAME);

    cells[HEAD] = str_of(_(person_field_label(PERSON_FIELD_IDENTITY)));
    cells[VALUE] = str_copy(table->arena, number);
    cells[WHAT] = id ? str_of(_(guard_text(GUARD_SAME_PERSON)))
                     : str_of(_("An earlier row of the file has the same number"));
    if (id)
        cells[ALLOWED] = table_number(table->arena, id);
}

void import_rows_add_cleaned(Table *table, size_t line, Str head, Str cell)
{
    Str *cells = add_row(table, line, IMPORT_REMARK_CLEANED);

    cells[HEAD] = str_copy(table->arena, head);
    cells[VALUE] = shown_value(table->arena, text_show_unseen(table->arena, cell));
    cells[WHAT] = str_of(_("Marks that cannot be seen are left out"));
}

void import_rows_add_near(Table *table, size_t line, Str name, const PersonLikeness *alike)
{
    Str *cells = add_row(table, line, IMPORT_REMARK_NEAR);

    cells[HEAD] = str_of(_(person_field_label(PERSON_FIELD_NAME)));
    cells[VALUE] = str_copy(table->arena, name);
    cells[WHAT] = str_copy(table->arena, alike->person.name);
    cells[ALLOWED] = table_number(table->arena, alike->person.id.row);
}

/* --- figures and imports ------------------------------------------------------------------------ */

static const TableColumn figure_columns[] = {
    {"import", N_("Import"),                  COLUMN_NUMBER},
    {"rows",   N_("Rows read"),               COLUMN_NUMBER},
    {"added",  N_("People added"),            COLUMN_NUMBER},
    {"same",   N_("On file already"),         COLUMN_NUMBER},
    {"filled", N_("Files filled up"),         COLUMN_NUMBER},
    {"bad",    N_("Rows that are not valid"), COLUMN_NUMBER},
    {"near",   N_("May be on file already"),  COLUMN_NUMBER},
};

Table import_rows_figures(Arena *arena, const ImportFigures *figures)
{
    Table table =
        table_of(arena, figure_columns, sizeof figure_columns / sizeof figure_columns[0]);
    const int64_t numbers[] = {figures->number, figures->rows, figures->added, figures->same,
                               figures->filled, figures->bad,  figures->near};
    Str *cells = table_add_row(&table);

    for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; i++)
        cells[i] = table_number(arena, numbers[i]);
    if (!figures->number)
        cells[0] = (Str){0};
    return table;
}

static const TableColumn import_columns[] = {
    {"import", N_("Import"), COLUMN_NUMBER      },
    {"began",  N_("Begun"),  COLUMN_CODE        },
    {"file",   N_("File"),   COLUMN_TEXT        },
    {"people", N_("People"), COLUMN_NUMBER      },
    {"state",  N_("State"),  COLUMN_FOR_PROGRAMS},
    {"state",  N_("State"),  COLUMN_FOR_PEOPLE  },
};

Table import_rows_list(Arena *arena, const Import *imports, size_t count)
{
    Table table =
        table_of(arena, import_columns, sizeof import_columns / sizeof import_columns[0]);

    for (size_t i = 0; i < count; i++) {
        Str *cells = table_add_row(&table);
        cells[0] = table_number(arena, imports[i].number);
        cells[1] = moment_text(arena, imports[i].began);
        cells[2] = imports[i].plan.file_name;
        cells[3] = table_number(arena, imports[i].rows);
        table_fill_code(
            &cells[4], import_state_code(imports[i].state),
            import_state_label(imports[i].state));
    }
    return table;
}
