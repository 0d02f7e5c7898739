#include "office/usualstep.h"

#include "office/casestate_table.h"

bool usualstep_is_possible(Role role, CaseState state, CaseStep step)
{
    const Move *move = machine_move(&case_machine, (int)state, (int)step, role);
    bool is_desk = roleset_has(BY_STAFF, role) && state != CASE_NONE;

    return is_desk && move && roleset_has(move->who, role);
}

static Str possible_steps(Arena *arena, Role role, CaseState state)
{
    StrBuilder codes = {.arena = arena};
    const char *parting = "";

    for (CaseStep step = 0; step < STEP_COUNT; step++) {
        if (!usualstep_is_possible(role, state, step))
            continue;
        strbuilder_add_format(&codes, "%s%s", parting, casestep_code(step));
        parting = ", ";
    }
    return strbuilder_text(&codes);
}

Err usualstep_check(Arena *arena, const UsualStep *usual, Refusal *why)
{
    if (usualstep_is_possible(usual->role, usual->state, usual->step))
        return ERR_NONE;
    *why = (Refusal){
        .guard = GUARD_NOT_ITS_STEP,
        .field = str_of(casestep_code(usual->step)),
        .found = str_of(casestate_code(usual->state)),
        .allowed = possible_steps(arena, usual->role, usual->state),
        .steps = &case_steps,
        .states = &case_states,
    };
    return ERR_REFUSED;
}
