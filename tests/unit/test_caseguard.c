#include "tests/lib/test.h"

#include "office/casestate_table.h"
#include "tests/lib/casefacts.h"
#include "tests/lib/moves.h"

static void refuse_without(CaseFacts *facts, bool *reason)
{
    if (facts->item.outcome == OUTCOME_ACCEPT)
        facts->item.outcome = OUTCOME_REJECT;
    *reason = false;
}

/* Each spoils one guard and leaves all that are asked before it. */
static void spoil_intake_and_study(CaseFacts *facts, Policy *policy, Guard guard)
{
    switch (guard) {
    case GUARD_PERSON_ALIVE:
        facts->has_died = true;
        break;
    case GUARD_PERSON_SEARCHED:
        facts->person_searched = false;
        break;
    case GUARD_CAME_BY_OUTREACH:
        facts->is_outreach = false;
        break;
    case GUARD_INTAKE_COMPLETE:
        policy->incomplete = INCOMPLETE_REFUSE;
        facts->papers_missing = one_open;
        break;
    case GUARD_PAPERS_ARE_MISSING:
        facts->papers_missing = (NameList){0};
        break;
    case GUARD_MISSING_LIST_GIVEN:
        facts->missing_list_given = false;
        break;
    case GUARD_PAPERS_JUDGED:
        facts->papers_unjudged = one_open;
        break;
    case GUARD_PAPERS_PRESENT:
        facts->papers_missing = one_open;
        break;
    case GUARD_FIELDS_MATCHED:
        facts->fields_unmatched = one_open;
        break;
    case GUARD_VALIDITY_JUDGED:
        facts->papers_unchecked = one_open;
        break;
    case GUARD_SIGNED:
        facts->is_signed = false;
        break;
    case GUARD_DATA_AS_SIGNED:
        facts->is_data_as_signed = false;
        break;
    case GUARD_CONSENT_GIVEN:
        facts->has_consent = false;
        break;
    case GUARD_EXPLANATION_GIVEN:
        facts->explanation_given = false;
        break;
    case GUARD_CHANNEL_AGREED:
        facts->channel_agreed = false;
        break;
    case GUARD_NO_MANDATORY_REFERRAL_OPEN:
        facts->mandatory_referrals_open = one_open;
        break;
    case GUARD_PAPER_LOST:
        facts->papers_missing = (NameList){0};
        break;
    case GUARD_RESEARCHER_NAMED:
        facts->researcher_named = false;
        break;
    case GUARD_RESEARCHER_WITHOUT_CONFLICT:
        facts->researcher_has_conflict = true;
        break;
    case GUARD_STUDY_STEPS_DONE:
        facts->study_steps_open = one_open;
        break;
    case GUARD_OPINION_GIVEN:
        facts->opinion_given = false;
        break;
    case GUARD_RECOMMENDATION_GIVEN:
        facts->recommendation_given = false;
        break;
    case GUARD_PAPERS_VALID:
        facts->papers_expired = one_open;
        break;
    case GUARD_DUPLICATES_RULED_ON:
        facts->duplicates_open = one_open;
        break;
    default:
        fail_msg("%s is not known here", guard_code(guard));
    }
}

static void spoil_committee(CaseFacts *facts, Policy *policy, Guard guard)
{
    (void)policy;
    switch (guard) {
    case GUARD_SESSION_OPEN:
        facts->session_is_open = false;
        break;
    case GUARD_DOCKET_ORDER:
        facts->is_out_of_order = true;
        break;
    case GUARD_DEFERRAL_SETTLED:
        facts->deferral_owed = one_open;
        break;
    case GUARD_OTHER_PANEL:
        facts->is_same_panel = true;
        break;
    case GUARD_RECUSED_SILENT:
        facts->item.votes.recused_votes = 1;
        break;
    case GUARD_QUORUM:
        facts->item.quorum = 5;
        break;
    case GUARD_VOTES_CARRY:
        facts->item.votes.votes_for = 1;
        break;
    case GUARD_OUTCOME_FINAL:
        facts->item.outcome = OUTCOME_DEFER;
        break;
    case GUARD_OUTCOME_DEFERRING:
        facts->item.outcome = OUTCOME_REJECT;
        break;
    case GUARD_REASON_CODE:
        refuse_without(facts, &facts->item.has_reason_code);
        break;
    case GUARD_PLAIN_REASON:
        refuse_without(facts, &facts->item.has_plain_reason);
        break;
    case GUARD_DEFERRAL_TERMS:
        facts->item.owed_is_named = false;
        break;
    case GUARD_MINUTES_CLOSED:
        facts->minutes_closed = false;
        break;
    case GUARD_REPLY_NOT_EARLY:
        facts->not_before = facts->today + 1;
        break;
    case GUARD_REPLY_NOT_LATE:
        facts->due = facts->today - 1;
        break;
    case GUARD_REPLY_BY_AGREED_MEANS:
        facts->by_agreed_means = false;
        break;
    case GUARD_REPLY_PROVED:
        facts->reply_proved = false;
        break;
    case GUARD_DECISION_ACCEPTED:
        facts->item.outcome = OUTCOME_REJECT;
        break;
    case GUARD_DECISION_REJECTED:
        facts->item.outcome = OUTCOME_ACCEPT;
        break;
    case GUARD_APPEAL_IN_TIME:
        facts->appeal_until = facts->today - 1;
        break;
    case GUARD_APPEAL_LEFT:
        facts->appeals = facts->appeals_allowed;
        break;
    default:
        fail_msg("%s is not known here", guard_code(guard));
    }
}

static void spoil_service_and_closing(CaseFacts *facts, Policy *policy, Guard guard)
{
    switch (guard) {
    case GUARD_REGISTRATION_STEP:
        policy->has_registration_step = false;
        break;
    case GUARD_NO_REGISTRATION_STEP:
        policy->has_registration_step = true;
        break;
    case GUARD_REQUIREMENTS_MET:
        facts->requirements_open = one_open;
        break;
    case GUARD_NUMBER_GIVEN:
        facts->number_given = false;
        break;
    case GUARD_CLASS_GIVEN:
        facts->class_given = false;
        break;
    case GUARD_LIAISON_NAMED:
        facts->liaison_named = false;
        break;
    case GUARD_PLAN_MADE:
        facts->plan.state = PLAN_NONE;
        break;
    case GUARD_FOUR_EYES:
        facts->plan.actor_is_maker = true;
        break;
    case GUARD_FUND_COVERS:
        facts->plan.fund_halalas = facts->plan.total_halalas - 1;
        break;
    case GUARD_WITHIN_CEILING:
        facts->plan.ceiling_halalas = facts->plan.total_halalas - 1;
        break;
    case GUARD_NO_DOUBLE_AID:
        facts->plan.is_double_aid = true;
        break;
    case GUARD_NOTICE_GIVEN:
        facts->notice_given = false;
        break;
    case GUARD_REASON_GIVEN:
        facts->has_reason = false;
        break;
    case GUARD_NO_OPEN_REFERRAL:
        facts->referrals_open = one_open;
        break;
    case GUARD_NO_UNPAID_ENTITLEMENT:
        facts->entitlements_open = one_open;
        break;
    case GUARD_APPEAL_TIME_OVER:
        facts->appeal_until = facts->today;
        break;
    case GUARD_WITHDRAWAL_RECORDED:
    case GUARD_DUPLICATE_NAMED:
    case GUARD_SCOPE_RULED:
    case GUARD_MOVE_PROVED:
    case GUARD_DEATH_PROVED:
        facts->has_proof = false;
        break;
    case GUARD_REMINDERS_SENT:
        facts->reminders_sent = facts->reminders_needed - 1;
        break;
    default:
        fail_msg("%s is not known here", guard_code(guard));
    }
}

/* What a spoilt guard does, and the clause it names under the union of the policies. */
static const struct {
    Guard guard;
    Verdict verdict;
    const char *clause;
    void (*spoil)(CaseFacts *facts, Policy *policy, Guard guard);
} rows[] = {
    {GUARD_PERSON_ALIVE,                VERDICT_REFUSES, "",       spoil_intake_and_study   },
    {GUARD_PERSON_SEARCHED,             VERDICT_REFUSES, "S0-P2",  spoil_intake_and_study   },
    {GUARD_CAME_BY_OUTREACH,            VERDICT_REFUSES, "",       spoil_intake_and_study   },
    {GUARD_INTAKE_COMPLETE,             VERDICT_REFUSES, "S0-P6",  spoil_intake_and_study   },
    {GUARD_PAPERS_ARE_MISSING,          VERDICT_REFUSES, "S0-P6",  spoil_intake_and_study   },
    {GUARD_MISSING_LIST_GIVEN,          VERDICT_REFUSES, "S0-P6",  spoil_intake_and_study   },
    {GUARD_PAPERS_JUDGED,               VERDICT_REFUSES, "S0-P2",  spoil_intake_and_study   },
    {GUARD_PAPERS_PRESENT,              VERDICT_REFUSES, "S0-P2",  spoil_intake_and_study   },
    {GUARD_FIELDS_MATCHED,              VERDICT_REFUSES, "S0-P2",  spoil_intake_and_study   },
    {GUARD_VALIDITY_JUDGED,             VERDICT_REFUSES, "S0-P2",  spoil_intake_and_study   },
    {GUARD_SIGNED,                      VERDICT_REFUSES, "S0-P4",  spoil_intake_and_study   },
    {GUARD_DATA_AS_SIGNED,              VERDICT_REFUSES, "S0-P4",  spoil_intake_and_study   },
    {GUARD_CONSENT_GIVEN,               VERDICT_REFUSES, "S0-P4",  spoil_intake_and_study   },
    {GUARD_EXPLANATION_GIVEN,           VERDICT_REFUSES, "S0-P5",  spoil_intake_and_study   },
    {GUARD_CHANNEL_AGREED,              VERDICT_REFUSES, "S2-t5",  spoil_intake_and_study   },
    {GUARD_NO_MANDATORY_REFERRAL_OPEN,  VERDICT_REFUSES, "S0-P3",  spoil_intake_and_study   },
    {GUARD_PAPER_LOST,                  VERDICT_REFUSES, "S0-P2",  spoil_intake_and_study   },
    {GUARD_RESEARCHER_NAMED,            VERDICT_REFUSES, "",       spoil_intake_and_study   },
    {GUARD_RESEARCHER_WITHOUT_CONFLICT, VERDICT_REFUSES, "",       spoil_intake_and_study   },
    {GUARD_STUDY_STEPS_DONE,            VERDICT_REFUSES, "S0-P5",  spoil_intake_and_study   },
    {GUARD_OPINION_GIVEN,               VERDICT_REFUSES, "S0-P5",  spoil_intake_and_study   },
    {GUARD_RECOMMENDATION_GIVEN,        VERDICT_REFUSES, "S0-P5",  spoil_intake_and_study   },
    {GUARD_PAPERS_VALID,                VERDICT_REFUSES, "S0-P2",  spoil_intake_and_study   },
    {GUARD_DUPLICATES_RULED_ON,         VERDICT_REFUSES, "S0-P2",  spoil_intake_and_study   },
    {GUARD_SESSION_OPEN,                VERDICT_REFUSES, "S0-P5",  spoil_committee          },
    {GUARD_DOCKET_ORDER,                VERDICT_WARNS,   "",       spoil_committee          },
    {GUARD_DEFERRAL_SETTLED,            VERDICT_REFUSES, "S0-P5",  spoil_committee          },
    {GUARD_OTHER_PANEL,                 VERDICT_REFUSES, "",       spoil_committee          },
    {GUARD_RECUSED_SILENT,              VERDICT_REFUSES, "S0-P5",  spoil_committee          },
    {GUARD_QUORUM,                      VERDICT_REFUSES, "S0-P5",  spoil_committee          },
    {GUARD_VOTES_CARRY,                 VERDICT_REFUSES, "S0-P5",  spoil_committee          },
    {GUARD_OUTCOME_FINAL,               VERDICT_REFUSES, "S0-P5",  spoil_committee          },
    {GUARD_OUTCOME_DEFERRING,           VERDICT_REFUSES, "S0-P5",  spoil_committee          },
    {GUARD_REASON_CODE,                 VERDICT_REFUSES, "S0-P5",  spoil_committee          },
    {GUARD_PLAIN_REASON,                VERDICT_REFUSES, "S0-P5",  spoil_committee          },
    {GUARD_DEFERRAL_TERMS,              VERDICT_REFUSES, "S0-P5",  spoil_committee          },
    {GUARD_MINUTES_CLOSED,              VERDICT_REFUSES, "S0-P5",  spoil_committee          },
    {GUARD_REPLY_NOT_EARLY,             VERDICT_WARNS,   "S0-P5",  spoil_committee          },
    {GUARD_REPLY_NOT_LATE,              VERDICT_NOTED,   "S2-t6",  spoil_committee          },
    {GUARD_REPLY_BY_AGREED_MEANS,       VERDICT_REFUSES, "S2-t5",  spoil_committee          },
    {GUARD_REPLY_PROVED,                VERDICT_REFUSES, "S0-P5",  spoil_committee          },
    {GUARD_DECISION_ACCEPTED,           VERDICT_REFUSES, "S0-P5",  spoil_committee          },
    {GUARD_DECISION_REJECTED,           VERDICT_REFUSES, "S0-P5",  spoil_committee          },
    {GUARD_APPEAL_IN_TIME,              VERDICT_REFUSES, "",       spoil_committee          },
    {GUARD_APPEAL_LEFT,                 VERDICT_REFUSES, "",       spoil_committee          },
    {GUARD_REGISTRATION_STEP,           VERDICT_REFUSES, "S0-P6",  spoil_service_and_closing},
    {GUARD_NO_REGISTRATION_STEP,        VERDICT_REFUSES, "S0-P6",  spoil_service_and_closing},
    {GUARD_REQUIREMENTS_MET,            VERDICT_REFUSES, "S0-P6",  spoil_service_and_closing},
    {GUARD_NUMBER_GIVEN,                VERDICT_REFUSES, "S0-P6",  spoil_service_and_closing},
    {GUARD_CLASS_GIVEN,                 VERDICT_REFUSES, "S0-P6",  spoil_service_and_closing},
    {GUARD_LIAISON_NAMED,               VERDICT_REFUSES, "S2-kh1", spoil_service_and_closing},
    {GUARD_PLAN_MADE,                   VERDICT_REFUSES, "S0-P7",  spoil_service_and_closing},
    {GUARD_FOUR_EYES,                   VERDICT_REFUSES, "S0-P7",  spoil_service_and_closing},
    {GUARD_FUND_COVERS,                 VERDICT_WARNS,   "S2-b4",  spoil_service_and_closing},
    {GUARD_WITHIN_CEILING,              VERDICT_WARNS,   "S2-b4",  spoil_service_and_closing},
    {GUARD_NO_DOUBLE_AID,               VERDICT_WARNS,   "S2-b4",  spoil_service_and_closing},
    {GUARD_NOTICE_GIVEN,                VERDICT_REFUSES, "",       spoil_service_and_closing},
    {GUARD_REASON_GIVEN,                VERDICT_REFUSES, "",       spoil_service_and_closing},
    {GUARD_NO_OPEN_REFERRAL,            VERDICT_REFUSES, "S0-P3",  spoil_service_and_closing},
    {GUARD_NO_UNPAID_ENTITLEMENT,       VERDICT_REFUSES, "S0-P7",  spoil_service_and_closing},
    {GUARD_APPEAL_TIME_OVER,            VERDICT_NOTED,   "",       spoil_service_and_closing},
    {GUARD_WITHDRAWAL_RECORDED,         VERDICT_REFUSES, "",       spoil_service_and_closing},
    {GUARD_DUPLICATE_NAMED,             VERDICT_REFUSES, "",       spoil_service_and_closing},
    {GUARD_SCOPE_RULED,                 VERDICT_REFUSES, "",       spoil_service_and_closing},
    {GUARD_MOVE_PROVED,                 VERDICT_REFUSES, "",       spoil_service_and_closing},
    {GUARD_DEATH_PROVED,                VERDICT_REFUSES, "",       spoil_service_and_closing},
    {GUARD_REMINDERS_SENT,              VERDICT_REFUSES, "",       spoil_service_and_closing},
};

static size_t row_of(Guard guard)
{
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        if (rows[i].guard == guard)
            return i;
    }
    fail_msg("no row for %s", guard_code(guard));
    return 0;
}

static CaseState first_state(const Move *move)
{
    CaseState state = CASE_NONE;

    while (!(move->from >> state & 1))
        state++;
    return state;
}

static Role first_role(RoleSet who)
{
    Role role = ROLE_CLERK;

    while (!roleset_has(who, role))
        role++;
    return role;
}

static bool is_warned(const CaseFacts *facts, Role role, CaseStep step, Guard guard)
{
    Guard warnings[MOVE_MAX_GUARDS];
    size_t count = casestate_warnings(facts, role, step, warnings);

    for (size_t i = 0; i < count; i++) {
        if (warnings[i] == guard)
            return true;
    }
    return false;
}

static void assert_guard_refuses(const Move *move, Guard guard, Policy policy)
{
    size_t row = row_of(guard);
    CaseState from = first_state(move);
    CaseStep step = (CaseStep)move->step;
    Role role = first_role(move->who);
    CaseFacts facts = facts_that_satisfy_every_guard(&policy, from, step);
    CaseState to = from;
    Refusal why = {0};

    assert_int_equal(casestate_after(&facts, role, step, &to, &why), ERR_NONE);
    assert_false(is_warned(&facts, role, step, guard));
    rows[row].spoil(&facts, &policy, guard);
    if (rows[row].verdict == VERDICT_WARNS)
        facts.has_reason = false;
    to = from;
    Err err = casestate_after(&facts, role, step, &to, &why);
    if (rows[row].verdict == VERDICT_NOTED) {
        assert_int_equal(err, ERR_NONE);
        assert_true(is_warned(&facts, role, step, guard));
        return;
    }
    assert_int_equal(err, ERR_REFUSED);
    assert_string_equal(guard_code(why.guard), guard_code(guard));
    assert_str(why.clause, rows[row].clause);
    assert_int_equal(to, from);
}

static void each_guard_of_each_move_alone_refuses_with_its_name_and_clause(void **state)
{
    (void)state;
    Arena arena = {0};
    Policy policy = test_policy(&arena, "union");
    bool is_used[GUARD_COUNT] = {0};

    for (size_t i = 0; i < case_machine.move_count; i++) {
        const Guard *guard = case_machine.moves[i].guards;
        for (; guard && *guard; guard++) {
            is_used[*guard] = true;
            assert_guard_refuses(&case_machine.moves[i], *guard, policy);
        }
    }
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        assert_true(is_used[rows[i].guard]);
    arena_free(&arena);
}

static void a_warned_step_passes_with_a_reason_and_the_warning_is_kept(void **state)
{
    (void)state;
    static const struct {
        CaseState from;
        CaseStep step;
        Role role;
        Guard guard;
    } warned[] = {
        {CASE_READY,      STEP_DOCKET,    ROLE_SECRETARY, GUARD_DOCKET_ORDER   },
        {CASE_DECIDED,    STEP_REPLY,     ROLE_RELATIONS, GUARD_REPLY_NOT_EARLY},
        {CASE_REGISTERED, STEP_AUTHORISE, ROLE_MANAGER,   GUARD_FUND_COVERS    },
        {CASE_REGISTERED, STEP_AUTHORISE, ROLE_MANAGER,   GUARD_WITHIN_CEILING },
        {CASE_REGISTERED, STEP_AUTHORISE, ROLE_MANAGER,   GUARD_NO_DOUBLE_AID  },
    };
    Arena arena = {0};
    Policy policy = test_policy(&arena, "union");

    for (size_t i = 0; i < sizeof warned / sizeof warned[0]; i++) {
        CaseFacts facts =
            facts_that_satisfy_every_guard(&policy, warned[i].from, warned[i].step);
        CaseState to = warned[i].from;
        Refusal why = {0};
        rows[row_of(warned[i].guard)].spoil(&facts, &policy, warned[i].guard);
        facts.has_reason = false;
        assert_int_equal(
            casestate_after(&facts, warned[i].role, warned[i].step, &to, &why), ERR_REFUSED);
        assert_int_equal(why.owed_count, 1);
        assert_str(why.owed[0], "a reason");
        facts.has_reason = true;
        assert_int_equal(
            casestate_after(&facts, warned[i].role, warned[i].step, &to, &why), ERR_NONE);
        assert_true(is_warned(&facts, warned[i].role, warned[i].step, warned[i].guard));
    }
    arena_free(&arena);
}

static void an_early_reply_is_allowed_warned_or_blocked_as_the_policy_says(void **state)
{
    (void)state;
    static const struct {
        ReplyEarly rule;
        bool has_reason;
        Err err;
        bool is_kept;
    } early[] = {
        {REPLY_EARLY_ALLOW, false, ERR_NONE,    true },
        {REPLY_EARLY_ALLOW, true,  ERR_NONE,    true },
        {REPLY_EARLY_WARN,  false, ERR_REFUSED, true },
        {REPLY_EARLY_WARN,  true,  ERR_NONE,    true },
        {REPLY_EARLY_BLOCK, false, ERR_REFUSED, false},
        {REPLY_EARLY_BLOCK, true,  ERR_REFUSED, false},
    };
    Arena arena = {0};
    Policy policy = test_policy(&arena, "union");
    CaseFacts facts = facts_that_satisfy_every_guard(&policy, CASE_DECIDED, STEP_REPLY);

    facts.not_before = facts.today + 1;
    for (size_t i = 0; i < sizeof early / sizeof early[0]; i++) {
        CaseState to = CASE_DECIDED;
        Refusal why = {0};
        policy.reply_early = early[i].rule;
        facts.has_reason = early[i].has_reason;
        Err err = casestate_after(&facts, ROLE_RELATIONS, STEP_REPLY, &to, &why);
        assert_int_equal(err, early[i].err);
        assert_int_equal(why.guard, err ? GUARD_REPLY_NOT_EARLY : GUARD_NONE);
        assert_int_equal(
            is_warned(&facts, ROLE_RELATIONS, STEP_REPLY, GUARD_REPLY_NOT_EARLY),
            early[i].is_kept);
    }
    arena_free(&arena);
}

static void the_window_has_its_first_and_its_last_day_within(void **state)
{
    (void)state;
    Arena arena = {0};
    Policy policy = test_policy(&arena, "union");
    CaseFacts facts = facts_that_satisfy_every_guard(&policy, CASE_DECIDED, STEP_REPLY);
    Guard warnings[MOVE_MAX_GUARDS];

    facts.not_before = facts.today;
    facts.due = facts.today;
    assert_int_equal(casestate_warnings(&facts, ROLE_RELATIONS, STEP_REPLY, warnings), 0);
    facts.not_before = DAY_NONE;
    facts.due = DAY_NONE;
    assert_int_equal(casestate_warnings(&facts, ROLE_RELATIONS, STEP_REPLY, warnings), 0);
    arena_free(&arena);
}

static void enough_attempts_stand_for_proof_and_for_the_agreed_means(void **state)
{
    (void)state;
    Arena arena = {0};
    Policy policy = test_policy(&arena, "union");
    CaseFacts facts = facts_that_satisfy_every_guard(&policy, CASE_DECIDED, STEP_REPLY);
    CaseState to = CASE_DECIDED;
    Refusal why = {0};

    facts.reply_proved = false;
    facts.by_agreed_means = false;
    facts.attempts = facts.attempts_needed - 1;
    assert_int_equal(
        casestate_after(&facts, ROLE_RELATIONS, STEP_REPLY, &to, &why), ERR_REFUSED);
    facts.attempts++;
    assert_int_equal(casestate_after(&facts, ROLE_RELATIONS, STEP_REPLY, &to, &why), ERR_NONE);
    arena_free(&arena);
}

static void any_means_will_do_where_the_policy_names_none(void **state)
{
    (void)state;
    Arena arena = {0};
    Policy policy = test_policy(&arena, "computing");
    CaseFacts facts = facts_that_satisfy_every_guard(&policy, CASE_DECIDED, STEP_REPLY);
    CaseState to = CASE_DECIDED;
    Refusal why = {0};

    facts.by_agreed_means = false;
    assert_int_equal(casestate_after(&facts, ROLE_RELATIONS, STEP_REPLY, &to, &why), ERR_NONE);
    arena_free(&arena);
}

static void under_refuse_with_checklist_missing_papers_keep_the_draft_a_draft(void **state)
{
    (void)state;
    static const CaseStep steps[] = {STEP_MISSING, STEP_MATCH};
    Arena arena = {0};
    Policy policy = test_policy(&arena, "tuwaim");

    for (size_t i = 0; i < sizeof steps / sizeof steps[0]; i++) {
        CaseFacts facts = facts_that_satisfy_every_guard(&policy, CASE_DRAFT, steps[i]);
        CaseState to = CASE_DRAFT;
        Refusal why = {0};
        facts.papers_missing = one_open;
        assert_int_equal(
            casestate_after(&facts, ROLE_MANAGER, steps[i], &to, &why), ERR_REFUSED);
        assert_int_equal(why.guard, GUARD_INTAKE_COMPLETE);
        assert_str(why.clause, "S2-t3");
        assert_int_equal(why.owed_count, 1);
        assert_str(why.owed[0], "something");
        assert_int_equal(to, CASE_DRAFT);
    }
    arena_free(&arena);
}

static void what_is_owed_is_named_up_to_the_room_there_is(void **state)
{
    (void)state;
    Arena arena = {0};
    Policy policy = test_policy(&arena, "union");
    CaseFacts facts = facts_that_satisfy_every_guard(&policy, CASE_VERIFYING, STEP_DECLARE);
    CaseState to = CASE_VERIFYING;
    Refusal why = {0};
    Str fields[40];

    for (int i = 0; i < 40; i++)
        fields[i] = str_format(&arena, "field %d", i);
    facts.fields_unmatched = (NameList){fields, 40};
    assert_int_equal(
        casestate_after(&facts, ROLE_VERIFIER, STEP_DECLARE, &to, &why), ERR_REFUSED);
    assert_int_equal(why.owed_count, sizeof why.owed / sizeof why.owed[0]);
    assert_str(why.owed[31], "field 31");
    facts.fields_unmatched = (NameList){NULL, 3};
    assert_int_equal(
        casestate_after(&facts, ROLE_VERIFIER, STEP_DECLARE, &to, &why), ERR_REFUSED);
    assert_int_equal(why.owed_count, 0);
    arena_free(&arena);
}

static void without_the_liaison_module_no_liaison_officer_is_asked_for(void **state)
{
    (void)state;
    Arena arena = {0};
    Policy policy = test_policy(&arena, "union");
    CaseFacts facts = facts_that_satisfy_every_guard(&policy, CASE_REPLIED, STEP_REGISTER);
    CaseState to = CASE_REPLIED;
    Refusal why = {0};

    facts.liaison_named = false;
    policy.modules[MODULE_LIAISON] = false;
    assert_int_equal(casestate_after(&facts, ROLE_SERVICE, STEP_REGISTER, &to, &why), ERR_NONE);
    arena_free(&arena);
}

static void a_case_on_appeal_comes_before_another_panel_on_whatever_way(void **state)
{
    (void)state;
    static const CaseState froms[] = {CASE_APPEAL, CASE_READY, CASE_DEFERRED};
    Arena arena = {0};
    Policy policy = test_policy(&arena, "union");

    for (size_t i = 0; i < sizeof froms / sizeof froms[0]; i++) {
        CaseFacts facts = facts_that_satisfy_every_guard(&policy, froms[i], STEP_DOCKET);
        CaseState to = froms[i];
        Refusal why = {0};
        facts.is_same_panel = true;
        assert_int_equal(
            casestate_after(&facts, ROLE_SECRETARY, STEP_DOCKET, &to, &why), ERR_REFUSED);
        assert_int_equal(why.guard, GUARD_OTHER_PANEL);
    }
    arena_free(&arena);
}

static void the_manager_never_authorises_a_plan_he_made(void **state)
{
    (void)state;
    static const CaseState states[] = {CASE_REPLIED, CASE_REGISTERED, CASE_IN_SERVICE};
    static const Role roles[] = {ROLE_MANAGER, ROLE_SERVICE};
    Arena arena = {0};
    Policy policy = test_policy(&arena, "union");

    for (size_t i = 0; i < 6; i++) {
        CaseState from = states[i / 2];
        CaseFacts facts = facts_that_satisfy_every_guard(&policy, from, STEP_AUTHORISE);
        CaseState to = from;
        Refusal why = {0};
        facts.plan.actor_is_maker = true;
        assert_int_equal(
            casestate_after(&facts, roles[i % 2], STEP_AUTHORISE, &to, &why), ERR_REFUSED);
        assert_int_equal(why.guard, GUARD_FOUR_EYES);
        assert_int_equal(to, from);
    }
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_guard_of_each_move_alone_refuses_with_its_name_and_clause),
        cmocka_unit_test(a_warned_step_passes_with_a_reason_and_the_warning_is_kept),
        cmocka_unit_test(an_early_reply_is_allowed_warned_or_blocked_as_the_policy_says),
        cmocka_unit_test(the_window_has_its_first_and_its_last_day_within),
        cmocka_unit_test(enough_attempts_stand_for_proof_and_for_the_agreed_means),
        cmocka_unit_test(any_means_will_do_where_the_policy_names_none),
        cmocka_unit_test(under_refuse_with_checklist_missing_papers_keep_the_draft_a_draft),
        cmocka_unit_test(what_is_owed_is_named_up_to_the_room_there_is),
        cmocka_unit_test(without_the_liaison_module_no_liaison_officer_is_asked_for),
        cmocka_unit_test(a_case_on_appeal_comes_before_another_panel_on_whatever_way),
        cmocka_unit_test(the_manager_never_authorises_a_plan_he_made),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
