/* visit_line.h - everybody who is in the house, in the order in which he concerns one clerk: those
 * whom he has called or serves, those who wait, those on hold, those whom his colleagues serve.
 */
#ifndef UI_SCREENS_VISIT_LINE_H
#define UI_SCREENS_VISIT_LINE_H

#include "db/visit_store.h"
#include "office/wait.h"
#include "ui/desk.h"

typedef struct {
    Visit visit;
    Str ticket; /* as a list shows it, with a star for priority */
    Str name;   /* as this screen may show it */
    bool has_name;
    Str staff;       /* who called or serves him; empty: nobody, or the clerk himself */
    int64_t minutes; /* waited; since he was called; since he is served */
    WaitMark mark;   /* of those who wait or are on hold */
    bool is_mine;
} VisitRow;

/* Everybody, read at once; {0} holds nothing. */
typedef struct {
    Arena arena;
    Arena before; /* of the reading before this one, which a list may still show */
    VisitRow *rows;
    size_t count;
    bool hides_names; /* others can see the screen */
    size_t in_state[VISIT_STATE_COUNT];
    size_t with_priority; /* of those who wait */
    VisitFigures today;
} VisitLine;

/* Reads the line anew; when this fails, it stays as it was. */
MUST_CHECK Err visit_line_read(VisitLine *line, Desk *desk);

void visit_line_free(VisitLine *line);

/* The list of it; its source is the VisitLine. */
extern const ListKind visit_line_list;

/* The row of a visit; NULL when he is not in the house any more. */
const VisitRow *visit_line_find(const VisitLine *line, VisitId id);

#endif
