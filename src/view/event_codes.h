/* event_codes.h - labels for the codes that events hold: kinds of records, states, values.
 *
 * All are those of the lists in src/office/, found here by the name of the set they belong to. The
 * states of a record are the set with the name of the record's kind ("case"); the kinds of records
 * are the set "record"; the others are "support", "paper_kind", "origin" ... (event_codes.c).
 */
#ifndef VIEW_EVENT_CODES_H
#define VIEW_EVENT_CODES_H

#include "base/str.h"

/* The label of a code, in the language in use; `code` itself when the set does not have it. */
Str event_codes_label(Str set, Str code);

#endif
