/* appointment_form.h - booking a place in a slot, and changing one that is booked: who comes, what
 * for, on which day, at which time.
 */
#ifndef UI_SCREENS_APPOINTMENT_FORM_H
#define UI_SCREENS_APPOINTMENT_FORM_H

#include "ui/screen.h"

typedef struct {
    int64_t id;   /* the one that is changed; 0: a new one */
    bool goes_on; /* with what he typed before, without asking */
} AppointmentTask;

/* Its argument is an AppointmentTask; NULL: a new one. */
extern const ScreenKind appointment_form_screen;

/* Opens it with what was typed and not kept. */
void appointment_form_go_on(Screen *screen, int64_t record_id);

#endif
