/* reply_store.h - the replies to applicants: every attempt, by which means, with which proof.
 *
 * A delivered reply closes the window, early ones with a reason where the policy only warns, late
 * ones always. When as many attempts as the office asks for have failed, the last of them counts
 * as the reply.
 *
 * `why` is never NULL; its texts live until the next change of this store.
 */
#ifndef DB_REPLY_STORE_H
#define DB_REPLY_STORE_H

#include "db/change.h"
#include "office/replyrecord.h"

enum { REPLIES_OF_CASE_MAX = 64 };

typedef struct {
    CasefileId casefile;
    Channel channel;
    Str proof; /* any bytes */
    bool has_failed;
} ReplyAttempt;

/* Keeps an attempt; the act's reason says why it goes out early.
 *
 * return  ERR_BAD_DATA for a channel that the policy does not list; ERR_TOO_LONG; else as
 *         casestate_after() for STEP_REPLY, also for an attempt that has failed: it too may not be
 *         early or by other means.
 */
MUST_CHECK Err
store_reply_attempt(Store *store, const Act *act, const ReplyAttempt *attempt, Refusal *why);

/* All attempts of a case, the first one first; texts live in `arena`.
 *
 * out  room for REPLIES_OF_CASE_MAX.
 */
MUST_CHECK Err
store_reply_list(Store *store, CasefileId id, Arena *arena, Reply *out, size_t *count);

#endif
