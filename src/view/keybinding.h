/* keybinding.h - the key of each action: the registry's, or the one that somebody prefers.
 *
 * A preference names the action by its code: `key.call-next = F11`. A key may be F1 to F12, a letter of
 * the rows q-p and a-l, or Ctrl with a letter. The same key means the same act on every screen, so it is
 * refused where another act has it; acts that share a key by the registry ("save", "call next") may
 * move from it one by one. Keys that move, type and confirm stay.
 */
#ifndef VIEW_KEYBINDING_H
#define VIEW_KEYBINDING_H

#include "office/config.h"
#include "view/action.h"

typedef struct {
    Key of[ACTION_COUNT];
} KeyBindings;

/* As the registry has them. */
KeyBindings keybindings_default(void);

/* Takes one preference.
 *
 * return  ERR_CONFIG with `why` filled from `arena` (field, found, allowed, file, line): the action is
 *         none, or keeps its key; the key is none, or another act has it. Nothing changed then.
 */
MUST_CHECK Err keybindings_take(
    Arena *arena, KeyBindings *bindings, const ConfigBinding *binding, Refusal *why);

/* Takes all that are right; the others leave the registry's key. */
KeyBindings keybindings_of(const Config *config);

#endif
