#include "ui/handover.h"

#include "db/visit_store.h"
#include "text/isolate.h"
#include "view/language.h"

static void add_number(StrBuilder *numbers, const Visit *visit, Day today)
{
    Str number =
        text_isolate_ltr(numbers->arena, ticket_text(numbers->arena, visit->ticket, today));

    strbuilder_add(numbers, numbers->len ? STR(" · ") : STR(""));
    strbuilder_add(numbers, number);
}

static Err add_numbers(Desk *desk, StrBuilder *numbers)
{
    enum { CHUNK = 16 };
    static const VisitState states[] = {VISIT_CALLED, VISIT_SERVING};
    VisitQuery query = {.states = states, .state_count = sizeof states / sizeof states[0]};
    Visit *visits = arena_new(numbers->arena, Visit, CHUNK);
    size_t count;

    do {
        TRY(store_visit_page(desk->store, &query, numbers->arena, visits, CHUNK, &count));
        for (size_t i = 0; i < count; i++)
            if (visits[i].staff_id == desk->staff.id)
                add_number(numbers, &visits[i], desk_today(desk));
        if (count)
            query.after = visits[count - 1].id;
    } while (count == CHUNK);
    return ERR_NONE;
}

Err handover_words(Desk *desk, Arena *arena, Str *out)
{
    StrBuilder numbers = {.arena = arena};

    *out = (Str){0};
    TRY(add_numbers(desk, &numbers));
    Str all = strbuilder_text(&numbers);
    Str name = text_isolate(arena, desk->staff.name);
    if (all.len)
        *out = str_format(
            arena, _("Still with %.*s: %.*s"), (int)name.len, name.bytes, (int)all.len,
            all.bytes);
    return ERR_NONE;
}
