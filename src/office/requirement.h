/* requirement.h - which papers a case asks for: a matrix of kinds, papers and conditions, as data.
 *
 * A condition is a list of values of one fact and holds when the fact has any of them; a row asks
 * for its paper when all its conditions hold. The gate, the missing list and the hand-out are made
 * from the same list, so they cannot differ. requirement_self_test() finds rows that can never
 * hold and values that were forgotten.
 */
#ifndef OFFICE_REQUIREMENT_H
#define OFFICE_REQUIREMENT_H

#include "office/casekind.h"
#include "office/fact.h"
#include "office/paperkind.h"

/* From the strongest on. "Not available" is refused only for a mandatory paper; an expected one
 * may be judged so with a reason; an optional one is only taken when it is offered. */
#define NEED_LIST(X)                                                                           \
    X(MANDATORY, "mandatory", N_("Required"))                                                  \
    X(EXPECTED, "expected", N_("Required, unless there is none"))                              \
    X(OPTIONAL, "optional", N_("Taken when offered"))

#define X(name, code, text) NEED_##name,
typedef enum { NEED_LIST(X) NEED_COUNT } Need;
#undef X

enum { CONDITION_MAX_VALUES = 4, REQUIREMENT_MAX_CONDITIONS = 3 };

/* values[0] of 0 (not known) means: no condition; the list ends at the first 0. */
typedef struct {
    Fact fact;
    uint8_t values[CONDITION_MAX_VALUES];
} Condition;

typedef struct {
    PaperKind paper;
    CaseKindSet kinds;
    Need need;
    const char *reason; /* N_(): why it is asked for, as told to the visitor */
    Condition conditions[REQUIREMENT_MAX_CONDITIONS];
} Requirement;

/* Values that bring no paper with them on purpose, so that none is forgotten unnoticed. */
typedef struct {
    Fact fact;
    uint8_t value;
} QuietValue;

typedef struct {
    const Requirement *rows;
    size_t row_count;
    const QuietValue *quiet;
    size_t quiet_count;
} RequirementMatrix;

/* The matrix of the program. */
extern const RequirementMatrix requirement_matrix;

typedef struct {
    PaperKind paper;
    Need need;
    const char *reason; /* to be handed to gettext */
} RequiredPaper;

typedef struct {
    RequiredPaper papers[PAPERKIND_COUNT]; /* each once, in the order of the catalogue */
    size_t count;
    FactSet asked;   /* the facts that this kind of case depends on */
    FactSet unknown; /* those of them that must be known before the list is whole */
} RequirementList;

/* The papers that a case of this kind asks for. Where several rows ask for one paper the
 * strongest need holds. A row that hangs on an unknown fact is left out and the fact named.
 */
RequirementList requirement_list(CaseKind kind, const FamilyFacts *facts);
RequirementList requirement_list_of(
    const RequirementMatrix *matrix, CaseKind kind, const FamilyFacts *facts);

/* Whether one row asks for its paper in a case of this kind; not while a fact it needs is unknown. */
bool requirement_asks(const Requirement *row, CaseKind kind, const FamilyFacts *facts);

/* The facts that the conditions of `row` are about. */
FactSet requirement_facts(const Requirement *row);

/* The entry of `paper`; NULL when it is not asked for. */
const RequiredPaper *requirement_find(const RequirementList *list, PaperKind paper);

/* Whether "not available" is refused for a paper of this need. */
bool need_refuses_not_available(Need need);

const char *need_code(Need need);
const char *need_label(Need need);

#define REQUIREMENT_FAULT_LIST(X)                                                              \
    X(VALUE_NEVER_REACHED, "value_never_reached") /* of a condition of `row` */                \
    X(EITHER_BUT_NOT_BOTH, "either_but_not_both") /* `row` treats values of one list apart */  \
    X(VALUE_FORGOTTEN, "value_forgotten")         /* no condition names it, nor the quiet */   \
    X(VALUE_NOT_QUIET, "value_not_quiet")         /* called quiet, but a condition names it */ \
    X(PAPER_NEVER_ASKED, "paper_never_asked")     /* of the catalogue */                       \
    X(KIND_ASKS_NOTHING, "kind_asks_nothing")     /* no mandatory paper for some facts */

#define X(name, code) REQUIREMENT_FAULT_##name,
typedef enum { REQUIREMENT_FAULT_LIST(X) REQUIREMENT_FAULT_COUNT } RequirementFaultKind;
#undef X

typedef struct {
    RequirementFaultKind kind;
    size_t row; /* where a row is meant */
    Fact fact;
    uint8_t value;
    PaperKind paper;
    CaseKind casekind;
} RequirementFault;

/* Tries every combination of known facts and reports what the matrix gets wrong.
 *
 * faults  room for `max` of them; more are only counted.
 * return  how many there are; 0: the matrix is sound.
 */
size_t requirement_self_test(
    const RequirementMatrix *matrix, RequirementFault *faults, size_t max);

const char *requirement_fault_code(RequirementFaultKind kind);

#endif
