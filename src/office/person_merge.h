/* person_merge.h - two files of one person made one: whose value stands in each field.
 *
 * Pure: db/person_merge_store.h reads, moves and writes. One file is kept, the other merged into it.
 * What a paper has proved wins; then what says something over nothing; then the newer file.
 */
#ifndef OFFICE_PERSON_MERGE_H
#define OFFICE_PERSON_MERGE_H

#include "base/moment.h"
#include "office/person.h"

typedef enum { MERGE_KEPT, MERGE_MERGED, MERGE_SIDE_COUNT } MergeSide;

/* Why a side was proposed. */
#define MERGE_GROUND_LIST(X)                                                                   \
    X(SAME, "same", N_("The same in both"))                                                    \
    X(ONLY, "only", N_("Known in one file only"))                                              \
    X(PROVED, "proved", N_("Matched with its paper"))                                          \
    X(NEWER, "newer", N_("The newer file"))                                                    \
    X(CHOSEN, "chosen", N_("Chosen by hand"))

#define X(name, code, label) MERGE_GROUND_##name,
typedef enum { MERGE_GROUND_LIST(X) MERGE_GROUND_COUNT } MergeGround;
#undef X

const char *merge_ground_code(MergeGround ground);
const char *merge_ground_label(MergeGround ground);

/* What is known of one of the two files. */
typedef struct {
    Person person;
    bool
        is_proved[PERSON_FIELD_COUNT]; /* an original was seen for the value that stands here */
    Moment changed_at;
} MergeFile;

typedef struct {
    MergeSide side;
    MergeGround ground;
} MergeChoice;

/* The choice of each field, by PersonField. */
typedef struct {
    MergeChoice fields[PERSON_FIELD_COUNT];
} MergeChoices;

/* What is proposed for two files, by MergeSide. Lives in itself. */
MergeChoices merge_propose(const MergeFile files[MERGE_SIDE_COUNT]);

/* Sets one field by hand. The identity number and the reason for having none go together. */
void merge_choose(MergeChoices *choices, PersonField field, MergeSide side);

/* The kept person with the values that were chosen, at the later stage of the two. He has the
 * permanent number of the merged file where he had none. */
Person merge_result(const MergeFile files[MERGE_SIDE_COUNT], const MergeChoices *choices);

/* The kept person as he was `before` a merge: fields that were corrected since the merge (they are
 * not those of `after` any more) stay as they are `now`. */
Person merge_undone(const Person *now, const Person *after, const Person *before);

#endif
