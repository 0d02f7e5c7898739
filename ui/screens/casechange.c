#include "ui/screens/casechange.h"

#include "ui/dialog.h"
#include "view/case_changes.h"

void casechange_tell(Screen *screen, const CaseCard *seen, const CaseCard *now)
{
    Arena *turn = screen_turn(screen);
    Str changes = case_changes(turn, &seen->intake, &now->intake);
    Str by;
    Err err = case_changes_by(screen->desk->store, now->id, turn, &by);

    if (err) {
        screen_refuse_err(screen, err, NULL);
        return;
    }
    if (!changes.len)
        changes = str_of(_("Nothing that you see here is another one now"));
    dialog_tell(
        screen, str_of(_("Somebody else changed this case meanwhile")),
        str_format(turn, "%.*s\n%.*s", (int)by.len, by.bytes, (int)changes.len, changes.bytes));
}

void casechange_follow(Screen *screen, const CaseCard *seen, Desk *desk)
{
    CaseCard now = {0};
    Err err = casecard_load(&now, desk, seen->id);

    if (err) {
        screen_refuse_err(screen, err, NULL);
        return;
    }
    casechange_tell(screen, seen, &now);
    casecard_close(&now);
}
