#include "ui/conflict.h"

static ConflictSide side_of(bool is_theirs, bool is_mine)
{
    if (is_theirs && is_mine)
        return CONFLICT_OPEN;
    return is_theirs ? CONFLICT_THEIRS : CONFLICT_MINE;
}

static ConflictLine line_of(
    const Form *form, size_t i, const void *theirs, const void *mine, Arena *arena)
{
    const Field *field = &form->fields[i];
    Str original = form->states[i].original;
    Str saved = field_value(field, theirs, arena);
    Str typed = field_value(field, mine, arena);
    bool is_theirs = !str_equal(saved, original);
    bool is_mine = !str_equal(typed, original);

    return (ConflictLine){
        .field = i,
        .label = field->label,
        .before = str_copy(arena, field_value_words(field, original)),
        .theirs = str_copy(arena, field_value_words(field, saved)),
        .mine = str_copy(arena, field_value_words(field, typed)),
        .is_theirs = is_theirs,
        .is_both = is_theirs && is_mine,
        .taken = side_of(is_theirs, is_mine),
    };
}

void conflict_find(
    const Form *form, const void *theirs, const void *mine, Arena *arena, Conflict *out)
{
    *out = (Conflict){.lines = arena_new(arena, ConflictLine, form->count)};
    for (size_t i = 0; i < form->count; i++) {
        ConflictLine line = line_of(form, i, theirs, mine, arena);
        if (!str_equal(line.theirs, line.mine))
            out->lines[out->count++] = line;
    }
}

bool conflict_is_theirs_too(const Conflict *conflict)
{
    for (size_t i = 0; i < conflict->count; i++)
        if (conflict->lines[i].is_theirs)
            return true;
    return false;
}

size_t conflict_first_open(const Conflict *conflict)
{
    size_t i = 0;

    while (i < conflict->count && conflict->lines[i].taken != CONFLICT_OPEN)
        i++;
    return i;
}

bool conflict_keeps_mine(const Conflict *conflict)
{
    for (size_t i = 0; i < conflict->count; i++)
        if (conflict->lines[i].taken == CONFLICT_MINE)
            return true;
    return false;
}

void conflict_take_other(ConflictLine *line)
{
    line->taken = line->taken == CONFLICT_MINE ? CONFLICT_THEIRS : CONFLICT_MINE;
}

Err conflict_of_draft(const Form *form)
{
    return form->is_outdated ? ERR_CHANGED_MEANWHILE : ERR_NONE;
}

static bool is_mine(const Conflict *conflict, size_t field)
{
    for (size_t i = 0; i < conflict->count; i++)
        if (conflict->lines[i].field == field)
            return conflict->lines[i].taken == CONFLICT_MINE;
    return false;
}

void conflict_settle(const Conflict *conflict, Form *form)
{
    for (size_t i = 0; i < form->count; i++)
        form_follow(form, i, is_mine(conflict, i));
    form->is_changed = true;
    form->is_outdated = false;
}
