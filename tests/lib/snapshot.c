#include "tests/lib/snapshot.h"

#include "tests/lib/test.h"

#define TABLES                                                                                 \
    "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"              \
    " AND name NOT IN ('office', 'event', 'event_body', 'request', 'draft', 'looked', 'undo')" \
    " AND name NOT LIKE 'sqlite%' ORDER BY name"

#define COLUMNS                                                                                \
    "SELECT name FROM pragma_table_info(?1) WHERE name <> 'version'"                           \
    " AND NOT (?1 = 'casefile' AND name = 'number') ORDER BY cid"

#define COUNTERS                                                                               \
    "SELECT 'counter ' || name || ' ' || value FROM counter WHERE name NOT LIKE '%serial%'"    \
    " AND name <> 'case.draft' AND value <> 0 ORDER BY name"

static void add_rows(StrBuilder *lines, Store *store, Str sql)
{
    AUTO_RESET Row *row = engine_prepare(store_engine(store), sql);
    RowStep step = ROW_FAILED;

    row_take(row);
    while ((step = row_step(row)) == ROW_READY) {
        strbuilder_add(lines, row_text(row, 0, lines->arena));
        strbuilder_add_char(lines, '\n');
    }
    assert_int_equal(step, ROW_DONE);
}

static Str rows_sql(Arena *arena, Store *store, Str table)
{
    AUTO_RESET Row *row = engine_prepare(store_engine(store), STR(COLUMNS));
    StrBuilder sql = {.arena = arena};

    row_take(row);
    row_bind_text(row, 1, table);
    strbuilder_add_format(&sql, "SELECT '%.*s'", (int)table.len, table.bytes);
    while (row_step(row) == ROW_READY) {
        Str name = row_text(row, 0, arena);
        strbuilder_add_format(
            &sql, " || ' %.*s=' || quote(\"%.*s\")", (int)name.len, name.bytes, (int)name.len,
            name.bytes);
    }
    strbuilder_add_format(&sql, " FROM \"%.*s\" ORDER BY 1", (int)table.len, table.bytes);
    return strbuilder_text(&sql);
}

Str snapshot_take(Arena *arena, Store *store)
{
    AUTO_RESET Row *row = engine_prepare(store_engine(store), STR(TABLES));
    StrBuilder lines = {.arena = arena};

    row_take(row);
    while (row_step(row) == ROW_READY) {
        Str table = row_text(row, 0, arena);
        if (!str_is(table, "counter"))
            add_rows(&lines, store, rows_sql(arena, store, table));
    }
    add_rows(&lines, store, STR(COUNTERS));
    return strbuilder_text(&lines);
}

void snapshot_expect(const char *what, Str before, Str after)
{
    Str was;
    Str is;

    if (str_equal(before, after))
        return;
    do {
        str_cut(&before, '\n', &was);
        str_cut(&after, '\n', &is);
    } while (str_equal(was, is) && (before.len || after.len));
    fail_msg(
        "%s\n  was: %.*s\n  is:  %.*s", what, (int)was.len, was.bytes, (int)is.len, is.bytes);
}
