/* together.h - which acts stand on one screen: they may not share a key.
 *
 * Made of the lists of actions that the screens themselves have.
 */
#ifndef UI_TOGETHER_H
#define UI_TOGETHER_H

#include "view/keybinding.h"

extern const KeyScopes together_scopes;

#endif
