/* household.h - why two files may be one household, and what is ruled of that.
 *
 * It is no question of one person or two (person_ruling.h): one person may stand in two families, or
 * two families may share an account, a mobile or an address, and so the help for one household.
 */
#ifndef OFFICE_HOUSEHOLD_H
#define OFFICE_HOUSEHOLD_H

#include "base/moment.h"
#include "office/member.h"

/* In the order in which they are shown. */
#define HOUSEHOLD_REASON_LIST(X)                                                               \
    X(SAME_MEMBER, "same_member", N_("A member with the same number is in both families"))     \
    X(IS_MEMBER, "is_member", N_("He is a member of that family"))                             \
    X(OWN_FILE, "own_file", N_("A member has a case or a family of his own"))                  \
    X(LIKE_MEMBER, "like_member", N_("A member with a like name and birth is in both"))        \
    X(LIKE_HIM, "like_him", N_("A member of that family has a like name and birth"))           \
    X(IBAN, "same_iban", N_("Same IBAN"))                                                      \
    X(ADDRESS, "same_address", N_("Same national address"))                                    \
    X(PHONE, "same_phone", N_("Same mobile"))

#define HOUSEHOLD_RULING_LIST(X)                                                               \
    X(NONE, "none", N_("Not ruled yet"))                                                       \
    X(ONE, "one", N_("One household"))                                                         \
    X(TWO, "two", N_("Two households"))                                                        \
    X(LATER, "later", N_("To be asked later"))

#define X(name, code, text) HOUSEHOLD_##name,
typedef enum { HOUSEHOLD_REASON_LIST(X) HOUSEHOLD_REASON_COUNT } HouseholdReason;
#undef X
#define X(name, code, text) HOUSEHOLD_RULING_##name,
typedef enum { HOUSEHOLD_RULING_LIST(X) HOUSEHOLD_RULING_COUNT } HouseholdRuling;
#undef X

extern const Choices household_ruling_choices;

/* What was ruled of two files. */
typedef struct {
    int64_t id;     /* 0: nothing was ruled */
    PersonId first; /* the older file */
    PersonId second;
    HouseholdRuling ruling;
    Str reason;
    Str staff; /* his name; empty: the program itself */
    Moment ruled_at;
} HouseholdRuled;

/* Another file that may be of the same household. */
typedef struct {
    PersonId other;
    Str other_name;
    unsigned reasons; /* bit n: HouseholdReason n */
    Str members;      /* their names, parted by points; empty: no matter of members */
    HouseholdRuled ruled;
} HouseholdFinding;

enum { HOUSEHOLD_MAX = 40 };

typedef struct {
    HouseholdFinding rows[HOUSEHOLD_MAX];
    size_t count;
} HouseholdFindings;

/* What was ruled of a person who is not on file yet, of each other file once. */
typedef struct {
    HouseholdRuled rows[HOUSEHOLD_MAX]; /* `second` is the other file */
    size_t count;
} HouseholdRulings;

/* Two files, of which the second is the finding's. */
typedef struct {
    PersonId head;
    Str head_name;
    HouseholdFinding finding;
} HouseholdPair;

/* Whether two members of two families may be one by name and birth; numbers tell for themselves. */
bool household_members_alike(Arena *scratch, const Member *a, const Member *b);

bool household_names_alike(Arena *scratch, Str a, Str b);

/* Whether a person may be a member of a family by name and birth. */
bool household_person_alike(Arena *scratch, const Person *person, const Member *member);

/* Keeps a ruling, in place of an earlier one of the same file.
 *
 * reason  must live as long as `rulings`.
 */
void household_rulings_keep(
    HouseholdRulings *rulings, PersonId other, HouseholdRuling ruling, Str reason);

/* Shows in the findings what was ruled of them. */
void household_rulings_show(const HouseholdRulings *rulings, HouseholdFindings *findings);

/* Notes a reason of another file; the name of a member stands once. */
void household_note(
    HouseholdFindings *findings, Arena *arena, PersonId other, HouseholdReason reason,
    Str member);

/* Whether it waits for a ruling, and how many do. */
bool household_waits(const HouseholdFinding *finding);
size_t household_open(const HouseholdFindings *findings);

const char *household_reason_code(HouseholdReason reason);
const char *household_reason_label(HouseholdReason reason);
const char *household_ruling_code(HouseholdRuling ruling);
const char *household_ruling_label(HouseholdRuling ruling);
bool household_ruling_from_code(Str code, HouseholdRuling *out);

#endif
