/* reverse.h - whether an act can be taken back, or why not.
 *
 * Every act that writes an event stands here, by the kind of record and the code of the act as the
 * event holds them. What can be taken back is put back as it stood, as an act of its own; what is final
 * says what can be done instead. A new act adds its row in reverse_table.c.
 */
#ifndef OFFICE_REVERSE_H
#define OFFICE_REVERSE_H

#include "base/str.h"

#include <stdbool.h>
#include <stddef.h>

typedef enum {
    REVERSE_BACK,  /* what was written is put back */
    REVERSE_NONE,  /* it is final; `instead` says why, and what can be done */
    REVERSE_NO_ACT /* reading, signing in, taking back: nothing that anybody would take back */
} ReverseHow;

typedef struct {
    const char *record_kind;
    const char *act;
    ReverseHow how;
    const char *instead; /* N_(), of REVERSE_NONE */
} Reverse;

/* return  NULL for an act that is not known. */
const Reverse *reverse_of(Str record_kind, Str act);

/* The rows, for tests; NULL behind the last. */
const Reverse *reverse_at(size_t place);

/* The act that takes another back, and the state of a record that was made by what was taken back. */
#define REVERSE_ACT   STR("undo")
#define REVERSE_STATE STR("undone")

#endif
