#include "office/machine.h"

#include "office/guard_clause.h"

static Str code_of(const Choices *choices, int value)
{
    return str_of(choices->rows[value].code);
}

static bool starts_at(const Move *move, int state, int step)
{
    return move->step == step && move->from >> state & 1;
}

RoleSet machine_who(const Machine *machine, int step)
{
    RoleSet who = 0;

    for (size_t i = 0; i < machine->move_count; i++) {
        if (machine->moves[i].step == step)
            who |= machine->moves[i].who;
    }
    return who;
}

const Move *machine_move(const Machine *machine, int state, int step, Role role)
{
    const Move *found = NULL;

    for (size_t i = 0; i < machine->move_count; i++) {
        const Move *move = &machine->moves[i];
        if (starts_at(move, state, step) && (!found || roleset_has(move->who, role)))
            found = move;
    }
    return found;
}

static Err forbid(const Machine *machine, int step, RoleSet who, Role role, Refusal *why)
{
    *why = refusal_by_role(who, role);
    why->guard = GUARD_ROLE_ALLOWED;
    why->field = code_of(machine->steps, step);
    why->steps = machine->steps;
    return ERR_NOT_PERMITTED;
}

Err machine_forbid(const Machine *machine, int step, Role role, Refusal *why)
{
    return forbid(machine, step, machine_who(machine, step), role, why);
}

Err machine_permit(const Machine *machine, int step, Role role, Refusal *why)
{
    return roleset_has(machine_who(machine, step), role)
               ? ERR_NONE
               : machine_forbid(machine, step, role, why);
}

static Str clause_for(const Policy *policy, Guard guard)
{
    return policy ? guard_clause(policy, guard) : (Str){0};
}

/* A step that does not exist here is refused with the clause that rules it elsewhere. */
static Str clause_for_step(const Machine *machine, const MachineAsk *ask)
{
    for (size_t i = 0; i < machine->move_count; i++) {
        const Move *move = &machine->moves[i];
        const Guard *guard = move->step == ask->step ? move->guards : NULL;
        for (; guard && *guard; guard++) {
            Str clause = clause_for(ask->policy, *guard);
            if (clause.len > 1)
                return clause;
        }
    }
    return (Str){0};
}

static Err no_such_move(const Machine *machine, const MachineAsk *ask, Refusal *why)
{
    *why = (Refusal){
        .guard = GUARD_NO_SUCH_MOVE,
        .clause = clause_for_step(machine, ask),
        .field = code_of(machine->steps, ask->step),
        .found = code_of(machine->states, ask->state),
        .allowed = str_of(machine->allowed[ask->state]),
        .steps = machine->steps,
        .states = machine->states,
    };
    return ERR_REFUSED;
}

static Err refuse(const MachineAsk *ask, Guard guard, Verdict verdict, Refusal *why)
{
    why->guard = guard;
    why->clause = clause_for(ask->policy, guard);
    if (verdict == VERDICT_WARNS) {
        why->owed[0] = STR(N_("a reason"));
        why->owed_count = 1;
    }
    return ERR_REFUSED;
}

static Err ask_guards(
    const Machine *machine, const MachineAsk *ask, const Guard *guards, Refusal *why)
{
    for (const Guard *guard = guards; guard && *guard; guard++) {
        Refusal found = {0};
        Verdict verdict = machine->ask(ask->facts, *guard, &found);
        if (verdict < VERDICT_WARNS || (verdict == VERDICT_WARNS && ask->has_reason))
            continue;
        *why = found;
        return refuse(ask, *guard, verdict, why);
    }
    return ERR_NONE;
}

Err machine_after(const Machine *machine, const MachineAsk *ask, int *to, Refusal *why)
{
    TRY(machine_permit(machine, ask->step, ask->role, why));
    const Move *move = machine_move(machine, ask->state, ask->step, ask->role);
    if (!move)
        return no_such_move(machine, ask, why);
    if (!roleset_has(move->who, ask->role))
        return forbid(machine, ask->step, move->who, ask->role, why);

    TRY(ask_guards(machine, ask, move->guards, why));
    *to = move->to == MOVE_STAYS ? ask->state : move->to;
    return ERR_NONE;
}

size_t machine_warnings(
    const Machine *machine, const MachineAsk *ask, Guard out[MOVE_MAX_GUARDS])
{
    const Move *move = machine_move(machine, ask->state, ask->step, ask->role);
    size_t count = 0;

    for (const Guard *guard = move ? move->guards : NULL; guard && *guard; guard++) {
        Refusal found = {0};
        Verdict verdict = machine->ask(ask->facts, *guard, &found);
        if (verdict == VERDICT_NOTED || verdict == VERDICT_WARNS)
            out[count++] = *guard;
    }
    return count;
}

int machine_value(const Choices *choices, Str code)
{
    size_t place = 0;

    return choices_find(choices, code, &place) ? (int)place : 0;
}

Verdict verdict_none_open(NameList open, Refusal *why)
{
    size_t most = sizeof why->owed / sizeof why->owed[0];

    if (open.count == 0)
        return VERDICT_HOLDS;
    for (size_t i = 0; open.items && i < open.count && i < most; i++)
        why->owed[why->owed_count++] = open.items[i];
    return VERDICT_REFUSES;
}

Verdict verdict_of(bool is_so)
{
    return is_so ? VERDICT_HOLDS : VERDICT_REFUSES;
}
