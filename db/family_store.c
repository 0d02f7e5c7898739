#include "db/family_store.h"

#include "db/body.h"
#include "db/casedata_family.h"
#include "db/check.h"
#include "db/person_store.h"
#include "db/sql.h"
#include "db/store_inside.h"

/* A member's own file is that of his number, where the number is one person's alone. */
#define MEMBER_SELECT                                                                          \
    "SELECT m.id, m.version, m.head_id, m.name, m.kinship, m.identity_kind, m.identity,"       \
    " m.identity_typed, m.born, m.lives, m.health, m.education, m.document, m.note, m.since,"  \
    " m.until, m.ended, (SELECT p.id FROM person_shown p WHERE p.identity = m.identity"        \
    " AND p.identity <> '' AND p.identity_kind = m.identity_kind"                              \
    " AND p.identity_kind IN ('national_id', 'iqama') AND p.merged_into IS NULL LIMIT 1)"      \
    " FROM family_member m "

#define SQL_LIST(X)                                                                            \
    X(FAMILY_FIND, MEMBER_SELECT "WHERE m.id = ?1")                                            \
    X(FAMILY_LIST, MEMBER_SELECT "WHERE m.head_id = ?1 ORDER BY m.ended <> '', m.id")          \
    X(FAMILY_COUNT, "SELECT count(*) FROM family_member WHERE head_id = ?1")                   \
    X(FAMILY_SIZE, "SELECT count(*) FROM family_member WHERE head_id = ?1 AND ended = ''")     \
    X(FAMILY_COUNT_ALL, "SELECT count(*) FROM family_member")                                  \
    X(FAMILY_NUMBER, "SELECT id FROM family_member WHERE head_id = ?1 AND identity = ?2"       \
                     " AND identity <> '' AND identity_kind = ?3 AND ended = '' AND id <> ?4"  \
                     " ORDER BY id LIMIT 1")                                                   \
    X(FAMILY_ADD,                                                                              \
      "INSERT INTO family_member(id, head_id, name, kinship, identity_kind, identity,"         \
      " identity_typed, born, born_day, lives, health, education, document, note, since,"      \
      " until, ended) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14,"    \
      " ?15, ?16, ?17)")                                                                       \
    X(FAMILY_CHANGE,                                                                           \
      "UPDATE family_member SET version = version + 1, head_id = ?2, name = ?3, kinship = ?4," \
      " identity_kind = ?5, identity = ?6, identity_typed = ?7, born = ?8, born_day = ?9,"     \
      " lives = ?10, health = ?11, education = ?12, document = ?13, note = ?14, since = ?15,"  \
      " until = ?16, ended = ?17 WHERE id = ?1")                                               \
    X(FAMILY_REMOVE, "DELETE FROM family_member WHERE id = ?1")

#define X(name, sql) SQL_##name,
enum { SQL_BEFORE = SQL_FILE_FAMILY * SQL_FILE_MAX - 1, SQL_LIST(X) };
#undef X
#define X(name, sql) {sql, sizeof sql - 1},
static const Str texts[] = {SQL_LIST(X)};
#undef X
const SqlList family_sql = {texts, sizeof texts / sizeof texts[0]};

/* The fields that a row keeps as the text of that field, and in which column it is read. */
static const struct {
    MemberField field;
    int column;
    int parameter;
} as_text[] = {
    {MEMBER_FIELD_KINSHIP,   4,  4 },
    {MEMBER_FIELD_BORN,      8,  8 },
    {MEMBER_FIELD_LIVES,     9,  10},
    {MEMBER_FIELD_HEALTH,    10, 11},
    {MEMBER_FIELD_EDUCATION, 11, 12},
    {MEMBER_FIELD_DOCUMENT,  12, 13},
    {MEMBER_FIELD_NOTE,      13, 14},
    {MEMBER_FIELD_SINCE,     14, 15},
    {MEMBER_FIELD_UNTIL,     15, 16},
    {MEMBER_FIELD_ENDED,     16, 17},
};

enum { TEXT_COUNT = sizeof as_text / sizeof as_text[0], COLUMN_PERSON = 17 };

/* --- rows -------------------------------------------------------------------------------------- */

static Err damaged(int64_t id)
{
    return err_with(ERR_DAMAGED, "member %ld", (long)id);
}

/* What was allowed when it was written is allowed whatever day it is read. */
static Err from_row(const Row *row, Arena *arena, Member *out)
{
    Member member = MEMBER_NONE;
    const char *warning;
    Refusal why;

    member.id = row_int(row, 0);
    member.version = row_int(row, 1);
    member.head.row = row_int(row, 2);
    member.name = row_text(row, 3, arena);
    member.identity = row_text(row, 6, arena);
    member.identity_typed = row_text(row, 7, arena);
    member.person.row = row_int(row, COLUMN_PERSON);
    if (!identity_kind_from_code(row_text(row, 5, arena), &member.identity_kind))
        return damaged(member.id);
    for (size_t i = 0; i < TEXT_COUNT; i++) {
        Str text = row_text(row, as_text[i].column, arena);
        if (member_set(arena, &member, as_text[i].field, text, DAY_LAST, &warning, &why))
            return damaged(member.id);
    }
    *out = member;
    return ERR_NONE;
}

static void bind(Row *row, Arena *arena, const Member *member)
{
    row_bind_id(row, 1, member->id);
    row_bind_id(row, 2, member->head.row);
    row_bind_text(row, 3, member->name);
    row_bind_text(row, 5, str_of(identity_kind_code(member->identity_kind)));
    row_bind_text(row, 6, member->identity);
    row_bind_text(row, 7, member->identity_typed);
    row_bind_day(row, 9, member->born.day);
    for (size_t i = 0; i < TEXT_COUNT; i++)
        row_bind_text(
            row, as_text[i].parameter, member_field_text(arena, member, as_text[i].field));
}

static Err keep(Change *change, const Member *member, int sql)
{
    AUTO_RESET Row *row = store_query(change->store, sql);

    bind(row, &change->arena, member);
    return row_run(row);
}

Str member_body(Arena *arena, const Member *member)
{
    StrBuilder body = {.arena = arena};

    body_add(&body, "head", str_format(arena, "%lld", (long long)member->head.row));
    for (int i = 0; i < MEMBER_FIELD_COUNT; i++) {
        MemberField field = (MemberField)i;
        body_add(&body, member_field_code(field), member_field_text(arena, member, field));
    }
    body_add(&body, "id_kind", str_of(identity_kind_code(member->identity_kind)));
    body_add(&body, "id_typed", member->identity_typed);
    return strbuilder_text(&body);
}

static Str state_of(const Member *member)
{
    return member_is_there(member) ? MEMBER_IN : MEMBER_OUT;
}

/* `old` is NULL for a new member. */
static Err tell(Change *change, const char *act, const Member *old, const Member *member)
{
    Arena *arena = &change->arena;

    return change_add_event(
        change, &(Event){
                    .act = str_of(act),
                    .record_kind = MEMBER_KIND,
                    .record_id = member->id,
                    .from_state = old ? state_of(old) : (Str){0},
                    .to_state = state_of(member),
                    .before = old ? member_body(arena, old) : (Str){0},
                    .after = member_body(arena, member),
                });
}

/* --- reading ----------------------------------------------------------------------------------- */

Err store_family_find(Store *store, int64_t id, Arena *arena, Member *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_FAMILY_FIND);

    row_bind_id(row, 1, id);
    TRY(row_find(row));
    return from_row(row, arena, out);
}

static Err count_of(Store *store, PersonId head, int64_t *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_FAMILY_COUNT);

    row_bind_id(row, 1, head.row);
    return row_number(row, out);
}

Err store_family_list(Store *store, PersonId head, Arena *arena, Members *out)
{
    int64_t all;

    TRY(count_of(store, head, &all));
    AUTO_RESET Row *row = store_query(store, SQL_FAMILY_LIST);
    Members read = {.rows = arena_new(arena, Member, (size_t)all)};
    RowStep step = ROW_DONE;

    row_bind_id(row, 1, head.row);
    while (read.count < (size_t)all && (step = row_step(row)) == ROW_READY) {
        TRY(from_row(row, arena, &read.rows[read.count]));
        read.count++;
    }
    *out = read;
    return step == ROW_FAILED ? store_error(store) : ERR_NONE;
}

Err store_family_size(Store *store, PersonId head, size_t *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_FAMILY_SIZE);
    int64_t count;

    row_bind_id(row, 1, head.row);
    TRY(row_number(row, &count));
    *out = (size_t)count;
    return ERR_NONE;
}

/* --- guards ------------------------------------------------------------------------------------ */

static Err refuse_number(Err err, Guard guard, const Member *member, Refusal *why)
{
    *why = (Refusal){
        .guard = guard,
        .field = str_of(member_field_code(MEMBER_FIELD_IDENTITY)),
        .found = member->identity,
    };
    return err;
}

/* A number stands once in a family. */
static Err check_number(Change *change, const Member *member, const Person *head, Refusal *why)
{
    AUTO_RESET Row *row = NULL;

    if (!member->identity.len || !person_identity_is_unique(member->identity_kind))
        return ERR_NONE;
    if (str_equal(member->identity, head->identity))
        return refuse_number(ERR_BAD_DATA, GUARD_NUMBER_OF_HEAD, member, why);
    row = store_query(change->store, SQL_FAMILY_NUMBER);
    row_bind_id(row, 1, member->head.row);
    row_bind_text(row, 2, member->identity);
    row_bind_text(row, 3, str_of(identity_kind_code(member->identity_kind)));
    row_bind_int(row, 4, member->id);
    Err err = row_find(row);
    if (err == ERR_NOT_FOUND)
        return ERR_NONE;
    return err ? err : refuse_number(ERR_EXISTS, GUARD_SAME_MEMBER, member, why);
}

static Err check(Change *change, const Member *member, Refusal *why)
{
    Person head;

    TRY(member_check(member, why));
    TRY(person_open(change, member->head, &head, why));
    return member_is_there(member) ? check_number(change, member, &head, why) : ERR_NONE;
}

/* --- changes ----------------------------------------------------------------------------------- */

static Err insert(Change *change, const char *act, const Member *member, int64_t *out)
{
    Member kept = *member;

    kept.id = change_new_id(change);
    TRY(keep(change, &kept, SQL_FAMILY_ADD));
    TRY(tell(change, act, NULL, &kept));
    *out = kept.id;
    return ERR_NONE;
}

Err member_enter(
    Change *change, const char *act, const Member *member, int64_t *out, Refusal *why)
{
    TRY(check(change, member, why));
    return insert(change, act, member, out);
}

Err member_rewrite(
    Change *change, const char *act, const Member *old, const Member *new, Refusal *why)
{
    TRY(check(change, new, why));
    TRY(keep(change, new, SQL_FAMILY_CHANGE));
    return tell(change, act, old, new);
}

Err store_family_add(
    Store *store, const Act *act, const Member *member, int64_t *out, Refusal *why)
{
    AUTO_ROLLBACK Change change = {0};
    size_t before;
    int64_t id;

    TRY(change_begin(&change, store, act, why));
    TRY(change_permit(&change, PERSON_KEEPERS));
    if (change_is_repeat(&change)) {
        *out = change.result;
        return ERR_NONE;
    }
    TRY(store_family_size(store, member->head, &before));
    TRY(member_enter(&change, "add", member, &id, why));
    TRY(casedata_follow_family(&change, member->head, before, why));
    change_set_result(&change, id);
    TRY(change_commit(&change));
    *out = id;
    return ERR_NONE;
}

Err store_family_fill(
    Store *store, const Act *act, PersonId head, const Members *members, Refusal *why)
{
    AUTO_ROLLBACK Change change = {0};

    TRY(change_begin(&change, store, act, why));
    TRY(change_permit(&change, PERSON_KEEPERS));
    if (change_is_repeat(&change))
        return ERR_NONE;
    for (size_t i = 0; i < members->count; i++) {
        Member member = members->rows[i];
        int64_t id;
        member.head = head;
        TRY(member_check(&member, why));
        TRY(insert(&change, "add", &member, &id));
    }
    change_set_result(&change, head.row);
    return change_commit(&change);
}

Err store_family_change(Store *store, const Act *act, const Member *member, Refusal *why)
{
    AUTO_ROLLBACK Change change = {0};
    size_t before;
    Member old;

    TRY(change_begin(&change, store, act, why));
    TRY(change_permit(&change, PERSON_KEEPERS));
    if (change_is_repeat(&change))
        return ERR_NONE;
    TRY(store_family_find(store, member->id, &change.arena, &old));
    TRY(change_check_version(&change, old.version));
    Member new = *member;
    new.head = old.head;
    if (str_equal(member_body(&change.arena, &new), member_body(&change.arena, &old)))
        return check(&change, &new, why);
    TRY(store_family_size(store, old.head, &before));
    TRY(member_rewrite(&change, "change", &old, &new, why));
    TRY(casedata_follow_family(&change, old.head, before, why));
    change_set_result(&change, new.id);
    return change_commit(&change);
}

static Err delete_row(Store *store, int64_t id)
{
    AUTO_RESET Row *row = store_query(store, SQL_FAMILY_REMOVE);

    row_bind_id(row, 1, id);
    return row_run(row);
}

Err store_family_remove(Store *store, const Act *act, int64_t id, Refusal *why)
{
    AUTO_ROLLBACK Change change = {0};
    size_t before;
    Member old;

    TRY(change_begin(&change, store, act, why));
    TRY(change_permit(&change, PERSON_KEEPERS));
    if (change_is_repeat(&change))
        return ERR_NONE;
    TRY(store_family_find(store, id, &change.arena, &old));
    TRY(change_check_version(&change, old.version));
    TRY(store_family_size(store, old.head, &before));
    TRY(delete_row(store, id));
    TRY(change_add_event(
        &change, &(Event){
                     .act = STR("remove"),
                     .record_kind = MEMBER_KIND,
                     .record_id = id,
                     .from_state = state_of(&old),
                     .to_state = MEMBER_REMOVED,
                     .before = member_body(&change.arena, &old),
                 }));
    TRY(casedata_follow_family(&change, old.head, before, why));
    change_set_result(&change, id);
    return change_commit(&change);
}

/* --- checking ---------------------------------------------------------------------------------- */

static Err read_state(Store *store, int64_t id, Arena *arena, RecordState *out)
{
    Member member;

    TRY(store_family_find(store, id, arena, &member));
    *out = (RecordState){.state = state_of(&member), .fields = member_body(arena, &member)};
    return ERR_NONE;
}

static Err count_all(Store *store, int64_t *out)
{
    return store_number(store, SQL_FAMILY_COUNT_ALL, out);
}

const StateTable member_states = {
    .record_kind = "member",
    .gone = "removed",
    .has_fields = true,
    .read = read_state,
    .count = count_all,
};
