/* family_move.c - people who go from one family to another; see family_store.h. */
#include "db/casedata_family.h"
#include "db/family_store.h"
#include "db/person_store.h"
#include "db/store_inside.h"

/* A move under way. */
typedef struct {
    Change *change;
    const FamilyMove *move;
    Person old_head;
    Person new_head;
    size_t size_from; /* as the registers were before */
    size_t size_to;
} Moving;

static Err refuse(Refusal *why, Err err, Guard guard, const char *field, Str found)
{
    *why = (Refusal){.guard = guard, .field = str_of(field), .found = found};
    return err;
}

static Str kept_name(const Moving *moving, Str name)
{
    return str_copy(&moving->change->store->refusal_texts, name);
}

/* --- reading ----------------------------------------------------------------------------------- */

static Err begin(Moving *moving, Refusal *why)
{
    const FamilyMove *move = moving->move;
    Store *store = moving->change->store;

    if (move->from.row == move->to.row)
        return refuse(why, ERR_BAD_DATA, GUARD_SAME_FILE, "person", (Str){0});
    if (!move->count)
        return refuse(why, ERR_BLANK, GUARD_NONE, "member", (Str){0});
    TRY(person_open(moving->change, move->from, &moving->old_head, why));
    TRY(person_open(moving->change, move->to, &moving->new_head, why));
    if (moving->new_head.died != DAY_NONE)
        return refuse(
            why, ERR_REFUSED, GUARD_PERSON_ALIVE, "person",
            kept_name(moving, moving->new_head.name));
    TRY(store_family_size(store, move->from, &moving->size_from));
    return store_family_size(store, move->to, &moving->size_to);
}

static Err find(const Moving *moving, int64_t id, Member *out, Refusal *why)
{
    Change *change = moving->change;
    Err err = store_family_find(change->store, id, &change->arena, out);
    bool is_there = !err && out->head.row == moving->move->from.row && member_is_there(out);

    if (err && err != ERR_NOT_FOUND)
        return err;
    return is_there ? ERR_NONE : refuse(why, ERR_NOT_FOUND, GUARD_NONE, "member", (Str){0});
}

/* --- going ------------------------------------------------------------------------------------- */

static Err leave(const Moving *moving, const Member *member, Refusal *why)
{
    Member left = *member;

    left.ended = moving->move->ended;
    left.until = moving->move->day;
    return member_rewrite(moving->change, "move_out", member, &left, why);
}

static Err join(const Moving *moving, Member member, Kinship kinship, Refusal *why)
{
    int64_t id;

    if (kinship == KINSHIP_NONE)
        return refuse(
            why, ERR_BAD_DATA, GUARD_KINSHIP_TOLD, "kinship", kept_name(moving, member.name));
    Member joined = {.kinship = kinship};
    bool has_sex = member.kinship != KINSHIP_NONE;
    if (has_sex && member_sex(&joined) != member_sex(&member))
        return refuse(
            why, ERR_BAD_DATA, GUARD_BAD_VALUE, "kinship",
            str_of(member_choices(MEMBER_FIELD_KINSHIP)->rows[kinship].label));
    member.head = moving->move->to;
    member.kinship = kinship;
    member.since = moving->move->day;
    member.until = DATE_NONE;
    member.ended = ENDED_NOT;
    return member_enter(moving->change, "move_in", &member, &id, why);
}

/* Whoever becomes the head there has a file, and stands in no row. */
static Err go(const Moving *moving, const FamilyGoer *goer, Refusal *why)
{
    Member member;

    TRY(find(moving, goer->id, &member, why));
    TRY(leave(moving, &member, why));
    if (member.person.row == moving->move->to.row)
        return ERR_NONE;
    return join(moving, member, goer->kinship, why);
}

/* The head whom the others leave becomes a member himself. */
static Err take_old_head(const Moving *moving, Refusal *why)
{
    const Person *person = &moving->old_head;
    Member member = MEMBER_NONE;

    if (!moving->move->takes_old_head)
        return ERR_NONE;
    member.name = person->name;
    member.identity_kind = person->identity_kind;
    member.identity = person->identity;
    member.identity_typed = person->identity_typed;
    member.born = person->born;
    return join(moving, member, moving->move->old_head, why);
}

static Err move_all(const Moving *moving, Refusal *why)
{
    const FamilyMove *move = moving->move;

    for (size_t i = 0; i < move->count; i++)
        TRY(go(moving, &move->goers[i], why));
    TRY(take_old_head(moving, why));
    TRY(casedata_follow_family(moving->change, move->from, moving->size_from, why));
    return casedata_follow_family(moving->change, move->to, moving->size_to, why);
}

Err store_family_move(Store *store, const Act *act, const FamilyMove *move, Refusal *why)
{
    AUTO_ROLLBACK Change change = {0};
    Moving moving = {.change = &change, .move = move};

    TRY(change_begin(&change, store, act, why));
    TRY(change_permit(&change, PERSON_KEEPERS));
    if (change_is_repeat(&change))
        return ERR_NONE;
    TRY(begin(&moving, why));
    TRY(move_all(&moving, why));
    change_set_result(&change, move->to.row);
    return change_commit(&change);
}
