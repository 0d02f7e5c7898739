/* knownanswer.h - an answer that is given again and again: who keeps it right, on which clause it
 * rests, and until when it is to be looked at again.
 *
 * Only an approved one is offered at the counter. Whoever changes it takes the approval away.
 */
#ifndef OFFICE_KNOWNANSWER_H
#define OFFICE_KNOWNANSWER_H

#include "base/day.h"
#include "base/err.h"
#include "office/choice.h"
#include "office/role.h"

#define KNOWN_ANSWER_STATE_LIST(X)                                                             \
    X(DRAFT, "draft", N_("Awaits approval"))                                                   \
    X(APPROVED, "approved", N_("Approved"))                                                    \
    X(RETIRED, "retired", N_("Not given any more"))

#define X(name, code, text) KNOWN_ANSWER_##name,
typedef enum { KNOWN_ANSWER_STATE_LIST(X) KNOWN_ANSWER_STATE_COUNT } KnownAnswerState;
#undef X

/* Who writes and retires them; the manager alone approves. */
enum { KNOWN_ANSWER_WRITERS = BY_RELATIONS | BY_MANAGER | BY_ADMIN };

enum {
    KNOWN_ANSWER_QUESTION_MAX_POINTS = 300,
    KNOWN_ANSWER_MAX_POINTS = 2000,
    KNOWN_ANSWER_CLAUSE_MAX_POINTS = 40,
    PHRASE_CODE_MAX_POINTS = 12,
    PHRASE_MAX_POINTS = 1000
};

typedef struct {
    int64_t id;
    int64_t version;
    KnownAnswerState state;
    Str question;
    Str answer;
    bool is_misconception;
    int64_t owner_id;
    Str clause;
    Day review_day;  /* DAY_NONE: never */
    Str owner_login; /* read with it */
} KnownAnswer;

typedef struct {
    int64_t id;
    int64_t version;
    Str code;
    Str text;
} Phrase;

/* It should have been looked at again before `today`. */
bool knownanswer_is_stale(const KnownAnswer *answer, Day today);

/* Whether each word of `typed` begins a word of the question or the answer, however it is spelt;
 * the empty text fits any. */
bool knownanswer_fits(const KnownAnswer *answer, Str typed);

const char *knownanswer_state_code(KnownAnswerState state);
const char *knownanswer_state_label(KnownAnswerState state);
bool knownanswer_state_from_code(Str code, KnownAnswerState *out);

#endif
