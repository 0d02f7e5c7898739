/* member.h - a member of somebody's family, as the register of the family holds him.
 *
 * The register is that of its head, who is a person on file; a member may be one too, which his
 * identity number tells, or be nothing but a row. Whoever dies, marries out or leaves stays in the
 * register with the day on which he left, and is counted no more.
 */
#ifndef OFFICE_MEMBER_H
#define OFFICE_MEMBER_H

#include "office/person.h"

/* What a member is to the head; the sex follows from it. */
#define KINSHIP_LIST(X)                                                                        \
    X(NONE, "", N_("Not told"), SEX_UNKNOWN)                                                   \
    X(WIFE, "wife", N_("Wife"), SEX_FEMALE)                                                    \
    X(HUSBAND, "husband", N_("Husband"), SEX_MALE)                                             \
    X(SON, "son", N_("Son"), SEX_MALE)                                                         \
    X(DAUGHTER, "daughter", N_("Daughter"), SEX_FEMALE)                                        \
    X(FATHER, "father", N_("Father"), SEX_MALE)                                                \
    X(MOTHER, "mother", N_("Mother"), SEX_FEMALE)                                              \
    X(BROTHER, "brother", N_("Brother"), SEX_MALE)                                             \
    X(SISTER, "sister", N_("Sister"), SEX_FEMALE)                                              \
    X(GRANDSON, "grandson", N_("Grandson"), SEX_MALE)                                          \
    X(GRANDDAUGHTER, "granddaughter", N_("Granddaughter"), SEX_FEMALE)                         \
    X(GRANDFATHER, "grandfather", N_("Grandfather"), SEX_MALE)                                 \
    X(GRANDMOTHER, "grandmother", N_("Grandmother"), SEX_FEMALE)                               \
    X(STEPSON, "stepson", N_("Stepson"), SEX_MALE)                                             \
    X(STEPDAUGHTER, "stepdaughter", N_("Stepdaughter"), SEX_FEMALE)                            \
    X(RELATIVE_MAN, "relative_m", N_("Male relative"), SEX_MALE)                               \
    X(RELATIVE_WOMAN, "relative_f", N_("Female relative"), SEX_FEMALE)

#define LIVES_LIST(X)                                                                          \
    X(HOME, "home", N_("In the home"))                                                         \
    X(AWAY, "away", N_("Outside the home"))

#define HEALTH_LIST(X)                                                                         \
    X(UNKNOWN, "", N_("Not told"))                                                             \
    X(WELL, "well", N_("Healthy"))                                                             \
    X(CHRONIC, "chronic", N_("Chronic illness"))                                               \
    X(SPECIAL_NEEDS, "special_needs", N_("Special needs"))

#define EDUCATION_LIST(X)                                                                      \
    X(UNKNOWN, "", N_("Not told"))                                                             \
    X(NOT_YET, "not_yet", N_("Under school age"))                                              \
    X(NONE, "none", N_("Does not read or write"))                                              \
    X(READS, "reads", N_("Reads and writes"))                                                  \
    X(PRIMARY, "primary", N_("Primary school"))                                                \
    X(INTERMEDIATE, "intermediate", N_("Intermediate school"))                                 \
    X(SECONDARY, "secondary", N_("Secondary school"))                                          \
    X(DIPLOMA, "diploma", N_("Diploma"))                                                       \
    X(UNIVERSITY, "university", N_("University"))

/* Why a member is in the family no more. */
#define ENDED_LIST(X)                                                                          \
    X(NOT, "", N_("In the family"))                                                            \
    X(DIED, "died", N_("Died"))                                                                \
    X(MARRIED, "married", N_("Married out"))                                                   \
    X(DIVORCED, "divorced", N_("Parted by divorce"))                                           \
    X(LEFT, "left", N_("Left the family"))                                                     \
    X(MOVED, "moved", N_("Went to another family"))

#define X(name, code, label, sex) KINSHIP_##name,
typedef enum { KINSHIP_LIST(X) KINSHIP_COUNT } Kinship;
#undef X
#define X(name, code, label) LIVES_##name,
typedef enum { LIVES_LIST(X) LIVES_COUNT } Lives;
#undef X
#define X(name, code, label) HEALTH_##name,
typedef enum { HEALTH_LIST(X) HEALTH_COUNT } Health;
#undef X
#define X(name, code, label) EDUCATION_##name,
typedef enum { EDUCATION_LIST(X) EDUCATION_COUNT } Education;
#undef X
#define X(name, code, label) ENDED_##name,
typedef enum { ENDED_LIST(X) ENDED_COUNT } Ended;
#undef X

/* The fields of a member: code, label, most code points. */
#define MEMBER_FIELD_LIST(X)                                                                   \
    X(NAME, "name", N_("Name"), 120)                                                           \
    X(KINSHIP, "kinship", N_("Kinship"), 20)                                                   \
    X(BORN, "born", N_("Date of birth"), 40)                                                   \
    X(IDENTITY, "id", N_("Identity number"), 40)                                               \
    X(LIVES, "lives", N_("Lives"), 20)                                                         \
    X(HEALTH, "health", N_("Health"), 20)                                                      \
    X(EDUCATION, "education", N_("Schooling"), 20)                                             \
    X(DOCUMENT, "document", N_("Document"), 60)                                                \
    X(NOTE, "note", N_("Note"), 120)                                                           \
    X(SINCE, "since", N_("In the family since"), 40)                                           \
    X(UNTIL, "until", N_("Until"), 40)                                                         \
    X(ENDED, "ended", N_("Why no more"), 20)

#define X(name, code, label, max_points) MEMBER_FIELD_##name,
typedef enum { MEMBER_FIELD_LIST(X) MEMBER_FIELD_COUNT } MemberField;
#undef X

typedef struct {
    int64_t id; /* 0: not kept yet */
    int64_t version;
    PersonId head;
    PersonId person; /* his own file, by his identity number; read with him; 0: none */
    Str name;
    Kinship kinship;
    IdentityKind identity_kind;
    Str identity; /* normal form; empty: none */
    Str identity_typed;
    Date born; /* these three as written */
    Date since;
    Date until;
    Lives lives;
    Health health;
    Education education;
    Ended ended;
    Str document; /* what proves it: a birth certificate's number */
    Str note;
} Member;

/* A member of whom nothing is known. */
#define MEMBER_NONE                                                                            \
    ((Member){                                                                                 \
        .born = {.day = DAY_NONE}, .since = {.day = DAY_NONE}, .until = {.day = DAY_NONE}})

/* The members of one family in the order in which they were written down. */
typedef struct {
    Member *rows;
    size_t count;
} Members;

/* How many of those who are in the family now. */
typedef struct {
    size_t members; /* without the head */
    size_t wives;
    size_t sons;
    size_t daughters;
    size_t under_15;
    size_t over_64;
    size_t special_needs;
    size_t away;
} FamilyCounts;

/* Reads one field.
 *
 * typed    any bytes; nothing but blanks empties the field. What is chosen from a list is its code.
 * today    nobody is born, comes or leaves after it.
 * member   its field is written only on success; texts live in `arena`.
 * warning  an English sentence for gettext when the value is kept but doubtful, else NULL.
 * return   ERR_BAD_DATA, ERR_BLANK (name, kinship) or ERR_TOO_LONG, with `why` naming the field.
 */
MUST_CHECK Err member_set(
    Arena *arena, Member *member, MemberField field, Str typed, Day today, const char **warning,
    Refusal *why);

/* What stands in a field: the identity number in normal form, dates as YYYY-MM-DD in the calendar
 * they were written in, codes as codes; empty when nothing does. */
Str member_field_text(Arena *arena, const Member *member, MemberField field);

/* A member has a name and a kinship; who has left was there before, and it is told why.
 *
 * return  ERR_BLANK or ERR_BAD_DATA with `why` naming the field.
 */
MUST_CHECK Err member_check(const Member *member, Refusal *why);

bool member_is_there(const Member *member);
Sex member_sex(const Member *member);

/* Whole years of his life by a calendar: on `today`, or on the day on which he died.
 *
 * return  -1 when it is not known. A year of birth alone counts as its middle.
 */
int member_age(const Member *member, CalendarKind calendar, Day today);

/* Ages are those by the Gregorian calendar. */
FamilyCounts members_count(const Members *members, Day today);

/* What may stand in a field that is chosen from a list; NULL of the others. */
const Choices *member_choices(MemberField field);

/* The place in those choices of what stands in the field. */
size_t member_choice(const Member *member, MemberField field);

const char *member_field_code(MemberField field);
const char *member_field_label(MemberField field);
size_t member_field_max_points(MemberField field);
bool member_field_from_code(Str code, MemberField *out);

const char *ended_label(Ended ended);

#endif
