#include "db/closing_store.h"

#include "db/body.h"
#include "db/docket_store.h"
#include "office/freetext.h"

static CaseNote note_of(CaseWork *work, const char *name, Str text)
{
    StrBuilder after = {.arena = &work->change.arena};

    if (text.len)
        body_add(&after, name, text);
    return (CaseNote){.after = strbuilder_text(&after)};
}

Err store_casefile_suspend(Store *store, const Act *act, CasefileId id, Str told, Refusal *why)
{
    AUTO_LEAVE CaseWork work = {0};
    Str text;

    TRY(casework_begin(&work, store, act, id, why));
    if (change_is_repeat(&work.change))
        return ERR_NONE;
    TRY(casestate_permit(act->role, STEP_SUSPEND, why));
    TRY(freetext_line(work.names, told, "told", CLOSING_PROOF_MAX_POINTS, &text, why));
    work.facts.notice_given = text.len > 0;
    CaseNote note = note_of(&work, "told", text);
    TRY(casework_move(&work, STEP_SUSPEND, &note, why));
    return casework_commit(&work);
}

Err store_casefile_reactivate(Store *store, const Act *act, CasefileId id, Refusal *why)
{
    AUTO_LEAVE CaseWork work = {0};

    TRY(casework_begin(&work, store, act, id, why));
    if (change_is_repeat(&work.change))
        return ERR_NONE;
    TRY(casework_move(&work, STEP_REACTIVATE, NULL, why));
    return casework_commit(&work);
}

static Err close_case(CaseWork *work, CloseReason reason, Str proof, Refusal *why)
{
    bool is_docketed = work->casefile.state == CASE_DOCKETED;

    work->facts.has_proof = proof.len > 0;
    CaseNote note = note_of(work, "proof", proof);
    TRY(casework_move(work, casestep_of_closing(reason), &note, why));
    return is_docketed ? docket_remove(work) : ERR_NONE;
}

Err store_casefile_close(
    Store *store, const Act *act, CasefileId id, CloseReason reason, Str proof, Refusal *why)
{
    AUTO_LEAVE CaseWork work = {0};
    Str text;

    TRY(casework_begin(&work, store, act, id, why));
    if (change_is_repeat(&work.change))
        return ERR_NONE;
    TRY(casestate_permit(act->role, casestep_of_closing(reason), why));
    TRY(freetext_line(work.names, proof, "proof", CLOSING_PROOF_MAX_POINTS, &text, why));
    TRY(close_case(&work, reason, text, why));
    return casework_commit(&work);
}
