/* circumstance_form.h - writing down what holds of a person: a category, the agreed means of
 * contact, a further phone or address, his death.
 */
#ifndef UI_SCREENS_CIRCUMSTANCE_FORM_H
#define UI_SCREENS_CIRCUMSTANCE_FORM_H

#include "office/circumstance.h"
#include "ui/screen.h"

typedef struct {
    PersonId person;
    CircumstanceKind kind;
    bool goes_on; /* with what was typed before, without asking */
} CircumstanceTask;

/* Its argument is a CircumstanceTask. */
extern const ScreenKind circumstance_form_screen;

/* Each opens it with what was typed of a person and not saved. */
void circumstance_form_category(Screen *screen, int64_t person_id);
void circumstance_form_contact(Screen *screen, int64_t person_id);
void circumstance_form_phone(Screen *screen, int64_t person_id);
void circumstance_form_address(Screen *screen, int64_t person_id);
void circumstance_form_name(Screen *screen, int64_t person_id);
void circumstance_form_death(Screen *screen, int64_t person_id);

#endif
