/* chain.h - the arithmetic of the event chain; pure, without a store.
 *
 * Every digest is keyed BLAKE2b-256 over a list of columns, each written as its kind, its length
 * and its bytes, so that no two lists have the same bytes; the first column says what is digested.
 * An event's chain covers the chain before it, all its columns and the digest of its body. The
 * body itself is not in it, so it can be destroyed and the chain still holds.
 */
#ifndef DB_CHAIN_H
#define DB_CHAIN_H

#include "db/event_store.h"

enum { ROW_DIGEST_CHARS = DIGEST_HEX_CHARS / 2 };

/* Where the chain stands: kept in the office's row. */
typedef struct {
    int64_t last_id; /* the greatest id given so far, to an event or to any record */
    Moment last_moment;
    int64_t last_event_id;
    int64_t event_count;
    Digest chain;
} ChainHead;

/* Tells one key from another without betraying it. */
Digest chain_key_mark(const SealKey *key);

/* Over the event's salt, before, after and reason. `scratch` is for the work alone. */
Digest chain_body(Arena *scratch, const SealKey *key, const Event *event);

/* The chain at `event`, which follows `before`. */
Digest chain_next(Arena *scratch, const SealKey *key, Digest before, const Event *event);

/* Over the fields of one record, to stand with others in the body of an event: ROW_DIGEST_CHARS small
 * hexadecimal digits, half of a digest, living in `scratch`. */
Str chain_row(Arena *scratch, const SealKey *key, int64_t id, Str fields);

/* Over the whole head, and whether the office is a made-up one (where no password is asked). */
Digest chain_head_seal(Arena *scratch, const SealKey *key, const ChainHead *head, bool is_demo);

#endif
