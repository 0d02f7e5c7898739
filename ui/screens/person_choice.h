/* person_choice.h - who is meant by what was typed: one person, one of several, or nobody on file.
 *
 * A name, a part of one, an identity number, a mobile. A whole number or a whole name that is one
 * person's alone is his; else those whom it may mean are offered, and the way out stands first and is
 * selected, so that whoever types ahead takes nobody's file.
 */
#ifndef UI_SCREENS_PERSON_CHOICE_H
#define UI_SCREENS_PERSON_CHOICE_H

#include "db/casefile_store.h"
#include "db/person_search_store.h"
#include "ui/screen.h"

/* {0} has looked for nobody yet. */
typedef struct {
    Arena arena;
    PersonPage found; /* among whom is chosen */
    bool is_number;   /* what is looked up is no name, so it cannot be one alone */
} PersonChoice;

typedef enum {
    PERSON_CHOICE_ONE,    /* it is he */
    PERSON_CHOICE_ASKED,  /* a box asks which of them it is */
    PERSON_CHOICE_NOBODY, /* nobody on file is called that, or has this number */
    PERSON_CHOICE_FAILED  /* it was said why */
} PersonChoiceEnd;

/* Looks him up; the search is logged.
 *
 * question  under which `answered` hears of the one who was chosen.
 * out       of PERSON_CHOICE_ONE.
 */
PersonChoiceEnd person_choice_look(
    Screen *screen, PersonChoice *choice, Str typed, int question, PersonId *out);

/* return  false: none of those who were offered. */
bool person_choice_taken(const PersonChoice *choice, const DialogAnswer *answer, PersonId *out);

/* The case that is named by its number; ERR_NOT_FOUND where what was typed names none. Its texts live
 * for the turn. */
MUST_CHECK Err person_choice_case(Screen *screen, Str typed, Casefile *out);

void person_choice_free(PersonChoice *choice);

#endif
