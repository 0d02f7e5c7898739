/* person_merge_store.h - merging two files of one person, and undoing it.
 *
 * One file is kept. Its fields take the values that were chosen; the cases, visits, inquiries and
 * registrations of the other one are moved to it, and with the cases all that hangs on them
 * (papers, declarations, referrals, plans). The merged file stays as it was and names the kept one,
 * so its numbers still find the person.
 *
 * Undoing gives both files and every moved row back as they were. What came since the merge stays
 * with the kept file: fields that were corrected, new cases, visits of no case. Visits and
 * inquiries about a case that goes back, and a case that follows it, go with it.
 */
#ifndef DB_PERSON_MERGE_STORE_H
#define DB_PERSON_MERGE_STORE_H

#include "db/change.h"
#include "office/person_merge.h"

/* Who may: they meet both the person and his papers. */
enum { PERSON_MERGERS = BY_CLERK | BY_VERIFIER | BY_MANAGER };

/* What hangs on a file: code, label. */
#define MERGE_LOAD_LIST(X)                                                                     \
    X(CASES, "cases", N_("Cases"))                                                             \
    X(OPEN_CASES, "open_cases", N_("Open cases"))                                              \
    X(PAPERS, "papers", N_("Papers"))                                                          \
    X(DECLARATIONS, "declarations", N_("Declarations"))                                        \
    X(REFERRALS, "referrals", N_("Referrals"))                                                 \
    X(PLANS, "plans", N_("Support plans"))                                                     \
    X(REGISTRATIONS, "registrations", N_("Registrations"))                                     \
    X(VISITS, "visits", N_("Visits"))                                                          \
    X(INQUIRIES, "inquiries", N_("Inquiries"))

#define X(name, code, label) MERGE_LOAD_##name,
typedef enum { MERGE_LOAD_LIST(X) MERGE_LOAD_COUNT } MergeLoad;
#undef X

const char *merge_load_code(MergeLoad load);
const char *merge_load_label(MergeLoad load);

/* Two files side by side, before they are merged. */
typedef struct {
    MergeFile files[MERGE_SIDE_COUNT];
    int64_t loads[MERGE_SIDE_COUNT][MERGE_LOAD_COUNT];
    MergeChoices choices; /* as proposed */
    bool has_two_identities;
} MergeView;

/* Reads both files; texts live in `arena`.
 *
 * return  ERR_NOT_FOUND; ERR_BAD_DATA with SAME_FILE; ERR_REFUSED with FILE_MERGED.
 */
MUST_CHECK Err store_person_merge_view(
    Store *store, PersonId kept, PersonId merged, Arena *arena, MergeView *out, Refusal *why);

typedef struct {
    PersonId kept;
    PersonId merged;
    MergeChoices choices;
    int64_t versions[MERGE_SIDE_COUNT]; /* as they were seen; 0: not looked at */
} MergeOrder;

/* Merges. Two different national IDs or iqamas need act->reason.
 *
 * out     the merge's id.
 * return  ERR_NOT_PERMITTED; as above; ERR_CHANGED_MEANWHILE; ERR_BLANK with TWO_IDENTITIES.
 */
MUST_CHECK Err store_person_merge(
    Store *store, const Act *act, const MergeOrder *order, int64_t *out, Refusal *why);

/* A merge that stands. */
typedef struct {
    int64_t id;
    PersonId kept;
    PersonId merged;
    Moment merged_at;
} Merge;

/* The merge that an id names: its own, that of its event, the merged person's, or the kept
 * person's (then his last one).
 *
 * return  ERR_NOT_FOUND.
 */
MUST_CHECK Err store_person_merge_find(Store *store, int64_t id, Merge *out);

/* Undoes a merge.
 *
 * return  ERR_NOT_PERMITTED; ERR_NOT_FOUND; ERR_REFUSED with MERGED_LATER (the kept file was merged
 *         itself since, or another into it: that is to be undone first) or REGISTERED_SINCE;
 *         ERR_EXISTS with SAME_PERSON when the kept file was given the other's number since.
 */
MUST_CHECK Err store_person_unmerge(Store *store, const Act *act, int64_t id, Refusal *why);

#endif
