#include "office/reverse.h"

#include "base/err.h"

/* What is said of acts that are final for the same reason. */
#define MINUTES N_("The minutes are closed and signed; another decision needs another session")
#define SENT    N_("The applicant has it already; write what was wrong into a further attempt")
#define SIGNED                                                                                 \
    N_("The applicant has signed it; correct the field and let him sign the new declaration")
#define CLOSED    N_("A closed case is not opened again; reopen it as a new, linked case")
#define HANDED    N_("What was handed over is in his hands; close or cancel what is still due")
#define MERGED    N_("Files that were merged are parted again by unmerging, in the person's file")
#define IMPORTED  N_("An import is taken back as a whole, by its number, or read in again")
#define DESTROYED N_("Personal data that were destroyed are kept nowhere any more")
#define ACCOUNT   N_("An account is changed back in the list of the staff, by an administrator")

/* clang-format off */
static const Reverse rows[] = {
    {"visit", "arrive", REVERSE_BACK, NULL},
    {"visit", "call", REVERSE_BACK, NULL},
    {"visit", "recall", REVERSE_BACK, NULL},
    {"visit", "put_back", REVERSE_BACK, NULL},
    {"visit", "to_end", REVERSE_BACK, NULL},
    {"visit", "serve", REVERSE_BACK, NULL},
    {"visit", "hold", REVERSE_BACK, NULL},
    {"visit", "resume", REVERSE_BACK, NULL},
    {"visit", "done", REVERSE_BACK, NULL},
    {"visit", "no_show", REVERSE_BACK, NULL},
    {"visit", "refer", REVERSE_BACK, NULL},
    {"visit", "refuse", REVERSE_BACK, NULL},
    {"visit", "clear", REVERSE_BACK, NULL},
    {"visit", "name_person", REVERSE_BACK, NULL},
    {"visit", "name_case", REVERSE_BACK, NULL},
    {"visit", "courtesy", REVERSE_BACK, NULL},
    {"visit", "merge", REVERSE_NONE, MERGED},
    {"visit", "unmerge", REVERSE_NONE, MERGED},

    {"inquiry", "ask", REVERSE_BACK, NULL},
    {"inquiry", "answer", REVERSE_BACK, NULL},
    {"inquiry", "correct", REVERSE_BACK, NULL},
    {"inquiry", "refer", REVERSE_BACK, NULL},
    {"inquiry", "close", REVERSE_BACK, NULL},
    {"known_answer", "add", REVERSE_BACK, NULL},
    {"known_answer", "change", REVERSE_BACK, NULL},
    {"known_answer", "approve", REVERSE_BACK, NULL},
    {"known_answer", "retire", REVERSE_BACK, NULL},
    {"phrase", "set", REVERSE_BACK, NULL},
    {"phrase", "remove", REVERSE_BACK, NULL},
    {"usual_step", "set", REVERSE_BACK, NULL},
    {"usual_step", "remove", REVERSE_BACK, NULL},

    {"appointment", "book", REVERSE_BACK, NULL},
    {"appointment", "arrive", REVERSE_BACK, NULL},
    {"appointment", "cancel", REVERSE_BACK, NULL},
    {"appointment", "change", REVERSE_BACK, NULL},
    {"appointment", "no_show", REVERSE_BACK, NULL},
    {"appointment", "merge", REVERSE_NONE, MERGED},
    {"appointment", "unmerge", REVERSE_NONE, MERGED},

    {"person", "person_add", REVERSE_BACK, NULL},
    {"person", "person_change", REVERSE_BACK, NULL},
    {"person", "person_raise", REVERSE_BACK, NULL},
    {"person", "person_remove", REVERSE_NONE, IMPORTED},
    {"household", "rule", REVERSE_BACK, NULL},
    {"member", "add", REVERSE_BACK, NULL},
    {"member", "change", REVERSE_BACK, NULL},
    {"member", "remove", REVERSE_BACK, NULL},
    {"member", "move_out", REVERSE_BACK, NULL},
    {"member", "move_in", REVERSE_BACK, NULL},
    {"member", "merge", REVERSE_NONE, MERGED},
    {"member", "unmerge", REVERSE_NONE, MERGED},
    {"person", "merge", REVERSE_NONE, MERGED},
    {"person", "merged", REVERSE_NONE, MERGED},
    {"person", "unmerge", REVERSE_NONE, MERGED},
    {"person", "unmerged", REVERSE_NONE, MERGED},
    {"person", "read", REVERSE_NO_ACT, NULL},
    {"pair", "rule", REVERSE_BACK, NULL},
    {"circumstance", "add", REVERSE_BACK, NULL},
    {"circumstance", "end", REVERSE_BACK, NULL},
    {"circumstance", "strike", REVERSE_BACK, NULL},
    {"circumstance", "merge", REVERSE_NONE, MERGED},
    {"circumstance", "unmerge", REVERSE_NONE, MERGED},
    {"import", "import_begin", REVERSE_NONE, IMPORTED},
    {"import", "import_rows", REVERSE_NO_ACT, NULL},
    {"import", "import_remove", REVERSE_NO_ACT, NULL},
    {"import", "import_show", REVERSE_NONE, IMPORTED},
    {"import", "import_undo", REVERSE_NONE, IMPORTED},
    {"import", "import_drop", REVERSE_NO_ACT, NULL},

    {"case", "open", REVERSE_BACK, NULL},
    {"case", "paper", REVERSE_BACK, NULL},
    {"case", "set", REVERSE_BACK, NULL},
    {"case", "refer", REVERSE_BACK, NULL},
    {"case", "answer", REVERSE_BACK, NULL},
    {"case", "missing", REVERSE_BACK, NULL},
    {"case", "missing_given", REVERSE_BACK, NULL},
    {"case", "remind", REVERSE_NONE,
     N_("The reminder has gone out to the applicant and stays on file")},
    {"case", "match", REVERSE_BACK, NULL},
    {"case", "declare", REVERSE_NONE, SIGNED},
    {"case", "complete", REVERSE_BACK, NULL},
    {"case", "conflict", REVERSE_NONE,
     N_("A conflict of interest stays on file; a manager assigns the case to somebody else")},
    {"case", "assign", REVERSE_BACK, NULL},
    {"case", "study", REVERSE_BACK, NULL},
    {"case", "ready", REVERSE_BACK, NULL},
    {"case", "lose_paper", REVERSE_BACK, NULL},
    {"case", "docket", REVERSE_BACK, NULL},
    {"case", "undock", REVERSE_BACK, NULL},
    {"case", "recuse", REVERSE_BACK, NULL},
    {"case", "enter", REVERSE_BACK, NULL},
    {"case", "take_back", REVERSE_BACK, NULL},
    {"case", "defer", REVERSE_NONE, MINUTES},
    {"case", "resume", REVERSE_BACK, NULL},
    {"case", "decide", REVERSE_NONE, MINUTES},
    {"case", "reply", REVERSE_NONE, SENT},
    {"case", "attempt", REVERSE_NONE, SENT},
    {"case", "register", REVERSE_NONE,
     N_("The permanent number was given; suspend or close the case instead")},
    {"case", "plan", REVERSE_BACK, NULL},
    {"case", "authorise", REVERSE_BACK, NULL},
    {"case", "release", REVERSE_BACK, NULL},
    {"case", "cancel_plan", REVERSE_BACK, NULL},
    {"case", "deliver", REVERSE_NONE, HANDED},
    {"case", "review", REVERSE_BACK, NULL},
    {"case", "suspend", REVERSE_BACK, NULL},
    {"case", "reactivate", REVERSE_BACK, NULL},
    {"case", "appeal", REVERSE_BACK, NULL},
    {"case", "close_completed", REVERSE_NONE, CLOSED},
    {"case", "close_rejected", REVERSE_NONE, CLOSED},
    {"case", "close_withdrawn", REVERSE_NONE, CLOSED},
    {"case", "close_abandoned", REVERSE_NONE, CLOSED},
    {"case", "close_duplicate", REVERSE_NONE, CLOSED},
    {"case", "close_outside_scope", REVERSE_NONE, CLOSED},
    {"case", "close_moved", REVERSE_NONE, CLOSED},
    {"case", "close_died", REVERSE_NONE, CLOSED},
    {"case", "reopen", REVERSE_BACK, NULL},
    {"case", "merge", REVERSE_NONE, MERGED},
    {"case", "unmerge", REVERSE_NONE, MERGED},
    {"case", "read", REVERSE_NO_ACT, NULL},

    {"paper", "require", REVERSE_BACK, NULL},
    {"paper", "receive", REVERSE_BACK, NULL},
    {"paper", "match", REVERSE_BACK, NULL},
    {"paper", "unmatch", REVERSE_BACK, NULL},
    {"paper", "expire", REVERSE_BACK, NULL},
    {"paper", "lose", REVERSE_BACK, NULL},
    {"paper", "not_available", REVERSE_BACK, NULL},
    {"paper", "not_applicable", REVERSE_BACK, NULL},
    {"paper", "correct", REVERSE_BACK, NULL},
    {"paper", "scan", REVERSE_BACK, NULL},
    {"verdict", "judge", REVERSE_BACK, NULL},

    {"clock", "start", REVERSE_BACK, NULL},
    {"clock", "pause", REVERSE_BACK, NULL},
    {"clock", "resume", REVERSE_BACK, NULL},
    {"clock", "end", REVERSE_BACK, NULL},
    {"clock", "redate", REVERSE_BACK, NULL},

    {"referral", "ask", REVERSE_BACK, NULL},
    {"referral", "see", REVERSE_NO_ACT, NULL},
    {"referral", "answer", REVERSE_BACK, NULL},
    {"referral", "correct", REVERSE_BACK, NULL},
    {"referral", "tell_sender", REVERSE_BACK, NULL},
    {"referral", "tell_visitor", REVERSE_BACK, NULL},
    {"referral", "withdraw", REVERSE_BACK, NULL},

    {"session", "open", REVERSE_NONE,
     N_("The session has its number, and numbers are never given twice; hold it or close it")},
    {"session", "present", REVERSE_BACK, NULL},
    {"session", "recuse", REVERSE_BACK, NULL},
    {"session", "vote", REVERSE_BACK, NULL},
    {"session", "close", REVERSE_NONE, MINUTES},
    {"decision", "enter", REVERSE_BACK, NULL},
    {"decision", "take_back", REVERSE_BACK, NULL},
    {"decision", "put_in_force", REVERSE_NONE, MINUTES},
    {"decision", "supersede", REVERSE_NONE, MINUTES},
    {"decision", "settle", REVERSE_BACK, NULL},
    {"reply", "attempt", REVERSE_NONE, SENT},

    {"plan", "make", REVERSE_BACK, NULL},
    {"plan", "authorise", REVERSE_BACK, NULL},
    {"plan", "release", REVERSE_BACK, NULL},
    {"plan", "finish", REVERSE_NONE, HANDED},
    {"plan", "cancel", REVERSE_BACK, NULL},
    {"entitlement", "schedule", REVERSE_BACK, NULL},
    {"entitlement", "deliver", REVERSE_NONE, HANDED},
    {"entitlement", "cancel", REVERSE_BACK, NULL},

    {"setting", "set", REVERSE_BACK, NULL},
    {"library", "set", REVERSE_BACK, NULL},
    {"holiday", "add", REVERSE_BACK, NULL},
    {"holiday", "confirm", REVERSE_BACK, NULL},
    {"holiday", "remove", REVERSE_BACK, NULL},
    {"policy", "adopt", REVERSE_NONE,
     N_("Cases may stand under it already; put the former policy in force again")},
    {"policy", "supersede", REVERSE_NONE,
     N_("Cases may stand under it already; put the former policy in force again")},

    {"staff", "add", REVERSE_NONE, ACCOUNT},
    {"staff", "set_role", REVERSE_NONE, ACCOUNT},
    {"staff", "set_name", REVERSE_NONE, ACCOUNT},
    {"staff", "set_system_user", REVERSE_NONE, ACCOUNT},
    {"staff", "set_language", REVERSE_NO_ACT, NULL},
    {"staff", "disable", REVERSE_NONE, ACCOUNT},
    {"staff", "enable", REVERSE_NONE, ACCOUNT},
    {"staff", "sign_in", REVERSE_NO_ACT, NULL},
    {"staff", "sign_in_failed", REVERSE_NO_ACT, NULL},
    {"password", "set_password", REVERSE_NONE,
     N_("The former password is kept nowhere; set a new one")},

    {"office", "init", REVERSE_NO_ACT, NULL},
    {"list", "read", REVERSE_NO_ACT, NULL},
    {"claim", "take_over", REVERSE_NO_ACT, NULL},
    {"event", "destroy", REVERSE_NONE, DESTROYED},
    {"case", "destroy", REVERSE_NONE, DESTROYED},
};
/* clang-format on */

static const Reverse taking_back = {"", "undo", REVERSE_NO_ACT, NULL};

const Reverse *reverse_at(size_t place)
{
    return place < sizeof rows / sizeof rows[0] ? &rows[place] : NULL;
}

const Reverse *reverse_of(Str record_kind, Str act)
{
    if (str_equal(act, REVERSE_ACT))
        return &taking_back;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        if (str_equal(record_kind, str_of(rows[i].record_kind)) &&
            str_equal(act, str_of(rows[i].act)))
            return &rows[i];
    }
    return NULL;
}
