/* appointment_form.h - booking an appointment: who, what for, on which day and at what time. */
#ifndef UI_SCREENS_APPOINTMENT_FORM_H
#define UI_SCREENS_APPOINTMENT_FORM_H

#include "ui/screen.h"

/* Its argument is a `const bool` that says whether to go on with what was typed before, without
 * asking; NULL: no. */
extern const ScreenKind appointment_form_screen;

/* Opens it with what was typed and not booked. */
void appointment_form_go_on(Screen *screen, int64_t record_id);

#endif
