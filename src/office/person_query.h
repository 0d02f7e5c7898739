/* person_query.h - what was typed to find a person, told by its shape.
 *
 * One text may have several shapes (2000 begins identity numbers and is a beneficiary number):
 * then all of them are looked for and each person found says by which. Nothing is guessed.
 */
#ifndef OFFICE_PERSON_QUERY_H
#define OFFICE_PERSON_QUERY_H

#include "office/name_search.h"
#include "office/person.h"

/* Why a person was found, in the order in which they are listed: code, label, and the words for a
 * narrow column. */
#define PERSON_MATCH_LIST(X)                                                                   \
    X(IDENTITY, "id", N_("Identity number"), N_("Identity"))                                   \
    X(NUMBER, "number", N_("Beneficiary number"), N_("Number"))                                \
    X(PHONE, "phone", N_("Mobile"), N_("Mobile"))                                              \
    X(IBAN, "iban", N_("IBAN"), N_("IBAN"))                                                    \
    X(NAME, "name", N_("Name"), N_("Name"))                                                    \
    X(PART, "part", N_("Part of the name"), N_("Name part"))                                   \
    X(MERGED, "merged", N_("A file merged into his"), N_("Merged file"))                       \
    X(FURTHER_PHONE, "further_phone", N_("A further phone"), N_("Other phone"))                \
    X(FORMER_NUMBER, "old_number", N_("A number that he had before"), N_("Old number"))        \
    X(FORMER_NAME, "old_name", N_("A name that he had before"), N_("Old name"))

#define X(name, code, label, short_label) PERSON_MATCH_##name,
typedef enum { PERSON_MATCH_LIST(X) PERSON_MATCH_COUNT } PersonMatch;
#undef X

/* What to look for; what has not this shape is empty. Numbers are the starts of normal forms. */
typedef struct {
    Str identity;
    int64_t beneficiary_number; /* 0: none */
    Str phone;
    Str iban;
    NameQuery name;
    Str words; /* in search form, without spaces; empty with the name */
} PersonQuery;

/* A person named by one number: the id of the record, or an identity number. */
typedef struct {
    int64_t row; /* 0: not an id */
    Str identity;
} PersonReference;

enum { PERSON_QUERY_MAX_POINTS = 200, PERSON_NUMBER_MIN_CHARS = 4 };

/* Tells what `typed` (any bytes) may be; all is empty when it is nothing or too long. Numbers
 * of any kind but a beneficiary's need PERSON_NUMBER_MIN_CHARS. Lives in `arena`.
 *
 * keep  letters of names that the office tells apart: settings_name_keep().
 */
PersonQuery person_query(Arena *arena, Str typed, FoldKeep keep);

/* Whether it looks for this; a name is looked for as NAME and as PART. */
bool person_query_has(const PersonQuery *query, PersonMatch match);

/* Whether `person`, found because of `why`, is named by all that was typed: by a whole number, or
 * by the whole name word for word, particles too. Others may have the same name or number. */
bool person_query_names(const PersonQuery *query, const Person *person, PersonMatch why);

/* Tells which person `typed` (any bytes) names; both are empty when it cannot be a number. */
PersonReference person_reference(Arena *arena, Str typed);

const char *person_match_code(PersonMatch match);
const char *person_match_label(PersonMatch match);
const char *person_match_short_label(PersonMatch match); /* at most 12 cells */

#endif
