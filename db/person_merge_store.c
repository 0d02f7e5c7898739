#include "db/person_merge_store.h"

#include "db/casedata_row.h"
#include "db/person_former_store.h"
#include "db/person_merge_event.h"
#include "db/person_merge_row.h"
#include "db/person_row.h"
#include "db/person_store.h"
#include "db/sql.h"
#include "db/store_inside.h"
#include "office/casedata.h"

#define SQL_LIST(X)                                                                            \
    X(MERGE_ADD, "INSERT INTO person_merge(id, kept_id, merged_id, event_id, merged_at)"       \
                 " VALUES (?1, ?2, ?3, ?4, ?5)")                                               \
    X(MERGE_FIND, "SELECT id, kept_id, merged_id, merged_at FROM person_merge"                 \
                  " WHERE id = ?1 OR event_id = ?1 OR merged_id = ?1 OR kept_id = ?1"          \
                  " ORDER BY merged_id = ?1 DESC, id DESC LIMIT 1")                            \
    X(MERGE_LATER, "SELECT count(*) FROM person_merge WHERE kept_id = ?1 AND id > ?2")         \
    X(MERGE_REGISTERED, "SELECT count(*) FROM registration WHERE person_id = ?1 AND id > ?2")  \
    X(MERGE_CASES, "SELECT count(*) FROM casefile WHERE person_id = ?1 AND id > ?2")           \
    X(MERGE_MARK, "UPDATE person SET merged_into = ?2 WHERE id = ?1")                          \
    X(MERGE_FILES, "SELECT id FROM casefile WHERE person_id = ?1")                             \
    X(MERGE_CHANGED_AT, "SELECT coalesce((SELECT moment FROM event"                            \
                        " WHERE record_kind = 'person' AND record_id = ?1"                     \
                        " AND act IN ('person_add', 'person_change') ORDER BY id DESC"         \
                        " LIMIT 1), created_at) FROM person WHERE id = ?1")                    \
    X(MERGE_LOADS, "SELECT (SELECT count(*) FROM casefile WHERE person_id = ?1),"              \
                   " (SELECT count(*) FROM casefile WHERE person_id = ?1"                      \
                   " AND state <> 'CLOSED'),"                                                  \
                   " (SELECT count(*) FROM paper t JOIN casefile c ON c.id = t.casefile_id"    \
                   " WHERE c.person_id = ?1),"                                                 \
                   " (SELECT count(*) FROM declaration t"                                      \
                   " JOIN casefile c ON c.id = t.casefile_id WHERE c.person_id = ?1),"         \
                   " (SELECT count(*) FROM referral t JOIN casefile c ON c.id = t.casefile_id" \
                   " WHERE c.person_id = ?1),"                                                 \
                   " (SELECT count(*) FROM plan t JOIN casefile c ON c.id = t.casefile_id"     \
                   " WHERE c.person_id = ?1),"                                                 \
                   " (SELECT count(*) FROM registration WHERE person_id = ?1),"                \
                   " (SELECT count(*) FROM visit WHERE person_id = ?1),"                       \
                   " (SELECT count(*) FROM inquiry WHERE person_id = ?1)")

#define X(name, sql) SQL_##name,
enum { SQL_BEFORE = SQL_FILE_PERSON_MERGE * SQL_FILE_MAX - 1, SQL_LIST(X) };
#undef X
#define X(name, sql) {sql, sizeof sql - 1},
static const Str texts[] = {SQL_LIST(X)};
#undef X
const SqlList person_merge_sql = {texts, sizeof texts / sizeof texts[0]};

#define X(name, code, label) [MERGE_LOAD_##name] = {code, label},
static const Choice loads[MERGE_LOAD_COUNT] = {MERGE_LOAD_LIST(X)};
#undef X

const char *merge_load_code(MergeLoad load)
{
    return loads[load].code;
}

const char *merge_load_label(MergeLoad load)
{
    return loads[load].label;
}

/* --- two files side by side -------------------------------------------------------------------- */

/* A value that was matched with its original and still stands in the file is proved. */
static void note_proofs(Arena *scratch, MergeFile *file, const CaseData *data)
{
    for (int i = 0; i < DATAFIELD_COUNT; i++) {
        const CaseField *declared = &data->fields[i];
        PersonField field;
        if (declared->how == MATCH_ORIGINAL && casedata_person_field((DataField)i, &field) &&
            str_equal(declared->value, person_field_text(scratch, &file->person, field)))
            file->is_proved[field] = true;
    }
}

static Err read_proofs(Store *store, Arena *scratch, MergeFile *file)
{
    AUTO_RESET Row *row = store_query(store, SQL_MERGE_FILES);
    RowStep step;

    row_bind_id(row, 1, file->person.id.row);
    for (step = row_step(row); step == ROW_READY; step = row_step(row)) {
        CaseData data;
        TRY(casedata_row_read(store, (CasefileId){row_int(row, 0)}, scratch, &data));
        note_proofs(scratch, file, &data);
    }
    return step == ROW_FAILED ? store_error(store) : ERR_NONE;
}

static Err read_changed_at(Store *store, MergeFile *file)
{
    AUTO_RESET Row *row = store_query(store, SQL_MERGE_CHANGED_AT);

    row_bind_id(row, 1, file->person.id.row);
    Err err = row_find(row);
    return err == ERR_NOT_FOUND ? ERR_NONE : err ? err : row_moment(row, 0, &file->changed_at);
}

static Err refuse_merged(Arena *arena, PersonId survivor, Refusal *why)
{
    *why = (Refusal){
        .guard = GUARD_FILE_MERGED,
        .found = str_format(arena, "%lld", (long long)survivor.row),
    };
    return ERR_REFUSED;
}

static Err read_file(Store *store, PersonId id, Arena *arena, MergeFile *out, Refusal *why)
{
    *out = (MergeFile){0};
    TRY(store_person_find(store, id, arena, &out->person));
    if (out->person.merged_into.row)
        return refuse_merged(arena, out->person.merged_into, why);
    TRY(read_proofs(store, arena, out));
    return read_changed_at(store, out);
}

static Err read_loads(Store *store, PersonId id, int64_t out[MERGE_LOAD_COUNT])
{
    AUTO_RESET Row *row = store_query(store, SQL_MERGE_LOADS);

    row_bind_id(row, 1, id.row);
    TRY(row_find(row));
    for (int load = 0; load < MERGE_LOAD_COUNT; load++)
        out[load] = row_int(row, load);
    return ERR_NONE;
}

static bool has_two_identities(const Person *a, const Person *b)
{
    return person_identity_is_unique(a->identity_kind) &&
           a->identity_kind == b->identity_kind && !str_equal(a->identity, b->identity);
}

/* Both files and what is proposed, without what hangs on them. */
static Err read_both(
    Store *store, PersonId kept, PersonId merged, Arena *arena, MergeView *out, Refusal *why)
{
    if (kept.row == merged.row) {
        *why = (Refusal){.guard = GUARD_SAME_FILE};
        return ERR_BAD_DATA;
    }
    TRY(read_file(store, kept, arena, &out->files[MERGE_KEPT], why));
    TRY(read_file(store, merged, arena, &out->files[MERGE_MERGED], why));
    out->choices = merge_propose(out->files);
    out->has_two_identities =
        has_two_identities(&out->files[MERGE_KEPT].person, &out->files[MERGE_MERGED].person);
    return ERR_NONE;
}

static Err read_view(
    Store *store, PersonId kept, PersonId merged, Arena *arena, MergeView *out, Refusal *why)
{
    TRY(read_both(store, kept, merged, arena, out, why));
    TRY(read_loads(store, kept, out->loads[MERGE_KEPT]));
    return read_loads(store, merged, out->loads[MERGE_MERGED]);
}

Err store_person_merge_view(
    Store *store, PersonId kept, PersonId merged, Arena *arena, MergeView *out, Refusal *why)
{
    MergeView view = {0};

    TRY(engine_begin(store->engine, ENGINE_LOOK));
    Err err = read_view(store, kept, merged, arena, &view, why);
    engine_rollback(store->engine);
    if (!err)
        *out = view;
    return err;
}

/* --- writing ----------------------------------------------------------------------------------- */

static Err add_merge(Change *change, const Merge *merge)
{
    AUTO_RESET Row *row = store_query(change->store, SQL_MERGE_ADD);

    row_bind_int(row, 1, merge->id);
    row_bind_int(row, 2, merge->kept.row);
    row_bind_int(row, 3, merge->merged.row);
    row_bind_int(row, 4, change->head.last_event_id);
    row_bind_moment(row, 5, merge->merged_at);
    return row_run(row);
}

static Err mark(Store *store, PersonId id, PersonId survivor)
{
    AUTO_RESET Row *row = store_query(store, SQL_MERGE_MARK);

    row_bind_int(row, 1, id.row);
    row_bind_id(row, 2, survivor.row);
    return row_run(row);
}

static Str id_text(Arena *arena, PersonId id)
{
    return str_format(arena, "%lld", (long long)id.row);
}

/* --- merging ----------------------------------------------------------------------------------- */

static Err check_versions(const MergeOrder *order, const MergeFile files[MERGE_SIDE_COUNT])
{
    for (int side = 0; side < MERGE_SIDE_COUNT; side++)
        if (order->versions[side] && order->versions[side] != files[side].person.version)
            return ERR_CHANGED_MEANWHILE;
    return ERR_NONE;
}

static Err check_reason(const Change *change, const MergeView *view, Refusal *why)
{
    if (!view->has_two_identities || change->act->reason.len)
        return ERR_NONE;
    *why = (Refusal){.guard = GUARD_TWO_IDENTITIES, .field = STR("reason")};
    return ERR_BLANK;
}

/* The permanent number is one row's: it leaves the merged file before it comes to the kept one. */
static Err write_files(
    Change *change, const Merge *merge, const MergeView *view, Person *result)
{
    const Person *kept = &view->files[MERGE_KEPT].person;
    const Person *merged = &view->files[MERGE_MERGED].person;
    Person left = *merged;
    bool is_number_moved =
        merged->beneficiary_number && result->beneficiary_number == merged->beneficiary_number;

    if (is_number_moved)
        left.beneficiary_number = 0;
    /* No number of a version before or after stands for this time between, so nobody who saw the
     * file now can write over it when the merge is undone. */
    result->version =
        change->moment > kept->version ? (int64_t)change->moment : kept->version + 1;
    TRY(merge_keep_as_was(change->store, merge->id, "kept", merge->kept));
    TRY(merge_keep_as_was(change->store, merge->id, "merged", merge->merged));
    TRY(person_rewrite(change, merged, &left));
    TRY(mark(change->store, merge->merged, merge->kept));
    left.merged_into = merge->kept;
    TRY(person_rewrite(change, kept, result));
    TRY(merge_keep_as_was(change->store, merge->id, "result", merge->kept));
    TRY(person_former_keep(change, kept, result, merge->id));
    TRY(merge_tell_file(change, STR("merged"), merged, &left));
    return merge_tell_file(change, STR("merge"), kept, result);
}

static Err merge_files(
    Change *change, const MergeOrder *order, const MergeView *view, int64_t *out)
{
    Person result = merge_result(view->files, &order->choices);
    Merge merge = {
        .id = change_new_id(change),
        .kept = order->kept,
        .merged = order->merged,
        .merged_at = change->moment,
    };

    TRY(add_merge(change, &merge));
    TRY(merge_rows_move(change->store, &merge));
    TRY(write_files(change, &merge, view, &result));
    TRY(merge_tell_cases(change, STR("merge"), &merge, merge.merged, merge.kept));
    TRY(merge_tell_visits(change, STR("merge"), &merge));
    *out = merge.id;
    return ERR_NONE;
}

Err store_person_merge(
    Store *store, const Act *act, const MergeOrder *order, int64_t *out, Refusal *why)
{
    AUTO_ROLLBACK Change change = {0};
    MergeView view = {0};
    int64_t id = 0;

    TRY(change_begin(&change, store, act, why));
    TRY(change_permit(&change, PERSON_MERGERS));
    if (change_is_repeat(&change)) {
        *out = change.result;
        return ERR_NONE;
    }
    TRY(read_both(store, order->kept, order->merged, &store->refusal_texts, &view, why));
    TRY(check_versions(order, view.files));
    TRY(check_reason(&change, &view, why));
    TRY(merge_files(&change, order, &view, &id));
    change_set_result(&change, id);
    TRY(change_commit(&change));
    *out = id;
    return ERR_NONE;
}

/* --- undoing ----------------------------------------------------------------------------------- */

Err store_person_merge_find(Store *store, int64_t id, Merge *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_MERGE_FIND);

    row_bind_int(row, 1, id);
    TRY(row_find(row));
    Merge merge = {row_int(row, 0), {row_int(row, 1)}, {row_int(row, 2)}, MOMENT_NONE};
    TRY(row_moment(row, 3, &merge.merged_at));
    *out = merge;
    return ERR_NONE;
}

/* How many rows of the kept person are newer than the merge. */
static Err newer(Store *store, int sql, const Merge *merge, int64_t *out)
{
    AUTO_RESET Row *row = store_query(store, sql);

    row_bind_int(row, 1, merge->kept.row);
    row_bind_int(row, 2, merge->id);
    return row_number(row, out);
}

static Err refuse_if_any(Store *store, int sql, const Merge *merge, Guard guard, Refusal *why)
{
    int64_t count = 0;

    TRY(newer(store, sql, merge, &count));
    if (!count)
        return ERR_NONE;
    *why = (Refusal){.guard = guard};
    return ERR_REFUSED;
}

/* The three states of the two people that undoing goes by. */
typedef struct {
    Person now;    /* the kept one */
    Person after;  /* the merge */
    Person before; /* it */
    Person merged; /* the other one before it */
    Person marked; /* the other one now */
} Undoing;

static Err read_undoing(Change *change, const Merge *merge, Undoing *out, Refusal *why)
{
    Store *store = change->store;
    Arena *arena = &change->arena;

    TRY(store_person_find(store, merge->kept, arena, &out->now));
    if (out->now.merged_into.row) {
        *why = (Refusal){.guard = GUARD_MERGED_LATER};
        return ERR_REFUSED;
    }
    TRY(store_person_find(store, merge->merged, arena, &out->marked));
    TRY(merge_as_was(store, merge->id, "result", arena, &out->after));
    TRY(merge_as_was(store, merge->id, "kept", arena, &out->before));
    TRY(merge_as_was(store, merge->id, "merged", arena, &out->merged));
    TRY(refuse_if_any(store, SQL_MERGE_LATER, merge, GUARD_MERGED_LATER, why));
    return refuse_if_any(store, SQL_MERGE_REGISTERED, merge, GUARD_REGISTERED_SINCE, why);
}

/* A number that the kept file was given since must not be the other one's again. */
static Err check_identities(
    Change *change, const Person *kept, const Person *merged, Refusal *why)
{
    bool is_shared = person_identity_is_unique(merged->identity_kind) &&
                     kept->identity_kind == merged->identity_kind &&
                     str_equal(kept->identity, merged->identity);

    if (!is_shared)
        return ERR_NONE;
    *why = (Refusal){
        .guard = GUARD_SAME_PERSON,
        .field = str_of(person_field_code(PERSON_FIELD_IDENTITY)),
        .found = id_text(&change->store->refusal_texts, kept->id),
    };
    return ERR_EXISTS;
}

/* As it was before the merge, version too, when nothing was corrected since; whoever has had a case
 * opened since is no mere visitor again. */
static Err kept_again(Change *change, const Merge *merge, const Undoing *undoing, Person *out)
{
    const Person *now = &undoing->now;
    int64_t cases = 0;

    *out = merge_undone(now, &undoing->after, &undoing->before);
    TRY(newer(change->store, SQL_MERGE_CASES, merge, &cases));
    if (cases && out->stage < PERSON_APPLICANT)
        out->stage = PERSON_APPLICANT;
    bool is_untouched = now->version == undoing->after.version && !cases;
    out->version = is_untouched ? undoing->before.version : now->version + 1;
    return ERR_NONE;
}

static Err write_back(Change *change, const Merge *merge, const Undoing *undoing, Refusal *why)
{
    Person kept;
    Person merged = undoing->merged;

    TRY(kept_again(change, merge, undoing, &kept));
    TRY(check_identities(change, &kept, &merged, why));
    TRY(person_rewrite(change, &undoing->now, &kept));
    TRY(person_rewrite(change, &undoing->marked, &merged));
    TRY(mark(change->store, merge->merged, (PersonId){0}));
    TRY(merge_tell_file(change, STR("unmerge"), &undoing->now, &kept));
    return merge_tell_file(change, STR("unmerged"), &undoing->marked, &merged);
}

static Err unmerge(Change *change, const Merge *merge, Refusal *why)
{
    Undoing undoing;

    TRY(read_undoing(change, merge, &undoing, why));
    TRY(merge_rows_follow(change->store, merge));
    TRY(merge_rows_back(change->store, merge));
    TRY(write_back(change, merge, &undoing, why));
    TRY(merge_tell_cases(change, STR("unmerge"), merge, merge->kept, merge->merged));
    TRY(merge_tell_visits(change, STR("unmerge"), merge));
    TRY(person_former_forget(change->store, merge->id));
    return merge_forget(change->store, merge->id);
}

Err store_person_unmerge(Store *store, const Act *act, int64_t id, Refusal *why)
{
    AUTO_ROLLBACK Change change = {0};
    Merge merge;

    TRY(change_begin(&change, store, act, why));
    TRY(change_permit(&change, PERSON_MERGERS));
    if (change_is_repeat(&change))
        return ERR_NONE;
    TRY(store_person_merge_find(store, id, &merge));
    TRY(unmerge(&change, &merge, why));
    change_set_result(&change, merge.kept.row);
    return change_commit(&change);
}
