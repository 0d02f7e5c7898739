#include "db/paper_store.h"

#include "db/paper_row.h"
#include "db/verdict_store.h"
#include "office/freetext.h"
#include "office/guard_clause.h"

Err store_paper_list(Store *store, CasefileId id, Arena *arena, CasePapers *out)
{
    return paper_rows_read(store, id, arena, out);
}

/* --- moving one paper -------------------------------------------------------------------------- */

static Err tell(
    CaseWork *work, const CasePaper *before, const CasePaper *paper, const char *act)
{
    Arena *arena = &work->change.arena;
    bool is_move = before->state != paper->state;
    bool had_state = is_move && before->state != PAPER_NONE;

    return change_add_event(
        &work->change,
        &(Event){
            .act = str_of(act),
            .record_kind = PAPER_KIND,
            .record_id = paper->id,
            .from_state = had_state ? str_of(paper_state_code(before->state)) : (Str){0},
            .to_state = is_move ? str_of(paper_state_code(paper->state)) : (Str){0},
            .clause = policy_clause(work->policy, POLICY_STEPS_VERIFICATION),
            .before = had_state ? paper_body(arena, before) : (Str){0},
            .after = paper_body(arena, paper),
        });
}

/* Up to completeness a paper counts for the day it was handed in, from then on for today. */
static Day judged_for(const CaseWork *work, const CasePaper *paper)
{
    if (casestate_is_before_complete(work->casefile.state))
        return casepaper_judged_for(paper, work->casefile.submitted_day);
    return casework_today(work);
}

static PaperFacts facts_of(const CaseWork *work, const CasePaper *paper)
{
    return (PaperFacts){
        .policy = work->policy,
        .state = paper->state,
        .has_reason = work->change.act->reason.len > 0,
        .is_mandatory = paper->is_asked && paper->need == NEED_MANDATORY,
        .how = paper->how,
        .expires = paper->last_day,
        .judged_for = judged_for(work, paper),
    };
}

/* What a step writes into the paper besides its state. */
static void mark(const CaseWork *work, CasePaper *paper, PaperStep step)
{
    switch (step) {
    case PAPER_STEP_RECEIVE:
        paper->keyed_at = work->change.moment;
        break;
    case PAPER_STEP_LOSE:
    case PAPER_STEP_REQUIRE:
        paper->received_at = MOMENT_NONE;
        paper->keyed_at = MOMENT_NONE;
        paper->is_inexact = false;
        paper->how = MATCH_NONE;
        break;
    case PAPER_STEP_UNMATCH:
        paper->how = MATCH_NONE;
        break;
    default:
        paper->judged_by = work->change.act->staff_id;
        paper->judged_at = work->change.moment;
    }
}

/* To match a paper and to find it expired are verdicts on its validity. */
static Err judge(CaseWork *work, const CasePaper *paper, PaperStep step, Day judged_for)
{
    bool is_first = casestate_is_before_complete(work->casefile.state);

    if (step != PAPER_STEP_MATCH && step != PAPER_STEP_EXPIRE)
        return ERR_NONE;
    return verdict_add(
        work, paper, is_first ? PAPEROCCASION_SUBMISSION : PAPEROCCASION_LATER, judged_for);
}

/* One step of the machine with its event; the row is written by the caller. */
static Err take(CaseWork *work, CasePaper *paper, PaperStep step, Refusal *why)
{
    PaperFacts facts = facts_of(work, paper);
    CasePaper before = *paper;

    Err err = paper_after(&facts, work->change.act->role, step, &paper->state, why);
    if (err == ERR_REFUSED)
        why->found = str_of(paperkind_label(paper->kind));
    TRY(err);
    mark(work, paper, step);
    TRY(tell(work, &before, paper, paper_step_code(step)));
    return judge(work, paper, step, facts.judged_for);
}

/* --- the list of a case ------------------------------------------------------------------------ */

static Err add_paper(CaseWork *work, CasePaper *paper, Refusal *why)
{
    paper->id = change_new_id(&work->change);
    TRY(take(work, paper, PAPER_STEP_REQUIRE, why));
    TRY(paper_row_add(&work->change, work->casefile.id, paper));
    papers_insert(&work->papers, paper);
    return ERR_NONE;
}

static CasePaper new_paper(PaperKind kind, Need need, bool is_asked)
{
    return (CasePaper){
        .version = 1,
        .kind = kind,
        .need = need,
        .is_asked = is_asked,
        .received_at = MOMENT_NONE,
        .keyed_at = MOMENT_NONE,
        .judged_at = MOMENT_NONE,
        .issued = DATE_NONE,
        .expires = DATE_NONE,
        .last_day = DAY_NONE,
    };
}

/* Nobody had touched it, so it leaves the list of what is awaited; what was brought stays. */
static Err let_go(CaseWork *work, CasePaper *paper, Refusal *why)
{
    paper->is_asked = false;
    if (paper->state == PAPER_REQUIRED)
        TRY(take(work, paper, PAPER_STEP_NOT_APPLICABLE, why));
    return paper_row_keep(&work->change, paper);
}

static Err ask_again(CaseWork *work, CasePaper *paper, Need need, Refusal *why)
{
    paper->is_asked = true;
    paper->need = need;
    if (paper->state == PAPER_NOT_APPLICABLE)
        TRY(take(work, paper, PAPER_STEP_REQUIRE, why));
    return paper_row_keep(&work->change, paper);
}

static Err follow_one(CaseWork *work, PaperKind kind, Refusal *why)
{
    CasePaper *paper = casepapers_find(&work->papers, kind);
    const RequiredPaper *wanted = requirement_find(&work->wanted, kind);
    CasePaper fresh;

    switch (casepaper_list_change(paper, wanted)) {
    case PAPER_LIST_ADD:
        fresh = new_paper(kind, wanted->need, true);
        return add_paper(work, &fresh, why);
    case PAPER_LIST_ASK_AGAIN:
        return ask_again(work, paper, wanted->need, why);
    case PAPER_LIST_NEED:
        paper->need = wanted->need;
        return paper_row_keep(&work->change, paper);
    case PAPER_LIST_LET_GO:
        return let_go(work, paper, why);
    default:
        return ERR_NONE;
    }
}

Err papers_follow(CaseWork *work, Refusal *why)
{
    for (int kind = 0; kind < PAPERKIND_COUNT; kind++)
        TRY(follow_one(work, (PaperKind)kind, why));
    return ERR_NONE;
}

/* --- what happened to a paper ------------------------------------------------------------------ */

static Err read_written(CaseWork *work, Str typed, const char *field, Date *out, Refusal *why)
{
    if (!typed.len)
        return ERR_NONE;
    Err err = date_parse(work->names, typed, casework_today(work), out, why);
    if (err)
        why->field = str_of(field);
    return err;
}

static Err read_note(CaseWork *work, Str note, CasePaper *paper, Refusal *why)
{
    if (!note.len)
        return ERR_NONE;
    return freetext_line(work->names, note, "note", PAPER_NOTE_MAX_POINTS, &paper->note, why);
}

/* A file is complete from a day on which all was there: that a paper of it came later would say
 * that it was not. */
static Err check_complete(
    const CaseWork *work, const CasePaper *paper, Moment received_at, Refusal *why)
{
    Day complete_on = work->casefile.complete_on;
    bool counts = paper->is_asked && paper->need == NEED_MANDATORY &&
                  casepaper_is_in_hand(paper) && complete_on != DAY_NONE;

    if (!counts || moment_day(received_at) <= complete_on)
        return ERR_NONE;
    *why = (Refusal){
        .guard = GUARD_BAD_VALUE,
        .field = STR("received"),
        .found = day_iso(work->names, CALENDAR_GREGORIAN, moment_day(received_at)),
        .allowed = str_format(
            work->names, "... %s",
            str_c(work->names, day_iso(work->names, CALENDAR_GREGORIAN, complete_on))),
    };
    return ERR_BAD_DATA;
}

static Err read_received(
    CaseWork *work, Moment received_at, bool is_inexact, CasePaper *paper, Refusal *why)
{
    Moment moment = received_at == MOMENT_NONE ? work->change.moment : received_at;

    if (moment > work->change.moment) {
        *why = (Refusal){.guard = GUARD_BAD_VALUE, .field = STR("received")};
        return ERR_BAD_DATA;
    }
    if (received_at != MOMENT_NONE || paper->received_at == MOMENT_NONE) {
        TRY(check_complete(work, paper, moment, why));
        paper->received_at = moment;
        paper->keyed_at = work->change.moment;
        paper->is_inexact = is_inexact;
    }
    return ERR_NONE;
}

/* Writes dates and note into the paper before it is judged. */
static Err read_news(CaseWork *work, const PaperNews *news, CasePaper *paper, Refusal *why)
{
    int32_t fresh_days = setting_number(&work->settings, SETTING_PAPER_FRESH_DAYS);
    bool is_in_hand =
        news->to == PAPER_RECEIVED || news->to == PAPER_MATCHED || news->to == PAPER_EXPIRED;

    TRY(read_written(work, news->issued, "issued", &paper->issued, why));
    TRY(read_written(work, news->expires, "expires", &paper->expires, why));
    TRY(read_note(work, news->note, paper, why));
    paper->last_day =
        paperkind_last_day(paper->kind, paper->issued.day, paper->expires.day, fresh_days);
    return is_in_hand ? read_received(work, news->received_at, news->is_inexact, paper, why)
                      : ERR_NONE;
}

/* Brought again, a paper is judged anew: what was written down of the lost one does not count. */
static void forget_old(CasePaper *paper)
{
    *paper = (CasePaper){
        .id = paper->id,
        .version = paper->version,
        .kind = paper->kind,
        .is_asked = paper->is_asked,
        .need = paper->need,
        .state = paper->state,
        .received_at = MOMENT_NONE,
        .keyed_at = MOMENT_NONE,
        .judged_at = MOMENT_NONE,
        .issued = DATE_NONE,
        .expires = DATE_NONE,
        .last_day = DAY_NONE,
    };
}

static Err take_to(CaseWork *work, const PaperNews *news, CasePaper *paper, Refusal *why)
{
    bool is_received_first = false;
    PaperStep step = casepaper_step(paper->state, news->to, &is_received_first);

    if (is_received_first)
        TRY(take(work, paper, PAPER_STEP_RECEIVE, why));
    if (news->to == PAPER_MATCHED)
        paper->how = news->how;
    return take(work, paper, step, why);
}

/* The same state again corrects what is written; a matched paper is matched anew with it. */
static Err correct(CaseWork *work, const PaperNews *news, CasePaper *paper, Refusal *why)
{
    CasePaper before = *paper;

    if (paper->state != PAPER_MATCHED)
        return tell(work, &before, paper, "correct");
    TRY(take(work, paper, PAPER_STEP_UNMATCH, why));
    paper->how = news->how;
    return take(work, paper, PAPER_STEP_MATCH, why);
}

static Err apply(CaseWork *work, const PaperNews *news, CasePaper *paper, Refusal *why)
{
    bool is_same = paper->state == news->to;

    if (!is_same && !casepaper_is_in_hand(paper))
        forget_old(paper);
    TRY(read_news(work, news, paper, why));
    TRY(is_same ? correct(work, news, paper, why) : take_to(work, news, paper, why));
    return paper_row_keep(&work->change, paper);
}

/* A paper that nobody asked for is taken as an offer. */
static Err find_or_add(CaseWork *work, PaperKind kind, CasePaper **out, Refusal *why)
{
    *out = casepapers_find(&work->papers, kind);
    if (*out)
        return ERR_NONE;
    CasePaper offered = new_paper(kind, NEED_OPTIONAL, false);
    TRY(add_paper(work, &offered, why));
    *out = casepapers_find(&work->papers, kind);
    return ERR_NONE;
}

static Err set_one(CaseWork *work, const PaperNews *news, Refusal *why)
{
    CasePaper *paper;

    TRY(find_or_add(work, news->kind, &paper, why));
    return apply(work, news, paper, why);
}

Err store_paper_set(
    Store *store, const Act *act, CasefileId id, const PaperNews *news, size_t count,
    Refusal *why)
{
    AUTO_LEAVE CaseWork work = {0};
    CaseState to;

    TRY(casework_begin(&work, store, act, id, why));
    if (change_is_repeat(&work.change))
        return ERR_NONE;
    TRY(casework_need_papers(&work));
    TRY(casestate_after(&work.facts, act->role, STEP_PAPER, &to, why));
    for (size_t i = 0; i < count; i++)
        TRY(set_one(&work, &news[i], why));
    TRY(casework_settle(&work));
    return casework_commit(&work);
}

/* --- the scan of a paper ------------------------------------------------------------------------ */

static Err find_in_hand(CaseWork *work, PaperKind kind, CasePaper **out, Refusal *why)
{
    *out = casepapers_find(&work->papers, kind);
    if (*out && casepaper_is_in_hand(*out))
        return ERR_NONE;
    *why = (Refusal){
        .guard = GUARD_PAPERS_PRESENT,
        .clause = guard_clause(work->policy, GUARD_PAPERS_PRESENT),
        .owed = {str_of(paperkind_label(kind))},
        .owed_count = 1,
    };
    return ERR_REFUSED;
}

Err store_paper_scan(
    Store *store, const Act *act, CasefileId id, PaperKind kind, Str path, Digest digest,
    Refusal *why)
{
    AUTO_LEAVE CaseWork work = {0};
    CasePaper *paper;
    CaseState to;

    TRY(casework_begin(&work, store, act, id, why));
    if (change_is_repeat(&work.change))
        return ERR_NONE;
    TRY(casework_need_papers(&work));
    TRY(casestate_after(&work.facts, act->role, STEP_PAPER, &to, why));
    TRY(find_in_hand(&work, kind, &paper, why));
    CasePaper before = *paper;
    paper->scan_path = path;
    paper->scan_digest = digest_text(work.names, digest);
    TRY(tell(&work, &before, paper, "scan"));
    TRY(paper_row_keep(&work.change, paper));
    return casework_commit(&work);
}
