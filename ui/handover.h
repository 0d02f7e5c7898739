/* handover.h - what somebody leaves at the counter when he gives up his seat. */
#ifndef UI_HANDOVER_H
#define UI_HANDOVER_H

#include "ui/desk.h"

/* Whose numbers are still with him who sits at the desk, called or served: "Still with Sara: 7 · 9";
 * empty where none is. Lives in `arena`. */
MUST_CHECK Err handover_words(Desk *desk, Arena *arena, Str *out);

#endif
