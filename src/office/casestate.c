#include "office/casestate.h"

#include "office/casestate_table.h"

#define X(name, code, text) {code, text},
static const Choice close_rows[] = {CLOSE_REASON_LIST(X)};
#undef X
const Choices close_reason_choices = {close_rows, CLOSE_REASON_COUNT};

static MachineAsk asking(const CaseFacts *facts, Role role, CaseStep step)
{
    return (MachineAsk){
        .policy = facts->policy,
        .facts = facts,
        .state = (int)facts->state,
        .step = (int)step,
        .role = role,
        .has_reason = facts->has_reason,
    };
}

Err casestate_after(
    const CaseFacts *facts, Role role, CaseStep step, CaseState *to, Refusal *why)
{
    MachineAsk ask_for = asking(facts, role, step);
    int state;

    TRY(machine_after(&case_machine, &ask_for, &state, why));
    *to = (CaseState)state;
    return ERR_NONE;
}

static bool is_about_papers(Guard guard)
{
    static const Guard about_papers[] = {
        GUARD_INTAKE_COMPLETE,  GUARD_PAPERS_ARE_MISSING, GUARD_PAPERS_JUDGED,
        GUARD_PAPERS_PRESENT,   GUARD_FIELDS_MATCHED,     GUARD_VALIDITY_JUDGED,
        GUARD_DATA_AS_SIGNED,   GUARD_PAPER_LOST,         GUARD_PAPERS_VALID,
        GUARD_DEFERRAL_SETTLED, GUARD_REQUIREMENTS_MET,
    };

    for (size_t i = 0; i < sizeof about_papers / sizeof about_papers[0]; i++) {
        if (about_papers[i] == guard)
            return true;
    }
    return false;
}

bool casestate_asks_papers(CaseState state, CaseStep step)
{
    for (size_t i = 0; i < case_machine.move_count; i++) {
        const Move *move = &case_machine.moves[i];
        if (move->step != (int)step || !(move->from >> state & 1))
            continue;
        for (const Guard *guard = move->guards; guard && *guard; guard++) {
            if (is_about_papers(*guard))
                return true;
        }
    }
    return false;
}

size_t casestate_warnings(
    const CaseFacts *facts, Role role, CaseStep step, Guard out[MOVE_MAX_GUARDS])
{
    MachineAsk ask_for = asking(facts, role, step);

    return machine_warnings(&case_machine, &ask_for, out);
}

Err casestate_permit(Role role, CaseStep step, Refusal *why)
{
    return machine_permit(&case_machine, (int)step, role, why);
}

RoleSet casestate_who(CaseStep step)
{
    return machine_who(&case_machine, (int)step);
}

bool casestate_has_move(CaseState state, CaseStep step, CaseState *to)
{
    const Move *move = machine_move(&case_machine, (int)state, (int)step, ROLE_NONE);

    if (move)
        *to = move->to == MOVE_STAYS ? state : (CaseState)move->to;
    return move != NULL;
}

bool casestate_is_open(CaseState state)
{
    return state != CASE_NONE && state != CASE_CLOSED;
}

bool casestate_is_before_complete(CaseState state)
{
    return state >= CASE_DRAFT && state <= CASE_DECLARED;
}

bool casestate_awaits_reply(CaseState state)
{
    return state >= CASE_COMPLETE && state <= CASE_DECIDED;
}

const char *casestate_code(CaseState state)
{
    return case_states.rows[state].code;
}

const char *casestate_label(CaseState state)
{
    return case_states.rows[state].label;
}

bool casestate_from_code(Str code, CaseState *out)
{
    int value = machine_value(&case_states, code);

    if (value)
        *out = (CaseState)value;
    return value != 0;
}

const char *casestep_code(CaseStep step)
{
    return case_steps.rows[step].code;
}

const char *casestep_label(CaseStep step)
{
    return case_steps.rows[step].label;
}

bool casestep_from_code(Str code, CaseStep *out)
{
    size_t place;

    if (!choices_find(&case_steps, code, &place))
        return false;
    *out = (CaseStep)place;
    return true;
}

const char *close_reason_code(CloseReason reason)
{
    return close_rows[reason].code;
}

const char *close_reason_label(CloseReason reason)
{
    return close_rows[reason].label;
}

bool close_reason_from_code(Str code, CloseReason *out)
{
    int value = machine_value(&close_reason_choices, code);

    if (value)
        *out = (CloseReason)value;
    return value != 0;
}

CaseStep casestep_of_closing(CloseReason reason)
{
    static const CaseStep closings[] = {
        [CLOSE_REASON_COMPLETED] = STEP_CLOSE_COMPLETED,
        [CLOSE_REASON_REJECTED] = STEP_CLOSE_REJECTED,
        [CLOSE_REASON_WITHDRAWN] = STEP_CLOSE_WITHDRAWN,
        [CLOSE_REASON_ABANDONED] = STEP_CLOSE_ABANDONED,
        [CLOSE_REASON_DUPLICATE] = STEP_CLOSE_DUPLICATE,
        [CLOSE_REASON_OUTSIDE_SCOPE] = STEP_CLOSE_OUTSIDE_SCOPE,
        [CLOSE_REASON_MOVED] = STEP_CLOSE_MOVED,
        [CLOSE_REASON_DIED] = STEP_CLOSE_DIED,
    };
    return closings[reason];
}
