#include "db/intake_store.h"

#include "db/body.h"
#include "db/calendar_store.h"
#include "db/caseclock.h"
#include "db/seal.h"
#include "db/setting_store.h"
#include "office/channelrule.h"
#include "office/guard_clause.h"
#include "text/digits.h"

/* --- verifying --------------------------------------------------------------------------------- */

Err store_casefile_verify(Store *store, const Act *act, CasefileId id, Refusal *why)
{
    AUTO_LEAVE CaseWork work = {0};
    CaseState to;

    TRY(casework_begin(&work, store, act, id, why));
    if (change_is_repeat(&work.change))
        return ERR_NONE;
    TRY(casework_need_papers(&work));
    TRY(casestate_after(&work.facts, act->role, STEP_MATCH, &to, why));
    if (to == work.casefile.state)
        return ERR_NONE;
    TRY(casework_move(&work, STEP_MATCH, NULL, why));
    return casework_commit(&work);
}

Err store_casefile_complete(Store *store, const Act *act, CasefileId id, Refusal *why)
{
    AUTO_LEAVE CaseWork work = {0};

    TRY(casework_begin(&work, store, act, id, why));
    if (change_is_repeat(&work.change))
        return ERR_NONE;
    TRY(change_permit(&work.change, BY_CLERK | BY_VERIFIER | BY_MANAGER));
    if (work.casefile.state == CASE_COMPLETE)
        return ERR_NONE;
    TRY(casework_complete(&work, why));
    return casework_commit(&work);
}

/* --- what is missing --------------------------------------------------------------------------- */

static Err check_return_day(const CaseWork *work, Day day, Refusal *why)
{
    Arena *arena = work->names;

    if (day >= casework_today(work) && day_exists(day))
        return ERR_NONE;
    *why = (Refusal){
        .guard = GUARD_BAD_VALUE,
        .field = STR("return"),
        .found = day_iso(arena, CALENDAR_GREGORIAN, day),
        .allowed = str_format(
            arena, "%s ...",
            str_c(arena, day_iso(arena, CALENDAR_GREGORIAN, casework_today(work)))),
    };
    return ERR_BAD_DATA;
}

/* What is missing by its codes, which stay the same in every language. */
static void add_missing(StrBuilder *body, const CaseWork *work)
{
    for (size_t i = 0; i < work->papers.count; i++) {
        const CasePaper *paper = &work->papers.rows[i];
        if (casepaper_is_missing(paper, work->casefile.submitted_day))
            body_add(body, "missing", str_of(paperkind_code(paper->kind)));
    }
    for (int fact = 0; fact < FACT_COUNT; fact++) {
        if (work->wanted.unknown & 1u << fact)
            body_add(body, "missing", str_of(fact_code((Fact)fact)));
    }
}

static CaseNote missing_note(CaseWork *work)
{
    Arena *arena = &work->change.arena;
    StrBuilder body = {.arena = arena};

    body_add(
        &body, "return_day", day_iso(arena, CALENDAR_GREGORIAN, work->casefile.return_day));
    add_missing(&body, work);
    return (CaseNote){.after = strbuilder_text(&body)};
}

static Err check_missing(const CaseWork *work, Refusal *why)
{
    if (work->casefile.state == CASE_INCOMPLETE && work->facts.papers_missing.count > 0)
        return ERR_NONE;
    *why = (Refusal){
        .guard = GUARD_PAPERS_ARE_MISSING,
        .clause = guard_clause(work->policy, GUARD_PAPERS_ARE_MISSING),
    };
    return ERR_REFUSED;
}

/* A whole-file policy keeps the draft where it is; the list was given all the same. A file that waits
 * already goes on waiting, for another day. */
static Err park_or_refuse(CaseWork *work, Refusal *why)
{
    CaseNote note = missing_note(work);

    if (work->casefile.state == CASE_INCOMPLETE) {
        TRY(check_missing(work, why));
        return casework_tell(work, STR("missing_given"), &note);
    }
    Err err = casework_move(work, STEP_MISSING, &note, why);
    if (err != ERR_REFUSED || why->guard != GUARD_INTAKE_COMPLETE)
        return err;
    return casework_tell(work, STR("missing_given"), &note);
}

Err store_casefile_missing(
    Store *store, const Act *act, CasefileId id, Day return_day, Refusal *why)
{
    AUTO_LEAVE CaseWork work = {0};

    TRY(casework_begin(&work, store, act, id, why));
    if (change_is_repeat(&work.change))
        return ERR_NONE;
    TRY(casestate_permit(act->role, STEP_MISSING, why));
    TRY(casework_need_papers(&work));
    TRY(check_return_day(&work, return_day, why));
    work.facts.missing_list_given = true;
    work.casefile.missing_given_at = work.change.moment;
    work.casefile.return_day = return_day;
    TRY(park_or_refuse(&work, why));
    return casework_commit(&work);
}

Err store_return_day(Store *store, Day today, Arena *arena, Day *out)
{
    Settings settings;
    Calendar calendar;

    TRY(store_settings_load(store, arena, &settings));
    TRY(store_calendar_load(store, &settings, arena, &calendar));
    *out = calendar_add_working_days(
        &calendar, today, setting_number(&settings, SETTING_COMPLETION_RETURN_WORKING_DAYS));
    return ERR_NONE;
}

Err store_works_on(Store *store, Day day, Arena *arena, bool *out)
{
    Settings settings;
    Calendar calendar;

    TRY(store_settings_load(store, arena, &settings));
    TRY(store_calendar_load(store, &settings, arena, &calendar));
    *out = calendar_is_working_day(&calendar, day);
    return ERR_NONE;
}

Err store_casefile_remind(Store *store, const Act *act, CasefileId id, Refusal *why)
{
    AUTO_LEAVE CaseWork work = {0};

    TRY(casework_begin(&work, store, act, id, why));
    if (change_is_repeat(&work.change))
        return ERR_NONE;
    TRY(casestate_permit(act->role, STEP_MISSING, why));
    TRY(casework_need_papers(&work));
    TRY(check_missing(&work, why));
    CaseNote note = missing_note(&work);
    TRY(casework_tell(&work, STR("remind"), &note));
    return casework_commit(&work);
}

/* --- declaring --------------------------------------------------------------------------------- */

enum { SHORT_DIGITS = 8 };

Str checksum_short(Arena *arena, Str checksum)
{
    Str digits = text_upper(arena, str_part(checksum, 0, SHORT_DIGITS));

    return str_format(
        arena, "%.*s-%s", SHORT_DIGITS / 2, digits.bytes,
        str_c(arena, str_part(digits, SHORT_DIGITS / 2, SHORT_DIGITS)));
}

/* Who applies, as declared, must be who signs. */
static bool signer_applies(const CaseWork *work, DeclaredBy signer)
{
    static const Applicant applicants[DECLARED_BY_COUNT] = {
        [DECLARED_BY_APPLICANT] = APPLICANT_SELF,
        [DECLARED_BY_GUARDIAN] = APPLICANT_GUARDIAN,
        [DECLARED_BY_AGENT] = APPLICANT_AGENT,
    };
    FamilyFacts facts = casedata_facts(&work->data);

    return facts.values[FACT_APPLICANT] == applicants[signer];
}

static void set_facts(CaseWork *work, const DeclarationGiven *given)
{
    CaseFacts *facts = &work->facts;

    facts->is_signed = signer_applies(work, given->signer);
    facts->is_data_as_signed = true;
    facts->has_consent = given->has_consent;
    facts->explanation_given = true;
    facts->channel_agreed =
        policy_has_channel(work->policy, given->means) && channel_can_reply(given->means);
}

/* Those by which an answer can go. */
static Str policy_channels(const CaseWork *work)
{
    StrBuilder codes = {.arena = work->names};
    const KeyItems *channels = &work->policy->channels;

    for (size_t i = 0; i < channels->count; i++) {
        Channel channel = (Channel)channels->items[i];
        if (!channel_can_reply(channel))
            continue;
        strbuilder_add(&codes, codes.len ? STR(", ") : STR(""));
        strbuilder_add(&codes, str_of(channel_code(channel)));
    }
    return strbuilder_text(&codes);
}

/* Says what would be right, where the guard alone only says what is wrong. */
static void explain(const CaseWork *work, const DeclarationGiven *given, Refusal *why)
{
    if (why->guard == GUARD_CHANNEL_AGREED) {
        why->found = str_of(channel_code(given->means));
        why->allowed = policy_channels(work);
    }
    if (why->guard == GUARD_SIGNED) {
        why->field = str_of(datafield_code(DATAFIELD_APPLICANT));
        why->found = str_of(declared_by_code(given->signer));
        why->allowed = str_copy(work->names, work->data.fields[DATAFIELD_APPLICANT].value);
    }
}

/* What was explained: to which committee it goes, when he may expect the reply and by which means,
 * and his rights to rate, complain and appeal. */
static Str receipt_of(
    const CaseWork *work, Arena *arena, const DeclarationGiven *given, const Window *window,
    Str checksum)
{
    StrBuilder body = {.arena = arena};
    const Settings *settings = &work->settings;

    body_add(&body, "number", casenumber_text(arena, casefile_number(&work->casefile)));
    body_add(&body, "committee", work->policy->committee_decide);
    body_add(&body, "told_on", day_iso(arena, CALENDAR_GREGORIAN, casework_today(work)));
    body_add(&body, "not_before", day_iso(arena, CALENDAR_GREGORIAN, window->not_before));
    body_add(&body, "due", day_iso(arena, CALENDAR_GREGORIAN, window->due));
    body_add(&body, "means", str_of(channel_code(given->means)));
    body_add(&body, "complain_to", work->policy->committee_follow_up);
    body_add(
        &body, "appeal_days",
        str_format(arena, "%d", setting_number(settings, SETTING_APPEAL_DAYS)));
    body_add(
        &body, "appeal_rounds",
        str_format(arena, "%d", setting_number(settings, SETTING_APPEAL_ROUNDS)));
    body_add(&body, "signer", str_of(declared_by_code(given->signer)));
    body_add(&body, "consent", given->has_consent ? STR("yes") : STR("no"));
    body_add(&body, "checksum", checksum_short(arena, checksum));
    return strbuilder_text(&body);
}

static Err add_declaration(
    CaseWork *work, const DeclarationGiven *given, const Window *window, Str *explained)
{
    Arena *arena = &work->change.arena;
    Declaration declaration = {
        .id = change_new_id(&work->change),
        .casefile = work->casefile.id,
        .data = casedata_text(arena, &work->casefile, &work->data),
        .signer = given->signer,
        .witness_id = work->change.act->staff_id,
        .window_from = window->not_before,
        .window_to = window->due,
        .has_consent = given->has_consent,
        .signed_at = work->change.moment,
    };

    declaration.checksum = digest_text(arena, seal_plain(declaration.data));
    declaration.explained = receipt_of(work, arena, given, window, declaration.checksum);
    *explained = declaration.explained;
    work->declaration = (DeclarationInForce){
        .id = declaration.id,
        .checksum = declaration.checksum,
        .has_consent = declaration.has_consent,
    };
    return declaration_add(&work->change, &declaration);
}

static Err sign(CaseWork *work, const DeclarationGiven *given, Refusal *why)
{
    Window window;
    Str explained = {0};

    TRY(caseclock_preview(work, &window));
    work->casefile.has_agreed_channel = true;
    work->casefile.agreed_channel = given->means;
    TRY(add_declaration(work, given, &window, &explained));
    CaseNote note = {.after = explained};
    return casework_move(work, STEP_DECLARE, &note, why);
}

Err store_casefile_declare(
    Store *store, const Act *act, CasefileId id, const DeclarationGiven *given, Refusal *why)
{
    AUTO_LEAVE CaseWork work = {0};
    CaseState to;

    TRY(casework_begin(&work, store, act, id, why));
    if (change_is_repeat(&work.change))
        return ERR_NONE;
    TRY(casework_need_papers(&work));
    set_facts(&work, given);
    Err err = casestate_after(&work.facts, act->role, STEP_DECLARE, &to, why);
    if (err)
        explain(&work, given, why);
    TRY(err);
    TRY(sign(&work, given, why));
    TRY(casework_settle(&work));
    return casework_commit(&work);
}
