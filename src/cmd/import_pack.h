/* import_pack.h - rows of an import as bytes, from the process that reads the file to the one that
 * takes them in. Both are the same program at the same moment: no other ever reads them.
 */
#ifndef CMD_IMPORT_PACK_H
#define CMD_IMPORT_PACK_H

#include "db/import_store.h"
#include "view/import_rows.h"

/* What was read. */
typedef enum {
    IMPORT_ITEM_ROW,
    IMPORT_ITEM_BAD,    /* a row that is not valid; its remarks follow */
    IMPORT_ITEM_REMARK, /* on the row before it */
    IMPORT_ITEM_END
} ImportItemKind;

typedef struct {
    ImportItemKind kind;
    size_t line;
    ImportedPerson person;             /* of a row */
    Str remark[IMPORT_REMARK_COLUMNS]; /* cells of a remark */
    Err err;                           /* with which it ended */
    bool is_unclosed;                  /* in a quote without end */
    size_t unsaid;                     /* remarks beyond the most */
    ImportForm form;                   /* of the file, which is known at its end */
} ImportItem;

void import_pack(StrBuilder *bytes, const ImportItem *item);

/* Takes the next one; its texts are parts of `*rest`, its cells live in `arena`.
 *
 * return  false when nothing is left, or it is cut off.
 */
bool import_unpack(Str *rest, Arena *arena, ImportItem *out);

#endif
