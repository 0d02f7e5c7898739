#include "view/plan_rows.h"

#include "office/money.h"
#include "view/language.h"

Table registration_row(Arena *arena, const Registration *registration)
{
    static const TableColumn columns[] = {
        {"number",        N_("Beneficiary number"), COLUMN_CODE        },
        {"class",         N_("Class"),              COLUMN_FOR_PROGRAMS},
        {"class_words",   N_("Class"),              COLUMN_FOR_PEOPLE  },
        {"liaison",       N_("Liaison officer"),    COLUMN_CODE        },
        {"registered_on", N_("Registered on"),      COLUMN_CODE        },
    };
    Table table = table_of(arena, columns, sizeof columns / sizeof columns[0]);
    Str *cells = table_add_row(&table);

    cells[0] = table_number(arena, registration->number);
    table_fill_code(
        &cells[1], beneficiary_class_code(registration->class),
        beneficiary_class_label(registration->class));
    cells[3] = registration->liaison_login;
    cells[4] = day_iso(arena, CALENDAR_GREGORIAN, moment_day(registration->registered_at));
    return table;
}

/* --- plans ------------------------------------------------------------------------------------- */

Table plan_rows(Arena *arena, const Plan *plans, size_t count)
{
    static const TableColumn columns[] = {
        {"id",            N_("Plan"),          COLUMN_CODE        },
        {"state",         N_("State"),         COLUMN_FOR_PROGRAMS},
        {"state_words",   N_("State"),         COLUMN_FOR_PEOPLE  },
        {"kind",          N_("Kind"),          COLUMN_FOR_PROGRAMS},
        {"kind_words",    N_("Kind"),          COLUMN_FOR_PEOPLE  },
        {"amount",        N_("Amount"),        COLUMN_CODE        },
        {"fund",          N_("Fund"),          COLUMN_FOR_PROGRAMS},
        {"fund_words",    N_("Fund"),          COLUMN_FOR_PEOPLE  },
        {"made_by",       N_("Made by"),       COLUMN_CODE        },
        {"made_at",       N_("Made at"),       COLUMN_CODE        },
        {"authorised_by", N_("Authorised by"), COLUMN_CODE        },
        {"authorised_at", N_("Authorised at"), COLUMN_CODE        },
    };
    Table table = table_of(arena, columns, sizeof columns / sizeof columns[0]);

    for (size_t i = 0; i < count; i++) {
        const Plan *plan = &plans[i];
        Str *cells = table_add_row(&table);
        cells[0] = table_number(arena, plan->id);
        table_fill_code(&cells[1], plan_state_code(plan->state), plan_state_label(plan->state));
        table_fill_code(
            &cells[3], casekind_code(plan->support_kind), casekind_label(plan->support_kind));
        cells[5] = money_plain(arena, plan->amount_halalas);
        table_fill_code(&cells[6], fund_code(plan->fund), fund_label(plan->fund));
        cells[8] = plan->maker;
        cells[9] = moment_text(arena, plan->made_at);
        cells[10] = plan->approver;
        cells[11] = moment_text(arena, plan->authorised_at);
    }
    return table;
}

/* --- deliveries -------------------------------------------------------------------------------- */

static const TableColumn delivery_columns[] = {
    {"due",              N_("Due"),          COLUMN_CODE        },
    {"state",            N_("State"),        COLUMN_FOR_PROGRAMS},
    {"state_words",      N_("State"),        COLUMN_FOR_PEOPLE  },
    {"kind",             N_("Kind"),         COLUMN_FOR_PROGRAMS},
    {"kind_words",       N_("Kind"),         COLUMN_FOR_PEOPLE  },
    {"amount",           N_("Amount"),       COLUMN_CODE        },
    {"fund",             N_("Fund"),         COLUMN_FOR_PROGRAMS},
    {"fund_words",       N_("Fund"),         COLUMN_FOR_PEOPLE  },
    {"plan_state",       N_("Plan"),         COLUMN_FOR_PROGRAMS},
    {"plan_state_words", N_("Plan"),         COLUMN_FOR_PEOPLE  },
    {"receiver",         N_("Receiver"),     COLUMN_TEXT        },
    {"receipt",          N_("Receipt"),      COLUMN_TEXT        },
    {"delivered_at",     N_("Delivered at"), COLUMN_CODE        },
    {"plan",             N_("Plan"),         COLUMN_FOR_PROGRAMS},
    {"id",               N_("Delivery"),     COLUMN_CODE        },
};

Table delivery_rows(Arena *arena, const Entitlement *entitlements, size_t count)
{
    Table table =
        table_of(arena, delivery_columns, sizeof delivery_columns / sizeof delivery_columns[0]);

    for (size_t i = 0; i < count; i++) {
        const Entitlement *one = &entitlements[i];
        Str *cells = table_add_row(&table);
        cells[0] = day_iso(arena, CALENDAR_GREGORIAN, one->due);
        table_fill_code(
            &cells[1], entitlement_state_code(one->state), entitlement_state_label(one->state));
        table_fill_code(
            &cells[3], casekind_code(one->support_kind), casekind_label(one->support_kind));
        cells[5] = money_plain(arena, one->amount_halalas);
        table_fill_code(&cells[6], fund_code(one->fund), fund_label(one->fund));
        table_fill_code(
            &cells[8], plan_state_code(one->plan_state), plan_state_label(one->plan_state));
        cells[10] = one->receiver;
        cells[11] = one->receipt;
        cells[12] = moment_text(arena, one->delivered_at);
        cells[13] = table_number(arena, one->plan_id);
        cells[14] = table_number(arena, one->id);
    }
    return table;
}
