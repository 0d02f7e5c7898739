/* visit_detail.h - what is known around one ticket: the visitor, his open cases with the papers that
 * they lack, what he asks now, when he came before.
 *
 * A person whose file is shown is logged as read, once while he stays shown.
 */
#ifndef UI_SCREENS_VISIT_DETAIL_H
#define UI_SCREENS_VISIT_DETAIL_H

#include "db/appointment_store.h"
#include "db/casefile_store.h"
#include "db/inquiry_store.h"
#include "db/visit_store.h"
#include "ui/desk.h"
#include "view/table.h"

enum { DETAIL_CASES = 4, DETAIL_QUESTIONS = 8, DETAIL_VISITS = 6 };

typedef struct {
    CaseView view;
    Table missing;
} DetailCase;

typedef struct {
    Arena arena;
    Visit visit;
    Appointment appointment; /* to which he came; id 0: none */ /* id 0: nothing is shown */
    bool is_hidden; /* the visitor is not shown, only his number */
    bool has_person;
    Person person;
    DetailCase cases[DETAIL_CASES];
    size_t case_count;
    Inquiry questions[DETAIL_QUESTIONS];
    size_t question_count;
    Visit before[DETAIL_VISITS]; /* the latest first */
    size_t before_count;
    int64_t logged_person_id;
} VisitDetail;

/* Reads it anew; when this fails nothing is shown.
 *
 * is_hidden  others can see the screen.
 */
MUST_CHECK Err visit_detail_load(VisitDetail *detail, Desk *desk, VisitId id, bool is_hidden);

/* Shows nothing, and gives back what was read. */
void visit_detail_clear(VisitDetail *detail);

void visit_detail_draw(const VisitDetail *detail, Canvas canvas, Arena *turn, Day today);

#endif
