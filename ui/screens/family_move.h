/* family_move.h - who goes to another family, and what he is to its head there. */
#ifndef UI_SCREENS_FAMILY_MOVE_H
#define UI_SCREENS_FAMILY_MOVE_H

#include "office/member.h"
#include "ui/screen.h"

typedef struct {
    PersonId from;
    PersonId to;       /* who heads the other family; he may be a member of the first */
    int64_t member_id; /* on whose row it was asked: he goes at any rate */
    bool is_all;       /* all go, and the head whom they leave becomes a member: another head */
} FamilyMoveTask;

/* Its argument is a FamilyMoveTask. */
extern const ScreenKind family_move_screen;

/* Begins with a member who is in a family, whose row is kept: ACTION_MOVE_MEMBER asks for the number of the other head, which
 * the screen's `answered` hears as QUESTION_OTHER_HEAD; ACTION_SPLIT_FAMILY and ACTION_HEAD_FAMILY make
 * a head of him, who has a file. */
void family_move_begin(Screen *screen, const Member *member, ActionId action);

/* Goes on with the number that was typed. */
void family_move_to(Screen *screen, const Member *member, Str typed);

enum { QUESTION_OTHER_HEAD = 120 };

#endif
