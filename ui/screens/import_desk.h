/* import_desk.h - what the screen of imports holds, and how it is drawn.
 */
#ifndef UI_SCREENS_IMPORT_DESK_H
#define UI_SCREENS_IMPORT_DESK_H

#include "ui/child.h"
#include "ui/desk.h"
#include "ui/list.h"
#include "ui/screen.h"
#include "ui/screens/import_files.h"
#include "ui/screens/import_said.h"

typedef enum {
    IMPORT_NO_FILE, /* none was named yet */
    IMPORT_LOOKS,   /* a child looks through it */
    IMPORT_LOOKED,
    IMPORT_TAKES, /* a child takes it in */
    IMPORT_ENDS,  /* it was told to end, and takes away what came in so far */
    IMPORT_TAKEN,
    IMPORT_GOES_BACK, /* a child takes the import back */
    IMPORT_FAILED
} ImportPhase;

typedef struct {
    Desk *desk;
    List list;
    Str folder;
    Str path;        /* empty: none */
    FileStamp stamp; /* of the file as it was looked through */
    ImportFileRow *files;
    size_t file_count;
    ImportPhase phase;
    Child child; /* id 0: none */
    ImportSaid said;
    int64_t number; /* of the import that was taken in; 0: none */
} ImportDesk;

bool import_is_running(const ImportDesk *state);

/* The command leaves rows out that are not valid only where it is told so. */
bool import_has_bad(const ImportDesk *state);

void import_draw(Screen *screen, Canvas canvas);

#endif
