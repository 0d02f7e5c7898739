/* action.h - the registry of actions: everything a person can ask of a screen, each named once.
 *
 * Key bar, help, menu, list of actions, manual page and tests are made from action_table.h. The
 * same key means the same act on every screen; F2 and F6 alone have several actions ("save",
 * "call next"), of which a screen has one. Letters come only from the rows q-p and a-l of the
 * keyboard, where the Arabic layouts of PC and Mac agree.
 */
#ifndef VIEW_ACTION_H
#define VIEW_ACTION_H

#include "office/role.h"
#include "view/action_table.h"
#include "view/key.h"

#include <stdbool.h>

#define X(name, code, key, also, roles, needs, group, rank, label, tip) ACTION_##name,
typedef enum { ACTION_LIST(X) ACTION_COUNT } ActionId;
#undef X

/* What must hold before an action is possible: bits, so that they add up. */
enum {
    NEED_ROW = 1u << 0,      /* a row of the list is selected */
    NEED_CHANGE = 1u << 1,   /* something was typed that is not saved */
    NEED_CHOICES = 1u << 2,  /* the field has a list or a calendar */
    NEED_SEARCH = 1u << 3,   /* the list can be searched */
    NEED_SAVED = 1u << 4,    /* nothing is typed that is not saved */
    NEED_WAITING = 1u << 5,  /* the selected visitor waits for his turn */
    NEED_CALLED = 1u << 6,   /* ... has been called */
    NEED_SERVING = 1u << 7,  /* ... is being served */
    NEED_AWAY = 1u << 8,     /* ... may have left */
    NEED_OPEN = 1u << 9,     /* what is selected can still be ended */
    NEED_UNDO = 1u << 10,    /* something was done that can be taken back */
    NEED_TYPING = 1u << 11,  /* the field is typed into */
    NEED_ORDERS = 1u << 12,  /* the list can stand in more than one order */
    NEED_TO_COME = 1u << 13, /* who is selected has an appointment and has not come yet */
    NEED_ASKED = 1u << 14,   /* the question that is selected waits for its answer */
    NEED_DRAFT = 1u << 15,   /* what is selected was typed and not saved */
};

typedef uint32_t ActionNeeds;

/* Under which heading help shows an action. */
typedef enum {
    ACTIONGROUP_HERE,    /* the work of this screen */
    ACTIONGROUP_MOVE,    /* moving and typing */
    ACTIONGROUP_RECORD,  /* other screens, about what is selected */
    ACTIONGROUP_GO,      /* other screens */
    ACTIONGROUP_PROGRAM, /* the program itself */
    ACTIONGROUP_COUNT
} ActionGroup;

typedef struct {
    const char *label; /* N_(); short enough for the key bar */
    const char *tip;   /* N_(); one line */
    Key key;           /* KEY_NONE: reached through the menu alone */
    Key also;          /* a second key, else KEY_NONE */
    RoleSet roles;     /* who may; 0: everybody */
    ActionNeeds needs;
    ActionGroup group;
    int bar_rank; /* 0: not in the key bar; where that is narrow the highest are left out */
} Action;

const Action *action_of(ActionId id);

/* The name by which tests and settings call the action ("next-field"). */
const char *action_code(ActionId id);

/* The action of such a name; ACTION_NONE where it is none. */
ActionId action_from_code(Str code);

/* English, to be handed to gettext. */
const char *actiongroup_label(ActionGroup group);

/* Which of `ids` a key asks for.
 *
 * key     a letter in lower case, already taken out of the Arabic layout.
 * return  ACTION_NONE when none of them has this key.
 */
ActionId action_for_key(const ActionId *ids, size_t count, Key key);

/* Why an action is not possible now.
 *
 * role    who asks.
 * met     what holds on this screen.
 * return  NULL when it is possible, else an English sentence: that of the role, or of the first
 *         need that is not met.
 */
const char *action_why_not(ActionId id, Role role, ActionNeeds met);

/* Whether the role may do it, whatever holds. */
bool action_is_permitted(ActionId id, Role role);

#endif
