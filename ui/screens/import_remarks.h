/* import_remarks.h - the remarks on the rows of a file, as a list that can be searched.
 */
#ifndef UI_SCREENS_IMPORT_REMARKS_H
#define UI_SCREENS_IMPORT_REMARKS_H

#include "ui/list.h"

/* Its source is an ImportSaid. */
extern const ListKind import_remarks_list;

#endif
