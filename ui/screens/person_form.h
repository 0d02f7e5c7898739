/* person_form.h - putting a new person on file, and correcting one who is. */
#ifndef UI_SCREENS_PERSON_FORM_H
#define UI_SCREENS_PERSON_FORM_H

#include "office/person.h"
#include "ui/screen.h"

/* What is to be done. */
typedef struct {
    PersonId id; /* 0: a new person */
    Str search;  /* what he was looked for by; it fills the field that it fits */
    int64_t
        visit_id;   /* the visit of the new person, whose ticket is named after him; 0: none */
    bool continues; /* with what was typed before and not saved, without a question */
} PersonTask;

/* Its argument is a PersonTask. */
extern const ScreenKind person_form_screen;

#endif
