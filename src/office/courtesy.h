/* courtesy.h - the short list of what a visitor is owed beside his answer.
 *
 * Noting it is one key, needed for nothing and blocking nothing. It is counted for the office as a
 * whole: it never ranks a person.
 */
#ifndef OFFICE_COURTESY_H
#define OFFICE_COURTESY_H

#include "base/err.h"
#include "office/choice.h"

#define COURTESY_LIST(X)                                                                       \
    X(GREETING, "greeting", N_("Greeted with tact"))                                           \
    X(TIME, "time", N_("Given time enough"))                                                   \
    X(HOSPITALITY, "hospitality", N_("Offered hospitality"))                                   \
    X(HELP, "help", N_("Helped, if old or disabled"))

#define X(name, code, text) COURTESY_##name,
typedef enum { COURTESY_LIST(X) COURTESY_COUNT } CourtesyItem;
#undef X

/* Which items were kept; {0}: nobody noted it. */
typedef struct {
    bool is_noted;
    bool is_kept[COURTESY_COUNT];
} Courtesy;

extern const Choices courtesy_choices;

Courtesy courtesy_all(void);

/* "greeting,time", "none", or empty when nobody noted it; lives in `arena`. */
Str courtesy_text(Arena *arena, const Courtesy *courtesy);

/* return  false when a code is none of them; `out` is then untouched. */
bool courtesy_from_text(Str text, Courtesy *out);

#endif
