/* casedata.h - the data that an applicant declares with a case, and the text that he signs.
 *
 * Each field is kept in one normal form, whatever way it was typed, so that the signed text of the
 * same data is always the same, byte for byte.
 */
#ifndef OFFICE_CASEDATA_H
#define OFFICE_CASEDATA_H

#include "base/moment.h"
#include "office/casefile.h"
#include "office/datafield.h"
#include "office/paper.h"
#include "office/person.h"

typedef struct {
    Str value;    /* empty: nothing is declared here */
    MatchHow how; /* MATCH_NONE: not matched with its paper yet */
    int64_t matched_by;
    Moment matched_at;
} CaseField;

/* By DataField. */
typedef struct {
    CaseField fields[DATAFIELD_COUNT];
} CaseData;

/* Reads what was typed into one field.
 *
 * typed    any bytes; nothing but blanks empties the field (never the name).
 * today    no birth lies after it.
 * out      the normal form, in `arena`: facts as codes, amounts as "1234.50", dates as
 *          YYYY-MM-DD in the calendar they were written in.
 * warning  an English sentence for gettext when the value is kept but doubtful, else NULL.
 * return   ERR_BAD_DATA, ERR_BLANK or ERR_TOO_LONG with `why` naming the field.
 */
MUST_CHECK Err casedata_read(
    Arena *arena, DataField field, Str typed, Day today, Str *out, const char **warning,
    Refusal *why);

/* What a person's record says already; nothing of it is matched. Lives in `arena`. */
CaseData casedata_of_person(Arena *arena, const Person *person);

/* What the register of the family says of a declared field (its size, with the head; whether he
 * supports others); empty of the others and where nobody stands in the register.
 *
 * members  how many are in the family, without the head.
 * return   lives in `arena`.
 */
Str casedata_of_family(Arena *arena, DataField field, size_t members);

/* The same where a register that was kept may have become empty: then he is alone. */
Str casedata_of_register(Arena *arena, DataField field, size_t members);

/* The field of a person that a declared field says the same of; false when it is none. */
bool casedata_person_field(DataField field, PersonField *out);

/* The facts among the data, for requirement_list(). */
FamilyFacts casedata_facts(const CaseData *data);

/* The exact text that is signed: kind, request and every declared field, one a line. */
Str casedata_text(Arena *arena, const Casefile *casefile, const CaseData *data);

/* The fields that a case with these papers asks for and that are not matched yet, in their order.
 *
 * return  how many were written to `out`.
 */
size_t casedata_unmatched(
    const CaseData *data, const RequirementList *papers, DataField out[DATAFIELD_COUNT]);

/* Whether a field may be matched while nothing stands in it: the name never, nor a fact on which
 * the list of papers hangs. */
bool casedata_may_be_blank(DataField field, const RequirementList *papers);

#endif
