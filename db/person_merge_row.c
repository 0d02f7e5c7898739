#include "db/person_merge_row.h"

#include "db/person_row.h"
#include "db/sql.h"

/* Where a person is named. NOTE: ?1 the merge, ?2 the merged person. MOVE and BACK: ?1 the kept one,
 * ?2 the merged one, ?3 the merge. FOLLOW: ?1 the merge, ?2 the kept person. */
#define SQL_LIST(X)                                                                            \
    X(NOTE_CASE, "INSERT INTO person_merge_row(merge_id, record_kind, record_id)"              \
                 " SELECT ?1, 'case', id FROM casefile WHERE person_id = ?2")                  \
    X(NOTE_VISIT, "INSERT INTO person_merge_row(merge_id, record_kind, record_id)"             \
                  " SELECT ?1, 'visit', id FROM visit WHERE person_id = ?2")                   \
    X(NOTE_INQUIRY, "INSERT INTO person_merge_row(merge_id, record_kind, record_id)"           \
                    " SELECT ?1, 'inquiry', id FROM inquiry WHERE person_id = ?2")             \
    X(NOTE_REGISTRATION,                                                                       \
      "INSERT INTO person_merge_row(merge_id, record_kind, record_id)"                         \
      " SELECT ?1, 'registration', id FROM registration WHERE person_id = ?2")                 \
    X(NOTE_APPOINTMENT, "INSERT INTO person_merge_row(merge_id, record_kind, record_id)"       \
                        " SELECT ?1, 'appointment', id FROM appointment WHERE person_id = ?2") \
    X(NOTE_MEMBER, "INSERT INTO person_merge_row(merge_id, record_kind, record_id)"            \
                   " SELECT ?1, 'member', id FROM family_member WHERE head_id = ?2")           \
    X(NOTE_CIRCUMSTANCE,                                                                       \
      "INSERT INTO person_merge_row(merge_id, record_kind, record_id)"                         \
      " SELECT ?1, 'circumstance', id FROM circumstance WHERE person_id = ?2")                 \
    X(NOTE_PERSON, "INSERT INTO person_merge_row(merge_id, record_kind, record_id)"            \
                   " SELECT ?1, 'person', id FROM person WHERE merged_into = ?2")              \
    X(MOVE_CASE, "UPDATE casefile SET person_id = ?1 WHERE person_id = ?2")                    \
    X(MOVE_VISIT, "UPDATE visit SET person_id = ?1 WHERE person_id = ?2")                      \
    X(MOVE_INQUIRY, "UPDATE inquiry SET person_id = ?1 WHERE person_id = ?2")                  \
    X(MOVE_REGISTRATION, "UPDATE registration SET person_id = ?1 WHERE person_id = ?2")        \
    X(MOVE_APPOINTMENT, "UPDATE appointment SET person_id = ?1 WHERE person_id = ?2")          \
    X(MOVE_MEMBER, "UPDATE family_member SET head_id = ?1 WHERE head_id = ?2")                 \
    X(MOVE_CIRCUMSTANCE, "UPDATE circumstance SET person_id = ?1 WHERE person_id = ?2")        \
    X(MOVE_PERSON, "UPDATE person SET merged_into = ?1 WHERE merged_into = ?2")                \
    X(BACK_CASE, "UPDATE casefile SET person_id = ?2 WHERE person_id = ?1 AND id IN ("         \
                 "SELECT record_id FROM person_merge_row"                                      \
                 " WHERE merge_id = ?3 AND record_kind = 'case')")                             \
    X(BACK_VISIT, "UPDATE visit SET person_id = ?2 WHERE person_id = ?1 AND id IN ("           \
                  "SELECT record_id FROM person_merge_row"                                     \
                  " WHERE merge_id = ?3 AND record_kind = 'visit')")                           \
    X(BACK_INQUIRY, "UPDATE inquiry SET person_id = ?2 WHERE person_id = ?1 AND id IN ("       \
                    "SELECT record_id FROM person_merge_row"                                   \
                    " WHERE merge_id = ?3 AND record_kind = 'inquiry')")                       \
    X(BACK_REGISTRATION,                                                                       \
      "UPDATE registration SET person_id = ?2 WHERE person_id = ?1 AND id IN ("                \
      "SELECT record_id FROM person_merge_row"                                                 \
      " WHERE merge_id = ?3 AND record_kind = 'registration')")                                \
    X(BACK_APPOINTMENT,                                                                        \
      "UPDATE appointment SET person_id = ?2 WHERE person_id = ?1 AND id IN ("                 \
      "SELECT record_id FROM person_merge_row"                                                 \
      " WHERE merge_id = ?3 AND record_kind = 'appointment')")                                 \
    X(BACK_MEMBER, "UPDATE family_member SET head_id = ?2 WHERE head_id = ?1 AND id IN ("      \
                   "SELECT record_id FROM person_merge_row"                                    \
                   " WHERE merge_id = ?3 AND record_kind = 'member')")                         \
    X(BACK_CIRCUMSTANCE,                                                                       \
      "UPDATE circumstance SET person_id = ?2 WHERE person_id = ?1 AND id IN ("                \
      "SELECT record_id FROM person_merge_row"                                                 \
      " WHERE merge_id = ?3 AND record_kind = 'circumstance')")                                \
    X(BACK_PERSON, "UPDATE person SET merged_into = ?2 WHERE merged_into = ?1 AND id IN ("     \
                   "SELECT record_id FROM person_merge_row"                                    \
                   " WHERE merge_id = ?3 AND record_kind = 'person')")                         \
    X(FOLLOW_CASE, "INSERT INTO person_merge_row(merge_id, record_kind, record_id)"            \
                   " SELECT ?1, 'case', id FROM casefile WHERE person_id = ?2 AND id > ?1"     \
                   " AND reopened_from IN (SELECT record_id FROM person_merge_row"             \
                   " WHERE merge_id = ?1 AND record_kind = 'case') ON CONFLICT DO NOTHING")    \
    X(FOLLOW_VISIT, "INSERT INTO person_merge_row(merge_id, record_kind, record_id)"           \
                    " SELECT ?1, 'visit', id FROM visit WHERE person_id = ?2 AND id > ?1"      \
                    " AND casefile_id IN (SELECT record_id FROM person_merge_row"              \
                    " WHERE merge_id = ?1 AND record_kind = 'case') ON CONFLICT DO NOTHING")   \
    X(FOLLOW_INQUIRY,                                                                          \
      "INSERT INTO person_merge_row(merge_id, record_kind, record_id)"                         \
      " SELECT ?1, 'inquiry', id FROM inquiry WHERE person_id = ?2 AND id > ?1"                \
      " AND casefile_id IN (SELECT record_id FROM person_merge_row"                            \
      " WHERE merge_id = ?1 AND record_kind = 'case') ON CONFLICT DO NOTHING")                 \
    X(FOLLOW_APPOINTMENT,                                                                      \
      "INSERT INTO person_merge_row(merge_id, record_kind, record_id)"                         \
      " SELECT ?1, 'appointment', id FROM appointment"                                         \
      " WHERE person_id = ?2 AND id > ?1"                                                      \
      " AND casefile_id IN (SELECT record_id FROM person_merge_row"                            \
      " WHERE merge_id = ?1 AND record_kind = 'case') ON CONFLICT DO NOTHING")                 \
    X(MERGE_ROWS, "SELECT record_id FROM person_merge_row WHERE merge_id = ?1"                 \
                  " AND record_kind = ?2 ORDER BY record_id")                                  \
    X(MERGE_KEEP_AS_WAS, "INSERT INTO person_as_was SELECT ?1, ?2, " PERSON_OWN_COLUMNS        \
                         " FROM person p WHERE p.id = ?3")                                     \
    X(MERGE_AS_WAS, "SELECT " PERSON_OWN_COLUMNS ", NULL FROM person_as_was p"                 \
                    " WHERE p.merge_id = ?1 AND p.side = ?2")                                  \
    X(MERGE_FORGET_ROWS, "DELETE FROM person_merge_row WHERE merge_id = ?1")                   \
    X(MERGE_FORGET_AS_WAS, "DELETE FROM person_as_was WHERE merge_id = ?1")                    \
    X(MERGE_FORGET, "DELETE FROM person_merge WHERE id = ?1")

#define X(name, sql) SQL_##name,
enum { SQL_BEFORE = SQL_FILE_PERSON_MERGE_ROW * SQL_FILE_MAX - 1, SQL_LIST(X) };
#undef X
#define X(name, sql) {sql, sizeof sql - 1},
static const Str texts[] = {SQL_LIST(X)};
#undef X
const SqlList person_merge_row_sql = {texts, sizeof texts / sizeof texts[0]};

/* Cases come first: what follows a case is noted after it. */
static const int notes[] = {
    SQL_NOTE_CASE,        SQL_NOTE_VISIT,  SQL_NOTE_INQUIRY,      SQL_NOTE_REGISTRATION,
    SQL_NOTE_APPOINTMENT, SQL_NOTE_MEMBER, SQL_NOTE_CIRCUMSTANCE, SQL_NOTE_PERSON,
};
static const int moves[] = {
    SQL_MOVE_CASE,        SQL_MOVE_VISIT,  SQL_MOVE_INQUIRY,      SQL_MOVE_REGISTRATION,
    SQL_MOVE_APPOINTMENT, SQL_MOVE_MEMBER, SQL_MOVE_CIRCUMSTANCE, SQL_MOVE_PERSON,
};
static const int backs[] = {
    SQL_BACK_CASE,        SQL_BACK_VISIT,  SQL_BACK_INQUIRY,      SQL_BACK_REGISTRATION,
    SQL_BACK_APPOINTMENT, SQL_BACK_MEMBER, SQL_BACK_CIRCUMSTANCE, SQL_BACK_PERSON,
};
static const int follows[] = {
    SQL_FOLLOW_CASE, SQL_FOLLOW_VISIT, SQL_FOLLOW_INQUIRY, SQL_FOLLOW_APPOINTMENT};
static const int forgets[] = {SQL_MERGE_FORGET_ROWS, SQL_MERGE_FORGET_AS_WAS, SQL_MERGE_FORGET};

static Err run_with_two(Store *store, int sql, int64_t first, int64_t second)
{
    AUTO_RESET Row *row = store_query(store, sql);

    row_bind_int(row, 1, first);
    row_bind_int(row, 2, second);
    return row_run(row);
}

Err merge_rows_move(Store *store, const Merge *merge)
{
    for (size_t i = 0; i < sizeof notes / sizeof notes[0]; i++) {
        TRY(run_with_two(store, notes[i], merge->id, merge->merged.row));
        TRY(run_with_two(store, moves[i], merge->kept.row, merge->merged.row));
    }
    return ERR_NONE;
}

Err merge_rows_follow(Store *store, const Merge *merge)
{
    for (size_t i = 0; i < sizeof follows / sizeof follows[0]; i++)
        TRY(run_with_two(store, follows[i], merge->id, merge->kept.row));
    return ERR_NONE;
}

static Err move_back(Store *store, int sql, const Merge *merge)
{
    AUTO_RESET Row *row = store_query(store, sql);

    row_bind_int(row, 1, merge->kept.row);
    row_bind_int(row, 2, merge->merged.row);
    row_bind_int(row, 3, merge->id);
    return row_run(row);
}

Err merge_rows_back(Store *store, const Merge *merge)
{
    for (size_t i = 0; i < sizeof backs / sizeof backs[0]; i++)
        TRY(move_back(store, backs[i], merge));
    return ERR_NONE;
}

/* --- reading them ------------------------------------------------------------------------------ */

static Row *rows_of(Store *store, int64_t merge_id, Str record_kind)
{
    Row *row = store_query(store, SQL_MERGE_ROWS);

    row_bind_int(row, 1, merge_id);
    row_bind_text(row, 2, record_kind);
    return row;
}

/* Fills `ids` as far as it reaches; NULL only counts. */
static Err read_rows(
    Store *store, int64_t merge_id, Str record_kind, int64_t *ids, size_t *count)
{
    AUTO_RESET Row *row = rows_of(store, merge_id, record_kind);
    RowStep step = row_step(row);

    for (*count = 0; step == ROW_READY; step = row_step(row), ++*count)
        if (ids)
            ids[*count] = row_int(row, 0);
    return step == ROW_FAILED ? store_error(store) : ERR_NONE;
}

Err merge_rows_of(
    Store *store, int64_t merge_id, Str record_kind, Arena *arena, const int64_t **out,
    size_t *count)
{
    TRY(read_rows(store, merge_id, record_kind, NULL, count));
    int64_t *ids = arena_new(arena, int64_t, *count);
    *out = ids;
    return read_rows(store, merge_id, record_kind, ids, count);
}

/* --- people as they were ----------------------------------------------------------------------- */

Err merge_keep_as_was(Store *store, int64_t merge_id, const char *side, PersonId person)
{
    AUTO_RESET Row *row = store_query(store, SQL_MERGE_KEEP_AS_WAS);

    row_bind_int(row, 1, merge_id);
    row_bind_text(row, 2, str_of(side));
    row_bind_int(row, 3, person.row);
    return row_run(row);
}

Err merge_as_was(Store *store, int64_t merge_id, const char *side, Arena *arena, Person *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_MERGE_AS_WAS);

    row_bind_int(row, 1, merge_id);
    row_bind_text(row, 2, str_of(side));
    TRY(row_find(row));
    return person_from_row(row, arena, out);
}

Err merge_forget(Store *store, int64_t merge_id)
{
    for (size_t i = 0; i < sizeof forgets / sizeof forgets[0]; i++) {
        AUTO_RESET Row *row = store_query(store, forgets[i]);
        row_bind_int(row, 1, merge_id);
        TRY(row_run(row));
    }
    return ERR_NONE;
}
