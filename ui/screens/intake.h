/* intake.h - a new case for a person: its kind, the request in his words, how it came. */
#ifndef UI_SCREENS_INTAKE_H
#define UI_SCREENS_INTAKE_H

#include "office/person.h"
#include "ui/screen.h"

/* For whom, and in which visit. */
typedef struct {
    PersonId person;
    int64_t visit_id; /* 0: none */
    bool goes_on;     /* with what he typed before, without asking */
} IntakeTask;

/* Its argument is an IntakeTask. */
extern const ScreenKind intake_screen;

/* Goes on with a draft, which is of this person, in the visit that he is in now. */
void intake_go_on(Screen *screen, int64_t record_id);

#endif
