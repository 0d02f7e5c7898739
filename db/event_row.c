#include "db/event_row.h"

static Err read_body(const Row *row, Arena *arena, Event *out)
{
    out->has_body = !row_is_null(row, 14);
    if (!out->has_body)
        return ERR_NONE;
    out->before = row_text(row, 15, arena);
    out->after = row_text(row, 16, arena);
    out->reason = row_text(row, 17, arena);
    return row_blob(row, 14, out->salt.bytes, sizeof out->salt.bytes) ? ERR_NONE : ERR_DAMAGED;
}

Err event_row_read(const Row *row, Arena *arena, Event *out)
{
    *out = (Event){
        .id = row_int(row, 0),
        .staff_id = row_int(row, 2),
        .act = row_text(row, 4, arena),
        .record_kind = row_text(row, 5, arena),
        .record_id = row_int(row, 6),
        .from_state = row_text(row, 7, arena),
        .to_state = row_text(row, 8, arena),
        .pause_reason = row_text(row, 9, arena),
        .clause = row_text(row, 11, arena),
        .has_digest = !row_is_null(row, 12),
    };
    TRY(row_moment(row, 1, &out->moment));
    TRY(row_moment(row, 10, &out->effective));
    if (!role_from_code(row_text(row, 3, arena), &out->role))
        return ERR_DAMAGED;
    if (out->has_digest && !row_blob(row, 12, out->digest.bytes, sizeof out->digest.bytes))
        return ERR_DAMAGED;
    if (!row_blob(row, 13, out->chain.bytes, sizeof out->chain.bytes))
        return ERR_DAMAGED;
    return read_body(row, arena, out);
}
