#include "view/undo_words.h"

#include "text/isolate.h"
#include "view/event_words.h"
#include "view/language.h"

Str undo_words_act(Arena *arena, const UndoPlan *plan)
{
    Str words = event_words_act(arena, &plan->act);
    Str name = text_isolate(arena, plan->name);

    if (!plan->name.len)
        return words;
    return str_format(
        arena, "%.*s · %.*s", (int)words.len, words.bytes, (int)name.len, name.bytes);
}

/* "Visitor called, by Sara" */
static Str later_words(Arena *arena, const Event *later, const Staff *staff, size_t count)
{
    Str words = event_words_act(arena, later);
    Str who = text_isolate(arena, event_words_actor(later, staff, count));

    return str_format(
        arena, _("%.*s, by %.*s"), (int)words.len, words.bytes, (int)who.len, who.bytes);
}

Str undo_words_why_not(Arena *arena, const UndoPlan *plan, const Staff *staff, size_t count)
{
    if (plan->instead)
        return str_of(_(plan->instead));
    if (!plan->has_later)
        return str_of(plan->is_kept ? "" : _(guard_text(GUARD_NOT_KEPT)));
    Str later = later_words(arena, &plan->later, staff, count);
    return str_format(
        arena, "%s: %.*s", _(guard_text(GUARD_LATER_ACT)), (int)later.len, later.bytes);
}

void undo_words_refusal(
    Arena *arena, const UndoPlan *plan, const Staff *staff, size_t count, Refusal *why)
{
    why->field = undo_words_act(arena, plan);
    if (plan->has_later && why->guard == GUARD_LATER_ACT)
        why->found = later_words(arena, &plan->later, staff, count);
}
