#include "view/staff_rows.h"

#include "view/language.h"

static const TableColumn columns[] = {
    {"login",        N_("Login"),          COLUMN_CODE        },
    {"name",         N_("Name"),           COLUMN_NAME        },
    {"role",         N_("Role code"),      COLUMN_FOR_PROGRAMS},
    {"role_label",   N_("Role"),           COLUMN_TEXT        },
    {"system_user",  N_("System account"), COLUMN_CODE        },
    {"disabled",     N_("Disabled"),       COLUMN_FLAG        },
    {"locked_until", N_("Locked until"),   COLUMN_CODE        },
};

Table staff_rows_list(Arena *arena, const Staff *staff, size_t count)
{
    Table table = table_of(arena, columns, sizeof columns / sizeof columns[0]);

    for (size_t i = 0; i < count; i++) {
        Str *cells = table_add_row(&table);
        cells[0] = staff[i].login;
        cells[1] = staff[i].name;
        cells[2] = str_of(role_code(staff[i].role));
        cells[3] = str_of(_(role_label(staff[i].role)));
        cells[4] = staff[i].system_user;
        cells[5] = staff[i].is_disabled ? STR("true") : STR("false");
        cells[6] = moment_text(arena, staff[i].locked_until);
    }
    return table;
}
