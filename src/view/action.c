#include "view/action.h"

#include "base/err.h"
#include "office/visit.h"

#define X(name, code, key, also, roles, needs, group, rank, label, tip) code,
static const char *const codes[] = {ACTION_LIST(X)};
#undef X

#define X(name, code, key, also, roles, needs, group, rank, label, tip)                        \
    {label, tip, key, also, roles, needs, ACTIONGROUP_##group, rank},
static const Action actions[] = {ACTION_LIST(X)};
#undef X

static const struct {
    ActionNeeds need;
    const char *why_not;
} needs[] = {
    {NEED_ROW,     N_("No row is selected")                       },
    {NEED_CHANGE,  N_("Nothing has been changed")                 },
    {NEED_CHOICES, N_("This field has no list to choose from")    },
    {NEED_SEARCH,  N_("There is nothing to search on this screen")},
    {NEED_SAVED,   N_("Something was typed that is not saved yet")},
    {NEED_WAITING, N_("The visitor is not waiting")               },
    {NEED_CALLED,  N_("The visitor is not called")                },
    {NEED_SERVING, N_("The visitor is not served")                },
    {NEED_AWAY,    N_("The visitor is here")                      },
    {NEED_OPEN,    N_("There is nothing here to be ended")        },
    {NEED_UNDO,    N_("There is nothing to take back")            },
    {NEED_TYPING,  N_("This field is chosen from its list")       },
    {NEED_ORDERS,  N_("This list stands in one order only")       },
    {NEED_TO_COME, N_("He is not expected any more")              },
    {NEED_ASKED,   N_("This question waits for no answer")        },
    {NEED_DRAFT,   N_("This row is no draft")                     },
};

static const char *const group_labels[] = {
    [ACTIONGROUP_HERE] = N_("On this screen"),
    [ACTIONGROUP_MOVE] = N_("Moving and typing"),
    [ACTIONGROUP_RECORD] = N_("About the selected row"),
    [ACTIONGROUP_GO] = N_("Go to"),
    [ACTIONGROUP_PROGRAM] = N_("The program"),
};

const Action *action_of(ActionId id)
{
    return &actions[id];
}

const char *action_code(ActionId id)
{
    return codes[id];
}

ActionId action_from_code(Str code)
{
    for (int i = 0; i < ACTION_COUNT; i++)
        if (str_is(code, codes[i]))
            return (ActionId)i;
    return ACTION_NONE;
}

const char *actiongroup_label(ActionGroup group)
{
    return group_labels[group];
}

ActionId action_for_key(const ActionId *ids, size_t count, Key key)
{
    if (key == KEY_NONE)
        return ACTION_NONE;
    for (size_t i = 0; i < count; i++) {
        const Action *action = action_of(ids[i]);
        if (action->key == key || action->also == key)
            return ids[i];
    }
    return ACTION_NONE;
}

bool action_is_permitted(ActionId id, Role role)
{
    const Action *action = action_of(id);

    return !action->roles || roleset_has(action->roles, role);
}

const char *action_why_not(ActionId id, Role role, ActionNeeds met)
{
    const Action *action = action_of(id);
    ActionNeeds missing = action->needs & ~met;

    if (!action_is_permitted(id, role))
        return err_text(ERR_NOT_PERMITTED);
    for (size_t i = 0; i < sizeof needs / sizeof needs[0]; i++)
        if (missing & needs[i].need)
            return needs[i].why_not;
    return NULL;
}
