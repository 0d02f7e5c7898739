/* config_rows.h - the preferences of the screens as rows.
 */
#ifndef VIEW_CONFIG_ROWS_H
#define VIEW_CONFIG_ROWS_H

#include "office/config.h"
#include "view/table.h"

/* Every preference: key, value, source, allowed, variable, option, gist. */
Table config_rows(Arena *arena, const Config *config);

#endif
