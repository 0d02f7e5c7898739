/* kept_case.h - the case that the last change was about, so that the next act on it need not read
 * its rows again; for db/casework.c and the core of db/.
 *
 * It is kept from one casework_commit() to the end of the next change, and only as long as nobody
 * else has added an event since (kept.h): whatever another terminal or another kind of change does
 * to a case, it is then read anew.
 */
#ifndef DB_KEPT_CASE_H
#define DB_KEPT_CASE_H

#include "db/casework.h"

typedef struct {
    bool is_there;
    bool is_fresh; /* of the change that is about to be committed */
    bool has_papers;
    Casefile casefile;
    CasePapers papers;
    CaseData data;
    DeclarationInForce declaration;
    Arena arena; /* the texts */
    Arena spare; /* for those of the next */
} KeptCase;

/* Gives `work` the case and its declaration, if it is the kept one, with papers and data where those
 * are kept too.
 *
 * return  false: it is to be read. Texts live until the change ends.
 */
bool keptcase_find(CaseWork *work, CasefileId id);

/* Keeps the case of `work` as its rows stand; its change is about to be committed. */
void keptcase_keep(const CaseWork *work);

/* Says that a change was committed: a case that is not its own is not kept any longer. */
void keptcase_commit(Store *store);

void keptcase_drop(Store *store);

#endif
