#include "db/scan.h"

#include "db/setting_store.h"
#include "text/clean.h"
#include "text/utf8.h"

#include <stdlib.h>

enum { MEGABYTE = 1000 * 1000 };

Err store_scan_max(Store *store, Arena *arena, int64_t *out)
{
    Settings settings;

    TRY(store_settings_load(store, arena, &settings));
    *out = (int64_t)setting_number(&settings, SETTING_PAPER_SCAN_MEGABYTES) * MEGABYTE;
    return ERR_NONE;
}

static Err refuse(Refusal *why, Guard guard, Str found, Str allowed)
{
    *why = (Refusal){
        .guard = guard,
        .field = STR("scan"),
        .found = found,
        .allowed = allowed,
    };
    return ERR_BAD_DATA;
}

/* Upwards, so that what is too large by a byte does not look allowed. */
static Str megabytes(Arena *arena, int64_t bytes)
{
    return str_format(arena, "%lld MB", (long long)((bytes + MEGABYTE - 1) / MEGABYTE));
}

static Err check_name(Arena *arena, Str path, Refusal *why)
{
    if (!text_is_seen(path))
        return refuse(why, GUARD_UNSEEN_NAME, text_show_unseen(arena, path), (Str){0});
    if (text_utf8_count(path) <= SCAN_PATH_MAX_POINTS)
        return ERR_NONE;
    return refuse(
        why, GUARD_TEXT_TOO_LONG, path, str_format(arena, "%d", SCAN_PATH_MAX_POINTS));
}

static Err read_bytes(
    Arena *arena, Str path, const SealReading *reading, Digest *out, Refusal *why)
{
    int64_t bytes = 0;
    Err err = seal_file(arena, path, reading, &bytes, out);

    if (err != ERR_TOO_LONG)
        return err;
    return refuse(
        why, GUARD_SCAN_TOO_LARGE, megabytes(arena, bytes),
        megabytes(arena, reading->max_bytes));
}

Err scan_read(
    Arena *arena, Str typed, const SealReading *reading, Str *path, Digest *digest,
    Refusal *why)
{
    if (!typed.len) {
        *why = (Refusal){.field = STR("scan")};
        return ERR_BLANK;
    }
    char *whole = realpath(str_c(arena, typed), NULL);
    if (!whole)
        return ERR_NO_INPUT;
    Str found = str_copy(arena, str_of(whole));
    free(whole);
    TRY(check_name(arena, found, why));
    TRY(read_bytes(arena, found, reading, digest, why));
    *path = found;
    return ERR_NONE;
}
