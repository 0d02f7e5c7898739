#include "ui/screens/queue_open.h"

#include "db/casefile_row.h"
#include "db/referral_store.h"
#include "db/visit_store.h"
#include "ui/desk.h"
#include "ui/screens/case.h"
#include "ui/screens/person_file.h"
#include "ui/screens/queue_row.h"
#include "ui/screens/referral_answer.h"
#include "view/language.h"

Err queueopen_visitor(Screen *screen, const void *row)
{
    Visit visit;

    TRY(store_visit_find(
        screen->desk->store, (VisitId){queuerow_id(row)}, screen_turn(screen), &visit));
    PersonId person = {visit.person_id};
    if (person.row)
        person_file_open(screen, person, visit.id.row);
    else
        screen_refuse(screen, str_of(_("Nobody is named in this row")));
    return ERR_NONE;
}

Err queueopen_referral(Screen *screen, const void *row)
{
    int64_t id = queuerow_id(row);

    screen_open(screen, &referral_answer_screen, &id);
    return ERR_NONE;
}

Err queueopen_record(Screen *screen, const void *row)
{
    if (str_equal(queuerow_cell(row, "record"), REFERRAL_KIND))
        return queueopen_referral(screen, row);
    screen_open(screen, &case_screen, &(CasefileId){queuerow_id(row)});
    return ERR_NONE;
}
