/* person.h - one person of the office, from the first visit on, and what may stand in his fields.
 *
 * Visitor, applicant and registered beneficiary are stages of one person. Every field is read by
 * person_set(), whatever the face: it cleans what was typed, brings numbers to their normal form,
 * keeps what was typed beside it where that differs, and says what it finds doubtful.
 */
#ifndef OFFICE_PERSON_H
#define OFFICE_PERSON_H

#include "office/date.h"
#include "office/fact.h"
#include "office/identity.h"
#include "office/refusal.h"
#include "office/role.h"

typedef struct {
    int64_t row;
} PersonId;

#define PERSON_STAGE_LIST(X)                                                                   \
    X(VISITOR, "visitor", N_("Visitor"))                                                       \
    X(APPLICANT, "applicant", N_("Applicant"))                                                 \
    X(BENEFICIARY, "beneficiary", N_("Registered beneficiary"))

#define X(name, code, label) PERSON_##name,
typedef enum { PERSON_STAGE_LIST(X) PERSON_STAGE_COUNT } PersonStage;
#undef X

/* The fields of a person: code, label, most code points. */
#define PERSON_FIELD_LIST(X)                                                                   \
    X(NAME, "name", N_("Name"), 120)                                                           \
    X(IDENTITY, "id", N_("Identity number"), 40)                                               \
    X(NO_IDENTITY, "no_id", N_("Why no identity paper"), 200)                                  \
    X(BORN, "born", N_("Date of birth"), 40)                                                   \
    X(SEX, "sex", N_("Sex"), 10)                                                               \
    X(PHONE, "phone", N_("Mobile"), 40)                                                        \
    X(IBAN, "iban", N_("IBAN"), 60)                                                            \
    X(CITY, "city", N_("City"), 60)                                                            \
    X(DISTRICT, "district", N_("District"), 60)                                                \
    X(ADDRESS, "address", N_("Short national address"), 20)                                    \
    X(NATIONALITY, "nationality", N_("Nationality"), 20)                                       \
    X(MARITAL, "marital", N_("Marital status"), 20)

#define X(name, code, label, max_points) PERSON_FIELD_##name,
typedef enum { PERSON_FIELD_LIST(X) PERSON_FIELD_COUNT } PersonField;
#undef X

/* Who meets people and so keeps what is known of them. */
enum {
    PERSON_KEEPERS =
        BY_CLERK | BY_VERIFIER | BY_RESEARCHER | BY_SERVICE | BY_RELATIONS | BY_MANAGER
};

typedef struct {
    PersonId id; /* 0: not kept yet */
    int64_t version;
    PersonStage stage;
    Str name;
    IdentityKind identity_kind;
    Str identity; /* normal form; empty: none */
    Str identity_typed;
    Str no_identity_reason;
    Date born; /* as written, with its calendar */
    Sex sex;
    Str phone; /* E.164 where it could be told, else as typed */
    Str phone_typed;
    Str iban;
    Str city;
    Str district;
    Str address; /* short national address */
    Nationality nationality;
    Marital marital;
    int64_t beneficiary_number; /* permanent; 0: not registered */
    PersonId merged_into;       /* the file that took this one's place; 0: none did */
    Day died;                   /* read with him, from what holds of him; DAY_NONE: he lives */
} Person;

/* A person of whom nothing is known; {0} would be born on 1970-01-01. */
#define PERSON_NONE ((Person){.born = {.day = DAY_NONE}, .died = DAY_NONE})

/* Reads one field.
 *
 * typed    any bytes; nothing but blanks empties the field. A sex may be m or f for short.
 * today    nobody is born after it.
 * person   its field is written only on success; texts live in `arena`.
 * warning  an English sentence for gettext when the value is kept but doubtful, else NULL.
 * return   ERR_BAD_DATA, ERR_BLANK (a name) or ERR_TOO_LONG, with `why` naming the field.
 */
MUST_CHECK Err person_set(
    Arena *arena, Person *person, PersonField field, Str typed, Day today, const char **warning,
    Refusal *why);

/* What stands in a field (identity, phone and IBAN in normal form, dates as YYYY-MM-DD in the
 * calendar they were written in, codes as codes); empty when nothing does. */
Str person_field_text(Arena *arena, const Person *person, PersonField field);

/* The value of one of the facts that stand in a person (nationality, sex, marital status). */
size_t person_fact(const Person *person, Fact fact);
void person_set_fact(Person *person, Fact fact, size_t value);

/* A person can be kept when he has a name, and an identity number or the reason why not.
 *
 * return  ERR_BLANK with `why` naming the field that is owed.
 */
MUST_CHECK Err person_check(const Person *person, Refusal *why);

/* Whether a number of this kind is one person's alone and checked by its digits; others (a
 * passport of one country may have the number of another's) only make it likely. */
bool person_identity_is_unique(IdentityKind kind);

const char *person_field_code(PersonField field);
const char *person_field_label(PersonField field);
size_t person_field_max_points(PersonField field);
bool person_field_from_code(Str code, PersonField *out);

const char *person_stage_code(PersonStage stage);
const char *person_stage_label(PersonStage stage);
bool person_stage_from_code(Str code, PersonStage *out);

#endif
