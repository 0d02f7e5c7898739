/* people.h - who is on file: search first, then open the file or put a new person on it. */
#ifndef UI_SCREENS_PEOPLE_H
#define UI_SCREENS_PEOPLE_H

#include "ui/screen.h"

/* Who is looked for. */
typedef struct {
    Str search;       /* what is known of him already */
    int64_t visit_id; /* the visit whose visitor he is; 0: none */
} PeopleTask;

/* Its argument is a PeopleTask, or NULL. */
extern const ScreenKind people_screen;

#endif
