#include "ui/screens/visit_missing.h"

#include "ui/desk.h"
#include "ui/dialog.h"
#include "view/date_words.h"
#include "view/intake_rows.h"

Err visit_missing_read(Store *store, const Casefile *casefile, Arena *arena, Table *out)
{
    CaseIntake *intake = arena_new(arena, CaseIntake, 1);

    *out = (Table){0};
    if (!casestate_is_before_complete(casefile->state))
        return ERR_NONE;
    TRY(store_casefile_intake(store, casefile->id, arena, intake));
    *out = intake_rows_missing(arena, intake);
    return ERR_NONE;
}

Str visit_missing_item(const Table *missing, size_t row)
{
    return table_cell_named(missing, row, "item_words");
}

Str visit_missing_state(const Table *missing, size_t row)
{
    return table_cell_named(missing, row, "state_words");
}

Str visit_missing_words(Arena *arena, const Table *missing, Str day)
{
    StrBuilder text = {.arena = arena};

    for (size_t i = 0; i < missing->row_count; i++) {
        strbuilder_add(&text, STR("· "));
        strbuilder_add(&text, visit_missing_item(missing, i));
        strbuilder_add_char(&text, '\n');
    }
    strbuilder_add_format(&text, "\n%s %.*s", _("Comes back:"), (int)day.len, day.bytes);
    return strbuilder_text(&text);
}

Err visit_missing_tell(Screen *screen, VisitId id)
{
    const Desk *desk = screen->desk;
    Arena *turn = screen_turn(screen);
    CalendarKind calendar = desk->policy ? desk->policy->calendar : CALENDAR_HIJRI;
    Casefile casefile;
    Table missing;
    Visit visit;

    TRY(store_visit_find(desk->store, id, turn, &visit));
    TRY(store_casefile_find(desk->store, (CasefileId){visit.casefile_id}, turn, &casefile));
    TRY(visit_missing_read(desk->store, &casefile, turn, &missing));
    Str day = date_words_both(turn, language_in_use(), calendar, visit.return_day);
    dialog_tell(screen, str_of(_("Missing papers")), visit_missing_words(turn, &missing, day));
    return ERR_NONE;
}
