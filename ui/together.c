#include "ui/together.h"

#include "ui/screens_list.h"
#include "ui/ui_inside.h"

#define X(name) &name##_screen,
static const ScreenKind *const kinds[] = {SCREEN_LIST(X)};
#undef X

enum { KIND_COUNT = sizeof kinds / sizeof kinds[0] };

static bool has(const ScreenKind *kind, ActionId action)
{
    for (size_t i = 0; i < kind->action_count; i++)
        if (kind->actions[i] == action)
            return true;
    return false;
}

/* What every screen has by the kit, and what stands in every menu. */
static bool is_everywhere(ActionId action)
{
    ActionGroup group = action_of(action)->group;

    return group == ACTIONGROUP_GO || group == ACTIONGROUP_PROGRAM || ui_is_of_kit(action);
}

static bool are_together(ActionId a, ActionId b)
{
    if (is_everywhere(a) || is_everywhere(b))
        return true;
    for (size_t i = 0; i < KIND_COUNT; i++)
        if (has(kinds[i], a) && has(kinds[i], b))
            return true;
    return false;
}

static bool is_at_form(ActionId action)
{
    for (size_t i = 0; i < KIND_COUNT; i++)
        if (kinds[i]->form && has(kinds[i], action))
            return true;
    return false;
}

const KeyScopes together_scopes = {.are_together = are_together, .is_at_form = is_at_form};
