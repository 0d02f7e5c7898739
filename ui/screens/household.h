/* household.h - other files that may be of a person's household: why, and what is ruled of each. */
#ifndef UI_SCREENS_HOUSEHOLD_H
#define UI_SCREENS_HOUSEHOLD_H

#include "ui/screens/household_beside.h"

/* Whose household it is. */
typedef struct {
    PersonId head;       /* 0: not on file yet */
    const Person *typed; /* as he stands in a form, with texts that outlive it; NULL: as kept */
    HouseholdBeside
        *beside; /* what that form shows, and where rulings wait until he is on file */
    Arena *kept; /* for their reasons */
} HouseholdTask;

/* Its argument is a HouseholdTask. */
extern const ScreenKind household_screen;

#endif
