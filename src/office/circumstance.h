/* circumstance.h - what holds of a person from one day to another: his categories, the means of
 * contact agreed with him, which part of his name is which, further phones and addresses; and that
 * he has died.
 *
 * Nothing is written over: what holds no longer has a last day, and what was never so is struck
 * out with its reason. A person has as many as there are; of some kinds only one holds at a time.
 */
#ifndef OFFICE_CIRCUMSTANCE_H
#define OFFICE_CIRCUMSTANCE_H

#include "office/date.h"
#include "office/person.h"

/* Code, label. */
#define CIRCUMSTANCE_KIND_LIST(X)                                                              \
    X(CATEGORY, "category", N_("Category"))                                                    \
    X(CONTACT, "contact", N_("Means of contact"))                                              \
    X(NAME, "name", N_("Name in four parts"))                                                  \
    X(PHONE, "phone", N_("Further phone"))                                                     \
    X(ADDRESS, "address", N_("Further address"))                                               \
    X(DEATH, "death", N_("Death"))

#define CIRCUMSTANCE_STATE_LIST(X)                                                             \
    X(HOLDS, "holds", N_("Holds"))                                                             \
    X(ENDED, "ended", N_("Ended"))                                                             \
    X(STRUCK, "struck", N_("Struck out"))

/* What a further address is to him; where he lives now stands in his own fields. */
#define ADDRESS_USE_LIST(X)                                                                    \
    X(FORMER, "former", N_("He lived there"))                                                  \
    X(SECOND, "second", N_("Second home"))                                                     \
    X(FAMILY, "family", N_("His family lives there"))                                          \
    X(WORK, "work", N_("At work"))                                                             \
    X(LETTERS, "letters", N_("For letters"))

/* How it is known which part of his name is which. */
#define NAME_BASIS_LIST(X)                                                                     \
    X(PAPER, "paper", N_("As on the identity paper"))                                          \
    X(TOLD, "told", N_("As he says it"))

/* By what a death is known. */
#define DEATH_SOURCE_LIST(X)                                                                   \
    X(CERTIFICATE, "certificate", N_("Death certificate"))                                     \
    X(REGISTER, "register", N_("Family register"))                                             \
    X(TOLD, "told", N_("Told by the family"))

/* Whose a further phone is. */
#define PHONE_OWNER_LIST(X)                                                                    \
    X(OWN, "own", N_("His own"))                                                               \
    X(SPOUSE, "spouse", N_("Of the spouse"))                                                   \
    X(CHILD, "child", N_("Of a son or daughter"))                                              \
    X(PARENT, "parent", N_("Of a parent"))                                                     \
    X(SIBLING, "sibling", N_("Of a brother or sister"))                                        \
    X(RELATIVE, "relative", N_("Of a relative"))                                               \
    X(NEIGHBOUR, "neighbour", N_("Of a neighbour"))                                            \
    X(WORK, "work", N_("At work"))

#define X(name, code, label) CIRCUMSTANCE_##name,
typedef enum { CIRCUMSTANCE_KIND_LIST(X) CIRCUMSTANCE_KIND_COUNT } CircumstanceKind;
typedef enum { CIRCUMSTANCE_STATE_LIST(X) CIRCUMSTANCE_STATE_COUNT } CircumstanceState;
#undef X
#define X(name, code, label) PHONE_OWNER_##name,
typedef enum { PHONE_OWNER_LIST(X) PHONE_OWNER_COUNT } PhoneOwner;
#undef X
#define X(name, code, label) ADDRESS_USE_##name,
typedef enum { ADDRESS_USE_LIST(X) ADDRESS_USE_COUNT } AddressUse;
#undef X
#define X(name, code, label) NAME_BASIS_##name,
typedef enum { NAME_BASIS_LIST(X) NAME_BASIS_COUNT } NameBasis;
#undef X
#define X(name, code, label) DEATH_SOURCE_##name,
typedef enum { DEATH_SOURCE_LIST(X) DEATH_SOURCE_COUNT } DeathSource;
#undef X

enum { CIRCUMSTANCE_NOTE_MAX_POINTS = 200, CIRCUMSTANCE_NUMBER_MAX_POINTS = 40 };

typedef struct {
    int64_t id; /* 0: not kept yet */
    int64_t version;
    PersonId person;
    CircumstanceKind kind;
    size_t choice; /* a place in circumstance_choices(kind) */
    Str number;    /* a phone as a person's is kept, or a short address; empty: none */
    Str note;      /* of an address: city, district, street, a landmark or a link to the map;
                    * of a name: its four parts, name_four_text() */
    Date from;     /* as written; DATE_NONE: not known */
    Date until;    /* the last day on which it held; DATE_NONE: it holds */
    Str struck;    /* why it was never so; empty: it stands */
} Circumstance;

/* What is typed of one; any bytes. */
typedef struct {
    CircumstanceKind kind;
    Str choice; /* a code */
    Str number;
    Str note;
    Str from;
    Str until;
} CircumstanceTyped;

/* Reads what was typed.
 *
 * today    nothing begins after it.
 * out      written only on success; texts live in `arena`.
 * warning  an English sentence for gettext when the number is kept but doubtful, else NULL.
 * return   ERR_BAD_DATA, ERR_BLANK or ERR_TOO_LONG with `why` naming the field: choice, number,
 *          note, from, until.
 */
MUST_CHECK Err circumstance_read(
    Arena *arena, const CircumstanceTyped *typed, Day today, Circumstance *out,
    const char **warning, Refusal *why);

/* Reads a last day as it is typed; nothing typed is today.
 *
 * return  ERR_BAD_DATA with `why` naming the field "until".
 */
MUST_CHECK Err
circumstance_read_until(Arena *arena, Str typed, Day today, Date *out, Refusal *why);

/* Holds a new one against one that the person has.
 *
 * return  ERR_EXISTS with `why` when both would hold on one day and must not.
 */
MUST_CHECK Err circumstance_compare(
    Arena *arena, const Circumstance *old, const Circumstance *new, Refusal *why);

/* Whether it has a last day at all: a death has its day alone. */
bool circumstance_has_until(CircumstanceKind kind);

/* Whether only one of the kind holds at a time. */
bool circumstance_is_single(CircumstanceKind kind);

/* Whether `old` ends by itself the day before `new` begins: one follows the other. */
bool circumstance_gives_way(const Circumstance *old, const Circumstance *new);

/* On `today`: what ends later holds still. */
CircumstanceState circumstance_state(const Circumstance *one, Day today);

/* What may be chosen for a kind: from the place circumstance_first_choice() on. */
const Choices *circumstance_choices(CircumstanceKind kind);
size_t circumstance_first_choice(CircumstanceKind kind);
/* N_(): what the choice is called: "Category", "Whose it is". */
const char *circumstance_choice_label(CircumstanceKind kind);
/* N_(): what its number is called; NULL where the kind has none. */
const char *circumstance_number_label(CircumstanceKind kind);
/* Whether it may not be without one. */
bool circumstance_needs_number(CircumstanceKind kind);
/* N_(): what its note is called. */
const char *circumstance_note_label(CircumstanceKind kind);
/* N_(): what its first day is called: "From", "Died on". */
const char *circumstance_from_label(CircumstanceKind kind);
/* Whether its note may not be empty. */
bool circumstance_needs_note(CircumstanceKind kind);

const char *circumstance_kind_code(CircumstanceKind kind);
const char *circumstance_kind_label(CircumstanceKind kind);
bool circumstance_kind_from_code(Str code, CircumstanceKind *out);
const char *circumstance_state_code(CircumstanceState state);
const char *circumstance_state_label(CircumstanceState state);

#endif
