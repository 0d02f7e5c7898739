/* intake.h - a new case for a person: its kind, the request in his words, how it came. */
#ifndef UI_SCREENS_INTAKE_H
#define UI_SCREENS_INTAKE_H

#include "office/person.h"
#include "ui/screen.h"

/* For whom, and in which visit. */
typedef struct {
    PersonId person;
    int64_t visit_id; /* 0: none */
} IntakeTask;

/* Its argument is an IntakeTask. */
extern const ScreenKind intake_screen;

#endif
