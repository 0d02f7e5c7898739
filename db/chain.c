#include "db/chain.h"

enum { COLUMN_NONE, COLUMN_NUMBER, COLUMN_BYTES };
enum { NUMBER_BYTES = 8 };

/* The kind of a column and eight bytes, the lowest first, whatever the machine. */
static void add_number(StrBuilder *builder, char kind, int64_t value)
{
    char bytes[1 + NUMBER_BYTES] = {kind};

    for (int i = 0; i < NUMBER_BYTES; i++)
        bytes[1 + i] = (char)((uint64_t)value >> (8 * i) & 0xff);
    strbuilder_add(builder, (Str){bytes, sizeof bytes});
}

static void column_number(StrBuilder *builder, int64_t value)
{
    add_number(builder, COLUMN_NUMBER, value);
}

static void column_text(StrBuilder *builder, Str text)
{
    add_number(builder, COLUMN_BYTES, (int64_t)text.len);
    strbuilder_add(builder, text);
}

static void column_digest(StrBuilder *builder, const Digest *digest)
{
    column_text(builder, (Str){(const char *)digest->bytes, sizeof digest->bytes});
}

static void column_none(StrBuilder *builder)
{
    strbuilder_add_char(builder, COLUMN_NONE);
}

static Digest sealed(const SealKey *key, const StrBuilder *builder)
{
    return seal_keyed(key, strbuilder_text(builder));
}

Digest chain_key_mark(const SealKey *key)
{
    return seal_keyed(key, STR("muamala key"));
}

Digest chain_body(Arena *scratch, const SealKey *key, const Event *event)
{
    StrBuilder builder = {.arena = scratch};

    column_text(&builder, STR("body"));
    column_text(&builder, (Str){(const char *)event->salt.bytes, sizeof event->salt.bytes});
    column_text(&builder, event->before);
    column_text(&builder, event->after);
    column_text(&builder, event->reason);
    return sealed(key, &builder);
}

Digest chain_next(Arena *scratch, const SealKey *key, Digest before, const Event *event)
{
    StrBuilder builder = {.arena = scratch};

    column_text(&builder, STR("event"));
    column_digest(&builder, &before);
    column_number(&builder, event->id);
    column_number(&builder, event->moment);
    column_number(&builder, event->staff_id);
    column_text(&builder, str_of(role_code(event->role)));
    column_text(&builder, event->act);
    column_text(&builder, event->record_kind);
    column_number(&builder, event->record_id);
    column_text(&builder, event->from_state);
    column_text(&builder, event->to_state);
    column_text(&builder, event->pause_reason);
    column_number(&builder, event->effective);
    column_text(&builder, event->clause);
    if (event->has_digest)
        column_digest(&builder, &event->digest);
    else
        column_none(&builder);
    return sealed(key, &builder);
}

Str chain_row(Arena *scratch, const SealKey *key, int64_t id, Str fields)
{
    StrBuilder builder = {.arena = scratch};

    column_text(&builder, STR("row"));
    column_number(&builder, id);
    column_text(&builder, fields);
    return str_part(digest_text(scratch, sealed(key, &builder)), 0, ROW_DIGEST_CHARS);
}

Digest chain_head_seal(Arena *scratch, const SealKey *key, const ChainHead *head, bool is_demo)
{
    StrBuilder builder = {.arena = scratch};

    column_text(&builder, STR("head"));
    column_number(&builder, head->last_id);
    column_number(&builder, head->last_moment);
    column_number(&builder, head->last_event_id);
    column_number(&builder, head->event_count);
    column_digest(&builder, &head->chain);
    column_number(&builder, is_demo);
    return sealed(key, &builder);
}
