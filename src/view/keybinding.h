/* keybinding.h - the key of each action: the registry's, or the one that somebody prefers.
 *
 * A preference names the action by its code: `key.call-next = F11`. A key may be F1 to F12, a letter of
 * the rows q-p and a-l, or Ctrl with a letter. It is refused where an act has it that can stand on the
 * same screen, and a letter where that screen is typed into. Keys that move, type and confirm stay.
 */
#ifndef VIEW_KEYBINDING_H
#define VIEW_KEYBINDING_H

#include "office/config.h"
#include "view/action.h"

typedef struct {
    Key of[ACTION_COUNT];
} KeyBindings;

/* Where actions stand, which the screens know. */
typedef struct KeyScopes {
    bool (*are_together)(ActionId a, ActionId b); /* on one screen */
    bool (*is_at_form)(ActionId action);          /* on a screen that is typed into */
} KeyScopes;

/* As the registry has them. */
KeyBindings keybindings_default(void);

/* Takes one preference.
 *
 * scopes  NULL: all actions stand on one screen, which is not typed into.
 * return  ERR_CONFIG with `why` filled from `arena` (field, found, allowed, file, line): the action is
 *         none, or keeps its key; the key is none, or another act has it. Nothing changed then.
 */
MUST_CHECK Err keybindings_take(
    Arena *arena, const KeyScopes *scopes, KeyBindings *bindings, const ConfigBinding *binding,
    Refusal *why);

/* Takes all that are right; the others leave the registry's key. */
KeyBindings keybindings_of(const Config *config, const KeyScopes *scopes);

#endif
