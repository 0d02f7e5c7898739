#include "view/circumstance_rows.h"

#include "text/isolate.h"
#include "view/language.h"
#include "view/person_words.h"

static const TableColumn columns[] = {
    {"id",     N_("Id"),             COLUMN_CODE        },
    {"kind",   N_("Kind"),           COLUMN_FOR_PROGRAMS},
    {"kind",   N_("Kind"),           COLUMN_FOR_PEOPLE  },
    {"choice", N_("Which"),          COLUMN_FOR_PROGRAMS},
    {"choice", N_("Which"),          COLUMN_FOR_PEOPLE  },
    {"number", N_("Number"),         COLUMN_CODE        },
    {"from",   N_("From"),           COLUMN_CODE        },
    {"until",  N_("Until"),          COLUMN_CODE        },
    {"state",  N_("State"),          COLUMN_FOR_PROGRAMS},
    {"state",  N_("State"),          COLUMN_FOR_PEOPLE  },
    {"note",   N_("Note"),           COLUMN_TEXT        },
    {"struck", N_("Why struck out"), COLUMN_TEXT        },
};

static const Choice *choice_of(const Circumstance *one)
{
    return &circumstance_choices(one->kind)->rows[one->choice];
}

Table circumstance_rows(Arena *arena, const Circumstance *list, size_t count, Day today)
{
    Table table = table_of(arena, columns, sizeof columns / sizeof columns[0]);

    for (size_t i = 0; i < count; i++) {
        const Circumstance *one = &list[i];
        CircumstanceState state = circumstance_state(one, today);
        Str *cells = table_add_row(&table);
        cells[0] = str_format(arena, "%lld", (long long)one->id);
        table_fill_code(
            cells + 1, circumstance_kind_code(one->kind), circumstance_kind_label(one->kind));
        table_fill_code(cells + 3, choice_of(one)->code, choice_of(one)->label);
        cells[5] = one->number;
        cells[6] = date_iso(arena, &one->from);
        cells[7] = date_iso(arena, &one->until);
        table_fill_code(
            cells + 8, circumstance_state_code(state), circumstance_state_label(state));
        cells[10] = one->note;
        cells[11] = one->struck;
    }
    return table;
}

Str circumstance_words(Arena *arena, const Circumstance *one)
{
    Str words = language_text(choice_of(one)->label);
    Str number = text_isolate_ltr(arena, person_words_phone(arena, one->number));
    Str what = one->number.len ? number : text_isolate(arena, one->note);

    if (!one->number.len && !circumstance_needs_note(one->kind))
        return words;
    return str_format(
        arena, "%.*s · %.*s", (int)what.len, what.bytes, (int)words.len, words.bytes);
}

Str circumstance_words_now(
    Arena *arena, const Circumstance *list, size_t count, CircumstanceKind kind, Day today)
{
    StrBuilder words = {.arena = arena};

    for (size_t i = 0; i < count; i++) {
        bool is_wanted =
            list[i].kind == kind && circumstance_state(&list[i], today) == CIRCUMSTANCE_HOLDS;
        if (is_wanted && words.len)
            strbuilder_add(&words, STR(" · "));
        if (is_wanted)
            strbuilder_add(&words, circumstance_words(arena, &list[i]));
    }
    return strbuilder_text(&words);
}
