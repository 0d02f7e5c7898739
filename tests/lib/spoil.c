#include "tests/lib/spoil.h"

#include "db/seal.h"
#include "tests/lib/test.h"
#include "text/clean.h"
#include "text/wrap.h"

#include <sqlite3.h>

enum { CLEAN_POINTS = 20000, NAME_CELLS = 80 };

/* Lists of names and values get the text behind what they hold. */
static const struct {
    const char *table, *column, *value;
} columns[] = {
    {"staff",             "name",               "?1"             },
    {"setting",           "value",              "?4"             },
    {"holiday",           "name",               "?1"             },
    {"person",            "name",               "?1"             },
    {"person",            "city",               "?1"             },
    {"person",            "district",           "?1"             },
    {"person",            "no_identity_reason", "?1"             },
    {"visit",             "given_name",         "?1"             },
    {"visit",             "end_reason",         "?1"             },
    {"appointment",       "given_name",         "?1"             },
    {"inquiry",           "question",           "?1"             },
    {"inquiry",           "answer",             "?1"             },
    {"library_item",      "edition",            "?1"             },
    {"library_item",      "place",              "?1"             },
    {"known_answer",      "question",           "?1"             },
    {"known_answer",      "answer",             "?1"             },
    {"known_answer",      "clause",             "?1"             },
    {"phrase",            "text",               "?1"             },
    {"family_member",     "name",               "?1"             },
    {"family_member",     "note",               "?1"             },
    {"family_member",     "document",           "?1"             },
    {"casefile",          "request",            "?1"             },
    {"casefile",          "opinion",            "?1"             },
    {"casefile",          "duplicate_reason",   "?1"             },
    {"paper",             "note",               "?1"             },
    {"declaration",       "explained",          "explained || ?1"},
    {"referral",          "question",           "?1"             },
    {"referral",          "answer",             "?1"             },
    {"committee_session", "place",              "?1"             },
    {"committee_session", "minutes",            "?3"             },
    {"committee_session", "minutes_checksum",   "?2"             },
    {"session_member",    "name",               "?1"             },
    {"session_vote",      "reason",             "?1"             },
    {"decision",          "plain_reason",       "?1"             },
    {"decision",          "owed",               "?1"             },
    {"reply",             "proof",              "?1"             },
    {"reply",             "early_reason",       "?1"             },
    {"entitlement",       "receiver",           "?1"             },
    {"entitlement",       "receipt",            "?1"             },
    {"event_body",        "before",             "before || ?1"   },
    {"event_body",        "after",              "after || ?1"    },
    {"event_body",        "reason",             "reason || ?1"   },
};

/* They are shown only where their checksum is right, which is that of valid UTF-8. */
#define MINUTES                                                                                \
    STR("one\ntwo\033[2J\u202E\u2067\xC2\x9B"                                                  \
        "three")

/* Settings are codes and numbers but for the office's name. They are checked when they are read, and
 * an office with a name that is not allowed does not open. */
static Str allowed_name(Arena *arena, Str text)
{
    Str clean;

    assert_int_equal(text_clean_line(arena, text, CLEAN_POINTS, &clean), ERR_NONE);
    return text_shorten(arena, clean, NAME_CELLS, (TextOptions){0});
}

static const char *where(const char *table)
{
    return strcmp(table, "setting") == 0 ? "WHERE key = 'office.name'" : "";
}

void spoil_file(const char *path, Str text)
{
    sqlite3 *file = NULL;
    Arena arena = {0};
    Str name = allowed_name(&arena, text);
    Str checksum = digest_text(&arena, seal_plain(MINUTES));

    assert_int_equal(sqlite3_open(path, &file), SQLITE_OK);
    for (size_t i = 0; i < sizeof columns / sizeof columns[0]; i++) {
        sqlite3_stmt *stmt = NULL;
        Str sql = str_format(
            &arena, "UPDATE %s SET %s = %s %s", columns[i].table, columns[i].column,
            columns[i].value, where(columns[i].table));
        assert_int_equal(
            sqlite3_prepare_v2(file, str_c(&arena, sql), -1, &stmt, NULL), SQLITE_OK);
        sqlite3_bind_text(stmt, 1, text.len ? text.bytes : "", (int)text.len, SQLITE_STATIC);
        sqlite3_bind_text(stmt, 2, checksum.bytes, (int)checksum.len, SQLITE_STATIC);
        sqlite3_bind_text(stmt, 3, MINUTES.bytes, (int)MINUTES.len, SQLITE_STATIC);
        sqlite3_bind_text(
            stmt, 4, name.len ? name.bytes : "-", (int)(name.len ? name.len : 1),
            SQLITE_STATIC);
        assert_int_equal(sqlite3_step(stmt), SQLITE_DONE);
        sqlite3_finalize(stmt);
    }
    sqlite3_close(file);
    arena_free(&arena);
}
