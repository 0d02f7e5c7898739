#include "db/person_refine.h"

void refine_drop(Refine *refine)
{
    arena_reset(&refine->arena);
    refine->rows = NULL;
    refine->count = 0;
}

static NameQuery copy_of(Arena *arena, const NameQuery *name)
{
    NameToken *tokens = arena_new(arena, NameToken, name->count);

    for (size_t i = 0; i < name->count; i++)
        tokens[i] = (NameToken){.kept = str_copy(arena, name->tokens[i].kept)};
    return (NameQuery){
        .keep = name->keep,
        .start_kept = str_copy(arena, name->start_kept),
        .tokens = tokens,
        .count = name->count,
    };
}

void refine_begin(Refine *refine, const NameQuery *name, int64_t newest_event, size_t most)
{
    refine_drop(refine);
    refine->newest_event = newest_event;
    refine->name = copy_of(&refine->arena, name);
    refine->rows = arena_new(&refine->arena, RefineRow, most);
}

void refine_add(Refine *refine, PersonId id, Str name)
{
    refine->rows[refine->count++] = (RefineRow){id, str_copy(&refine->arena, name)};
}

/* A last word may be left out of the parts looked for while it may yet be a particle, and its first
 * letters be an article; so that the words go on where they were is looked at word by word. Who was
 * passed over because letters were told apart would be missed once they are joined. */
bool refine_covers(const Refine *refine, const NameQuery *name, int64_t newest_event)
{
    const NameQuery *before = &refine->name;

    if (!refine->rows || refine->newest_event != newest_event || before->keep & ~name->keep ||
        name->count < before->count || !str_starts_with(name->start_kept, before->start_kept))
        return false;
    for (size_t i = 0; i < before->count; i++)
        if (!str_starts_with(name->tokens[i].kept, before->tokens[i].kept))
            return false;
    return true;
}

/* --- taking ------------------------------------------------------------------------------------ */

/* Ids grow with the age of their records. */
static void insert_by_age(RefineFit *fits, size_t count, RefineFit fit)
{
    for (; count && fits[count - 1].id.row > fit.id.row; count--)
        fits[count] = fits[count - 1];
    fits[count] = fit;
}

size_t refine_take(const Refine *refine, Arena *arena, const NameQuery *name, RefineFit **out)
{
    RefineFit *fits = arena_new(arena, RefineFit, refine->count);
    size_t begin = 0, parts = 0;

    /* The kept ones who begin so stand by the alphabet already. */
    for (size_t i = 0; i < refine->count; i++)
        if (name_query_begins(arena, name, refine->rows[i].name))
            fits[begin++] = (RefineFit){refine->rows[i].id, PERSON_MATCH_NAME};
    for (size_t i = 0; i < refine->count; i++) {
        const RefineRow *row = &refine->rows[i];
        if (!name_query_begins(arena, name, row->name) &&
            name_query_fits(arena, name, row->name))
            insert_by_age(fits + begin, parts++, (RefineFit){row->id, PERSON_MATCH_PART});
    }
    *out = fits;
    return begin + parts;
}
