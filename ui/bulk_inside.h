/* bulk_inside.h - an act on many rows while it goes on; for ui/bulk*.c alone. */
#ifndef UI_BULK_INSIDE_H
#define UI_BULK_INSIDE_H

#include "ui/bulk.h"

enum { NAMES_SHOWN = 5, REASONS_SHOWN = 6, REFUSED_SHOWN = 8 };

typedef enum { BULK_LOOKS, BULK_ASKS, BULK_ACTS, BULK_REPORTS } BulkPhase;

/* A reason, and how many rows it keeps from the act. */
typedef struct {
    const char *words;
    size_t count;
} BulkReason;

typedef struct {
    const BulkAct *act;
    Str reason;
    Screen *asker;
    List *list;    /* NULL: of no list */
    bool is_asked; /* F2 is waited for in any case */
    BulkPhase phase;
    int64_t *ids;
    size_t count;
    size_t at; /* the next one to be looked at or done */
    bool is_gathered;
    Arena pages[2]; /* of a rule: the page that was read last, and the one before */
    int turn;
    const void *edge;
    Str names[NAMES_SHOWN];
    size_t name_count;
    BulkReason reasons[REASONS_SHOWN];
    size_t reason_count;
    size_t refusable; /* that will be refused, as far as can be told */
    size_t done;
    size_t refused;
    Str refusals[REFUSED_SHOWN];
    size_t shown_at; /* what the progress shows */
    int64_t shown_ms;
    Err err; /* that ended it */
} Bulk;

/* Whether it goes on by itself. */
bool bulk_is_busy(const Bulk *bulk);

/* What its box says now. */
Str bulk_words(const Bulk *bulk, Arena *turn);

#endif
