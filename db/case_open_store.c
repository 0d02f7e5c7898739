#include "db/casefile_store.h"

#include "db/body.h"
#include "db/casedata_row.h"
#include "db/casefacts_store.h"
#include "db/casefile_row.h"
#include "db/casework.h"
#include "db/counter_store.h"
#include "db/family_store.h"
#include "db/kept.h"
#include "db/paper_store.h"
#include "db/person_duplicate_store.h"
#include "db/person_store.h"
#include "db/policy_store.h"
#include "db/store_inside.h"
#include "db/visit_store.h"
#include "office/freetext.h"

/* What opening a case needs to know besides the work itself. */
typedef struct {
    CaseWork *work;
    CaseOpening opening;
    Person person;
    PersonLikenesses alike;
} Opening;

/* --- reading what was said --------------------------------------------------------------------- */

static Err refuse(const char *field, Str found, Str allowed, Str clause, Refusal *why)
{
    *why = (Refusal){
        .guard = GUARD_BAD_VALUE,
        .clause = clause,
        .field = str_of(field),
        .found = found,
        .allowed = allowed,
    };
    return ERR_BAD_DATA;
}

static Str intake_codes(const CaseWork *work)
{
    StrBuilder codes = {.arena = work->names};

    for (int kind = 0; kind < CASEKIND_COUNT; kind++) {
        if (!key_items_hold(&work->policy->intake_kinds, (int)casekind_intake((CaseKind)kind)))
            continue;
        if (codes.len)
            strbuilder_add(&codes, STR(", "));
        strbuilder_add(&codes, str_of(casekind_code((CaseKind)kind)));
    }
    return strbuilder_text(&codes);
}

static Err read_kind(const Opening *opening, Refusal *why)
{
    const CaseWork *work = opening->work;
    CaseKind kind = opening->opening.kind;

    if (key_items_hold(&work->policy->intake_kinds, (int)casekind_intake(kind)))
        return ERR_NONE;
    return refuse(
        "kind", str_of(casekind_code(kind)), intake_codes(work),
        policy_clause(work->policy, POLICY_INTAKE_KINDS), why);
}

/* The policy's first channel where none was named; whom staff found has come by none yet. */
static Err read_channel(const Opening *opening, Casefile *out, Refusal *why)
{
    const CaseWork *work = opening->work;
    Str code = opening->opening.channel;
    Channel channel = (Channel)work->policy->channels.items[0];
    bool is_known = !code.len || channel_from_code(code, &channel);

    if (!is_known || !policy_has_channel(work->policy, channel))
        return refuse(
            "channel", str_copy(work->names, code), policy_value(work->policy, POLICY_CHANNELS),
            policy_clause(work->policy, POLICY_CHANNELS), why);
    out->has_channel = code.len || opening->opening.origin != ORIGIN_OUTREACH;
    out->channel = channel;
    return ERR_NONE;
}

/* Nobody needs to rule where nobody is alike. */
static Err read_ruling(Opening *opening, DuplicateRuling *out)
{
    CaseWork *work = opening->work;

    *out = opening->opening.ruling;
    if (*out != RULING_NONE)
        return ERR_NONE;
    TRY(store_person_duplicates(
        work->change.store, &opening->person, &work->change.arena, &opening->alike));
    if (!opening->alike.count)
        *out = RULING_NOBODY;
    return ERR_NONE;
}

static Err read_person(Opening *opening, Refusal *why)
{
    PersonId id = {opening->opening.person_id};

    return person_open(&opening->work->change, id, &opening->person, why);
}

static Err read_policy(CaseWork *work)
{
    Store *store = work->change.store;
    Err err = store_policy_in_force(store, &work->casefile.policy_id, &work->policy);

    if (err == ERR_NOT_FOUND)
        return err_with(ERR_CONFIG, "no policy was adopted");
    TRY(err);
    return kept_settings(store, &work->settings);
}

static Err refuse_received(const CaseWork *work, Refusal *why)
{
    Day today = casework_today(work);
    Str first = day_iso(work->names, CALENDAR_GREGORIAN, today - CASE_SUBMITTED_MAX_DAYS);
    Str last = day_iso(work->names, CALENDAR_GREGORIAN, today);

    return refuse(
        "received", (Str){0},
        str_format(
            work->names, "%.*s .. %.*s", (int)first.len, first.bytes, (int)last.len,
            last.bytes),
        (Str){0}, why);
}

static Err read_casefile(Opening *opening, Refusal *why)
{
    CaseWork *work = opening->work;
    const CaseOpening *said = &opening->opening;
    Casefile *casefile = &work->casefile;

    TRY(read_kind(opening, why));
    TRY(read_channel(opening, casefile, why));
    TRY(read_ruling(opening, &casefile->ruling));
    TRY(freetext_line(
        work->names, said->request, "request", CASE_REQUEST_MAX_POINTS, &casefile->request,
        why));
    TRY(freetext_line(
        work->names, work->change.act->reason, "reason", CASE_REASON_MAX_POINTS,
        &casefile->ruling_reason, why));
    if (said->priority < 0 || said->priority > CASE_PRIORITY_MAX)
        return refuse("priority", (Str){0}, STR("0 - 9"), (Str){0}, why);
    if (said->submitted_days_ago < 0 || said->submitted_days_ago > CASE_SUBMITTED_MAX_DAYS)
        return refuse_received(work, why);
    casefile->submitted_day = casework_today(work) - said->submitted_days_ago;
    casefile->kind = said->kind;
    casefile->origin = said->origin;
    casefile->priority = said->priority;
    return ERR_NONE;
}

/* --- making it --------------------------------------------------------------------------------- */

static Casefile blank_casefile(const CaseWork *work)
{
    return (Casefile){
        .version = 1,
        .state = CASE_NONE,
        .state_since = work->change.moment,
        .opened_at = work->change.moment,
        .opened_by = work->change.act->staff_id,
        .submitted_day = casework_today(work),
        .missing_given_at = MOMENT_NONE,
        .return_day = DAY_NONE,
        .complete_on = DAY_NONE,
        .not_before = DAY_NONE,
        .due = DAY_NONE,
        .closed_at = MOMENT_NONE,
    };
}

/* Who are alike stand in the refusal, by name and id. */
static void name_alike(const Opening *opening, Refusal *why)
{
    size_t most = sizeof why->owed / sizeof why->owed[0];

    for (size_t i = 0; i < opening->alike.count && i < most; i++) {
        const Person *person = &opening->alike.rows[i].person;
        why->owed[why->owed_count++] = str_format(
            opening->work->names, "%.*s (%lld)", (int)person->name.len, person->name.bytes,
            (long long)person->id.row);
    }
}

static Err ask(const Opening *opening, Refusal *why)
{
    CaseWork *work = opening->work;
    CaseState to;
    Err err = casestate_after(&work->facts, work->change.act->role, STEP_OPEN, &to, why);

    if (err && why->guard == GUARD_PERSON_SEARCHED)
        name_alike(opening, why);
    return err;
}

/* What the register of his family tells is declared until somebody says otherwise. */
static Err take_family(const Opening *opening)
{
    CaseWork *work = opening->work;
    Arena *arena = &work->change.arena;
    size_t members;

    TRY(store_family_size(work->change.store, opening->person.id, &members));
    for (int i = 0; i < DATAFIELD_COUNT; i++) {
        Str told = casedata_of_family(arena, (DataField)i, members);
        if (told.len)
            work->data.fields[i].value = told;
    }
    return ERR_NONE;
}

/* Most who come apply for themselves; the verifier asks when he matches it. */
static Err take_data(const Opening *opening)
{
    CaseWork *work = opening->work;

    work->data = casedata_of_person(&work->change.arena, &opening->person);
    TRY(take_family(opening));
    work->data.fields[DATAFIELD_APPLICANT].value =
        str_of(fact_choices(FACT_APPLICANT)->rows[APPLICANT_SELF].code);
    FamilyFacts family = casedata_facts(&work->data);
    work->wanted = requirement_list(work->casefile.kind, &family);
    work->has_papers = true;
    return ERR_NONE;
}

static CaseNote note_of(const Opening *opening)
{
    CaseWork *work = opening->work;
    Arena *arena = &work->change.arena;
    const Casefile *casefile = &work->casefile;
    StrBuilder body = {.arena = arena};

    body_add(&body, "draft", casenumber_text(arena, casefile->draft));
    body_add(&body, "person", str_format(arena, "%lld", (long long)casefile->person_id));
    body_add(&body, "kind", str_of(casekind_code(casefile->kind)));
    body_add(&body, "request", casefile->request);
    body_add(&body, "origin", str_of(case_origin_code(casefile->origin)));
    if (casefile->has_channel)
        body_add(&body, "channel", str_of(channel_code(casefile->channel)));
    body_add(&body, "ruling", str_of(duplicate_ruling_code(casefile->ruling)));
    if (opening->opening.submitted_days_ago)
        body_add(
            &body, "submitted", day_iso(arena, CALENDAR_GREGORIAN, casefile->submitted_day));
    return (CaseNote){.after = strbuilder_text(&body)};
}

/* The row stands before what hangs on it. */
static Err write_case(const Opening *opening, Refusal *why)
{
    CaseWork *work = opening->work;
    Change *change = &work->change;
    Casefile *casefile = &work->casefile;

    casefile->id.row = change_new_id(change);
    TRY(counter_next(change, STR("case.draft"), &casefile->draft.serial));
    CaseNote note = note_of(opening);
    TRY(casework_move(work, STEP_OPEN, &note, why));
    TRY(casefile_add(change, casefile));
    TRY(casedata_row_put(change, casefile->id, &work->data));
    return papers_follow(work, why);
}

static Err tell_others(const Opening *opening)
{
    CaseWork *work = opening->work;
    const Casefile *casefile = &work->casefile;
    VisitId visit = {opening->opening.visit_id};
    Str clause = policy_clause(work->policy, POLICY_STEPS_RECEPTION);

    TRY(person_raise(&work->change, opening->person.id, PERSON_APPLICANT, clause));
    if (!visit.row)
        return ERR_NONE;
    return visit_name_case(&work->change, visit, casefile->id.row, opening->person.id.row);
}

/* Opens a case in the change of `work`, which holds no case or one that this follows. */
static Err open_case(CaseWork *work, const CaseOpening *said, Refusal *why)
{
    Opening opening = {.work = work, .opening = *said};
    CasefileId followed = work->casefile.id;

    work->casefile = blank_casefile(work);
    work->casefile.reopened_from = followed.row;
    work->casefile.person_id = said->person_id;
    work->papers.count = 0;
    work->declaration = (DeclarationInForce){0};
    work->is_new = true;
    TRY(read_policy(work));
    TRY(read_person(&opening, why));
    TRY(read_casefile(&opening, why));
    TRY(take_data(&opening));
    TRY(casefacts_read(work));
    TRY(ask(&opening, why));
    TRY(write_case(&opening, why));
    TRY(tell_others(&opening));
    change_set_result(&work->change, work->casefile.id.row);
    return casework_commit(work);
}

Err store_casefile_open(
    Store *store, const Act *act, const CaseOpening *opening, CasefileId *out, Refusal *why)
{
    AUTO_LEAVE CaseWork work = {0};

    TRY(change_begin(&work.change, store, act, why));
    if (change_is_repeat(&work.change)) {
        out->row = work.change.result;
        return ERR_NONE;
    }
    TRY(casestate_permit(act->role, STEP_OPEN, why));
    work.names = &store->refusal_texts;
    TRY(open_case(&work, opening, why));
    *out = work.casefile.id;
    return ERR_NONE;
}

Err store_casefile_reopen(
    Store *store, const Act *act, CasefileId id, CasefileId *out, Refusal *why)
{
    AUTO_LEAVE CaseWork work = {0};

    TRY(casework_begin(&work, store, act, id, why));
    if (change_is_repeat(&work.change)) {
        out->row = work.change.result;
        return ERR_NONE;
    }
    TRY(casework_move(&work, STEP_REOPEN, NULL, why));
    CaseOpening opening = {
        .person_id = work.casefile.person_id,
        .kind = work.casefile.kind,
        .request = work.casefile.request,
        .origin = work.casefile.origin,
        .priority = work.casefile.priority,
        .ruling = work.casefile.ruling,
    };
    TRY(open_case(&work, &opening, why));
    *out = work.casefile.id;
    return ERR_NONE;
}
