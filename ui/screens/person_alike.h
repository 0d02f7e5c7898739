/* person_alike.h - those on file who may be the person about to be saved, each with the reasons.
 *
 * It answers the screen that opened it, as a dialog does.
 */
#ifndef UI_SCREENS_PERSON_ALIKE_H
#define UI_SCREENS_PERSON_ALIKE_H

#include "office/person.h"
#include "ui/screen.h"

enum {
    QUESTION_ALIKE_NEW = 100,   /* it is another person; `text` says why, empty: not asked */
    QUESTION_ALIKE_KNOWN = 101, /* it is the person on file whose id is `choice` */
    QUESTION_ALIKE_LATER = 102  /* it is to be asked later whether it is another person */
};

/* Its argument is the Person, whose texts outlive it. */
extern const ScreenKind person_alike_screen;

#endif
