#include "ui/screens/assigning.h"

#include "db/study_store.h"
#include "ui/picker.h"

bool assigning_fits(CaseState state)
{
    CaseState to;

    return casestate_has_move(state, STEP_ASSIGN, &to) ||
           casestate_has_move(state, STEP_REVIEW, &to);
}

/* --- asking to whom ---------------------------------------------------------------------------- */

static Str cases_words(Arena *arena, const Caseload *load)
{
    return str_format(
        arena, ngettext("%lld case in hand", "%lld cases in hand", (unsigned long)load->cases),
        (long long)load->cases);
}

static PickerRow row_of(Arena *turn, const Assigning *assigning, size_t i, bool is_proposed)
{
    const Caseload *load = &assigning->rows[i];
    Str cases = cases_words(turn, load);

    return (PickerRow){
        .label = load->name.len ? load->name : load->login,
        .also = load->login,
        .tip = is_proposed
                   ? str_format(
                         turn, _("%.*s · proposed: the fewest"), (int)cases.len, cases.bytes)
                   : cases,
        .value = i,
    };
}

void assigning_ask(
    Screen *screen, Assigning *assigning, int question, Str now_with, bool is_many)
{
    Arena *turn = screen_turn(screen);

    arena_reset(&assigning->arena);
    Err err = store_caseload(
        screen->desk->store, &assigning->arena, &assigning->rows, &assigning->count);
    if (err) {
        screen_refuse_err(screen, err, NULL);
        return;
    }
    PickerRow *rows = arena_new(turn, PickerRow, assigning->count + 1);
    size_t count = 0;
    for (size_t i = 0; i < assigning->count; i++)
        if (!str_equal(assigning->rows[i].login, now_with)) {
            rows[count] = row_of(turn, assigning, i, count == 0);
            count++;
        }
    if (is_many && count > 1)
        rows[count++] = (PickerRow){
            .label = str_of(_("Shared out evenly")),
            .tip = str_of(_("each to whoever has the fewest then")),
            .value = assigning->count,
        };
    Picker picker = {
        .question = question,
        .title = str_of(_("To which researcher?")),
        .rows = rows,
        .count = count,
    };
    if (count)
        picker_open(screen, &picker);
    else
        screen_refuse(screen, str_of(_("There is no other researcher to give it to")));
}

void assigning_take(Assigning *assigning, size_t choice)
{
    assigning->chosen = choice;
}

Str assigning_words(const Assigning *assigning, Arena *arena)
{
    if (assigning->chosen == assigning->count)
        return str_of(_("To all researchers, evenly"));
    const Caseload *load = &assigning->rows[assigning->chosen];
    Str name = load->name.len ? load->name : load->login;
    Str cases = cases_words(arena, load);
    return str_format(
        arena, _("To: %.*s · %.*s"), (int)name.len, name.bytes, (int)cases.len, cases.bytes);
}

/* --- giving ------------------------------------------------------------------------------------ */

/* The place of who has this login; `count` where he is no researcher at work. */
static size_t place_of(const Assigning *assigning, Str login)
{
    size_t i = 0;

    while (i < assigning->count && !str_equal(assigning->rows[i].login, login))
        i++;
    return i;
}

static size_t place_of_id(const Assigning *assigning, int64_t staff_id)
{
    size_t i = 0;

    while (i < assigning->count && assigning->rows[i].staff_id != staff_id)
        i++;
    return i;
}

/* Whoever has the fewest of those that were not tried; `count` when all were. */
static size_t fewest(const Assigning *assigning, const bool *tried)
{
    size_t found = assigning->count;

    for (size_t i = 0; i < assigning->count; i++)
        if (!tried[i] && (found == assigning->count ||
                          assigning->rows[i].cases < assigning->rows[found].cases))
            found = i;
    return found;
}

const char *assigning_why_not(const Assigning *assigning, Str now_with)
{
    size_t now = place_of(assigning, now_with);

    if (now == assigning->count)
        return NULL;
    if (assigning->chosen < assigning->count)
        return assigning->chosen == now ? N_("It is with this researcher already") : NULL;
    for (size_t i = 0; i < assigning->count; i++)
        if (assigning->rows[i].cases + 1 < assigning->rows[now].cases)
            return NULL;
    return N_("Whoever has it has no more than the others");
}

static Err give_to(
    Assigning *assigning, size_t place, Store *store, const Act *act, const Casefile *casefile,
    Refusal *why)
{
    int64_t staff_id = assigning->rows[place].staff_id;
    size_t before = place_of_id(assigning, casefile->researcher_id);

    if (casefile->state == CASE_IN_SERVICE)
        TRY(store_study_review(store, act, casefile->id, staff_id, why));
    else
        TRY(store_study_assign(store, act, casefile->id, staff_id, why));
    assigning->rows[place].cases++;
    if (before < assigning->count)
        assigning->rows[before].cases--;
    return ERR_NONE;
}

static Err give_evenly(
    Assigning *assigning, Store *store, const Act *act, const Casefile *casefile, Refusal *why)
{
    bool *tried = arena_new(&assigning->arena, bool, assigning->count);
    size_t before = place_of_id(assigning, casefile->researcher_id);
    Err err = ERR_REFUSED;

    if (before < assigning->count)
        tried[before] = true;
    for (size_t place; (place = fewest(assigning, tried)) < assigning->count;) {
        tried[place] = true;
        *why = (Refusal){0};
        err = give_to(assigning, place, store, act, casefile, why);
        if (err != ERR_REFUSED || why->guard != GUARD_RESEARCHER_WITHOUT_CONFLICT)
            return err;
    }
    return err;
}

Err assigning_give(
    Assigning *assigning, Store *store, const Act *act, const Casefile *casefile, Refusal *why)
{
    if (assigning->chosen == assigning->count)
        return give_evenly(assigning, store, act, casefile, why);
    return give_to(assigning, assigning->chosen, store, act, casefile, why);
}

void assigning_close(Assigning *assigning)
{
    arena_free(&assigning->arena);
}
