#include "db/office_store.h"

#include "db/change.h"
#include "db/sql.h"
#include "db/store_inside.h"

#define SQL_LIST(X)                                                                            \
    X(OFFICE_ADD, "INSERT INTO office(id, is_demo, created, key_mark, last_id, last_moment,"   \
                  " last_event_id, event_count, chain, head_seal)"                             \
                  " VALUES (1, ?1, ?2, ?3, 0, ?2, 0, 0, ?4, ?5)")                              \
    X(OFFICE_FIND, "SELECT is_demo, created, last_moment, last_event_id, event_count, chain"   \
                   " FROM office WHERE id = 1")                                                \
    X(OFFICE_KEY, "SELECT key_mark FROM office WHERE id = 1")                                  \
    X(OFFICE_HEAD_FIND, "SELECT last_id, last_moment, last_event_id, event_count, chain,"      \
                        " head_seal, is_demo FROM office WHERE id = 1")                        \
    X(OFFICE_HEAD_SET, "UPDATE office SET last_id = ?1, last_moment = ?2, last_event_id = ?3," \
                       " event_count = ?4, chain = ?5, head_seal = ?6 WHERE id = 1")

#define X(name, sql) SQL_##name,
enum { SQL_BEFORE = SQL_FILE_OFFICE * SQL_FILE_MAX - 1, SQL_LIST(X) };
#undef X
#define X(name, sql) {sql, sizeof sql - 1},
static const Str texts[] = {SQL_LIST(X)};
#undef X
const SqlList office_sql = {texts, sizeof texts / sizeof texts[0]};

/* --- the office -------------------------------------------------------------------------------- */

Err office_add(Store *store, const OfficePlan *plan)
{
    AUTO_RESET Row *row = store_query(store, SQL_OFFICE_ADD);
    ChainHead head = {.last_moment = plan->moment};
    Digest mark = chain_key_mark(&store->key);
    Digest seal = chain_head_seal(&store->scratch, &store->key, &head, plan->is_demo);

    row_bind_int(row, 1, plan->is_demo);
    row_bind_moment(row, 2, plan->moment);
    row_bind_blob(row, 3, mark.bytes, sizeof mark.bytes);
    row_bind_blob(row, 4, head.chain.bytes, sizeof head.chain.bytes);
    row_bind_blob(row, 5, seal.bytes, sizeof seal.bytes);
    return row_run(row);
}

static Err office_from_row(const Row *row, Office *out)
{
    *out = (Office){
        .is_demo = row_int(row, 0),
        .last_event_id = row_int(row, 3),
        .event_count = row_int(row, 4),
    };
    TRY(row_moment(row, 1, &out->created));
    TRY(row_moment(row, 2, &out->last_moment));
    return row_blob(row, 5, out->chain.bytes, sizeof out->chain.bytes) ? ERR_NONE : ERR_DAMAGED;
}

/* The office's row is there in every sound file. */
static Err one_row(Store *store, RowStep step)
{
    if (step == ROW_FAILED)
        return store_error(store);
    return step == ROW_READY ? ERR_NONE : err_with(ERR_DAMAGED, "the office's row is missing");
}

Err store_office_find(Store *store, Office *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_OFFICE_FIND);

    TRY(one_row(store, row_step(row)));
    return office_from_row(row, out);
}

Err office_check_key(Store *store)
{
    AUTO_RESET Row *row = store_query(store, SQL_OFFICE_KEY);
    Digest mark;

    TRY(one_row(store, row_step(row)));
    if (!row_blob(row, 0, mark.bytes, sizeof mark.bytes))
        return err_with(ERR_DAMAGED, "the key's mark is unreadable");
    if (!digest_equal(mark, chain_key_mark(&store->key)))
        return err_with(ERR_NO_KEY, "the key is another office's");
    return ERR_NONE;
}

/* --- the head of the chain --------------------------------------------------------------------- */

static Err head_from_row(const Row *row, ChainHead *head, Digest *seal, bool *is_demo)
{
    *head = (ChainHead){
        .last_id = row_int(row, 0),
        .last_event_id = row_int(row, 2),
        .event_count = row_int(row, 3),
    };
    *is_demo = row_int(row, 6);
    TRY(row_moment(row, 1, &head->last_moment));
    if (!row_blob(row, 4, head->chain.bytes, sizeof head->chain.bytes) ||
        !row_blob(row, 5, seal->bytes, sizeof seal->bytes))
        return err_with(ERR_DAMAGED, "the chain's head is unreadable");
    return ERR_NONE;
}

static Err read_head(Store *store, ChainHead *out, bool *is_demo)
{
    AUTO_RESET Row *row = store_query(store, SQL_OFFICE_HEAD_FIND);
    Digest seal;

    TRY(one_row(store, row_step(row)));
    TRY(head_from_row(row, out, &seal, is_demo));
    Digest expected = chain_head_seal(&store->scratch, &store->key, out, *is_demo);
    arena_reset(&store->scratch);
    return digest_equal(seal, expected) ? ERR_NONE
                                        : err_with(ERR_DAMAGED, "the chain's head was changed");
}

Err office_head_find(Store *store, ChainHead *out)
{
    bool is_demo;

    return read_head(store, out, &is_demo);
}

bool office_is_demo(Store *store)
{
    ChainHead head;
    bool is_demo = false;

    return read_head(store, &head, &is_demo) == ERR_NONE && is_demo;
}

Err office_head_set(Store *store, const ChainHead *head)
{
    AUTO_RESET Row *row = store_query(store, SQL_OFFICE_HEAD_SET);
    Digest seal = chain_head_seal(&store->scratch, &store->key, head, store->is_demo);

    arena_reset(&store->scratch);
    row_bind_int(row, 1, head->last_id);
    row_bind_moment(row, 2, head->last_moment);
    row_bind_int(row, 3, head->last_event_id);
    row_bind_int(row, 4, head->event_count);
    row_bind_blob(row, 5, head->chain.bytes, sizeof head->chain.bytes);
    row_bind_blob(row, 6, seal.bytes, sizeof seal.bytes);
    return row_run(row);
}
