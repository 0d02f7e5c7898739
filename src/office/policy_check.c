#include "office/policy.h"

static Err refuse(const Policy *policy, Guard guard, int key, Str allowed, Refusal *why)
{
    *why = (Refusal){
        .guard = guard,
        .line = policy->entries[key].line,
        .field = str_of(policy_rules[key].key.name),
        .found = policy->entries[key].value,
        .allowed = allowed,
    };
    return ERR_CONFIG;
}

/* A profile's name is typed in commands and begins every line of their lists. */
static Err check_name(const Policy *policy, Refusal *why)
{
    for (size_t i = 0; i < policy->name.len; i++) {
        char byte = policy->name.bytes[i];
        bool is_letter = byte >= 'a' && byte <= 'z';
        bool is_digit = byte >= '0' && byte <= '9';
        if (!is_letter && (i == 0 || (!is_digit && byte != '-')))
            return refuse(policy, GUARD_BAD_VALUE, POLICY_NAME, STR("a-z, 0-9, -"), why);
    }
    return ERR_NONE;
}

/* What is switched on by a list must have the label of its own key. */
static Err check_labels(
    const Policy *policy, const KeyItems *items, const Str *labels, int first_key, Refusal *why)
{
    for (size_t i = 0; i < items->count; i++) {
        int item = items->items[i];
        if (!labels[item].len)
            return refuse(policy, GUARD_CONTRADICTION, first_key + item, STR("1..80"), why);
    }
    return ERR_NONE;
}

/* A committee that a module needs must have a name. */
static Err check_committees(const Policy *policy, Refusal *why)
{
    if (policy->modules[MODULE_COMPLAINTS] && !policy->committee_follow_up.len)
        return refuse(
            policy, GUARD_CONTRADICTION, POLICY_COMMITTEE_FOLLOW_UP, STR("1..80"), why);
    if (policy->modules[MODULE_COMPENSATION] && !policy->committee_investigate.len)
        return refuse(
            policy, GUARD_CONTRADICTION, POLICY_COMMITTEE_INVESTIGATE, STR("1..80"), why);
    return ERR_NONE;
}

static Err check_signers(const Policy *policy, Refusal *why)
{
    if (key_items_hold(&policy->signers, SIGNER_APPLICANT))
        return ERR_NONE;
    return refuse(
        policy, GUARD_CONTRADICTION, POLICY_DECLARATION_SIGNERS,
        STR("applicant / applicant, officer"), why);
}

static Err check_unit(const Policy *policy, int32_t days, ClockUnit unit, int key, Refusal *why)
{
    if ((days == POLICY_NO_DAYS) == (unit == CLOCK_UNIT_NONE))
        return ERR_NONE;
    return refuse(
        policy, GUARD_CONTRADICTION, key,
        days == POLICY_NO_DAYS ? STR("none") : STR("calendar, working"), why);
}

/* A floor above the ceiling leaves no day to reply on. Working days never pass faster than
 * calendar days; a floor in calendar days under a ceiling in working days depends on the office's
 * week and holidays, so it is allowed up to a week of seven days for each working day.
 */
static Err check_window(Arena *arena, const Policy *policy, Refusal *why)
{
    bool is_mixed = policy->reply_min_unit == CLOCK_UNIT_CALENDAR &&
                    policy->reply_max_unit == CLOCK_UNIT_WORKING;
    int32_t most = policy->reply_max_days * (is_mixed ? 7 : 1);

    if (policy->reply_min_days == POLICY_NO_DAYS || policy->reply_max_days == POLICY_NO_DAYS ||
        policy->reply_min_days <= most)
        return ERR_NONE;
    return refuse(
        policy, GUARD_CONTRADICTION, POLICY_REPLY_MIN_DAYS, str_format(arena, "1..%d", most),
        why);
}

Err policy_check(Arena *arena, const Policy *policy, Refusal *why)
{
    TRY(check_name(policy, why));
    TRY(check_labels(
        policy, &policy->channels, policy->channel_labels, POLICY_CHANNELS_INTERVIEW, why));
    TRY(check_labels(policy, &policy->tools, policy->tool_labels, POLICY_TOOLS_STATUTE, why));
    TRY(check_committees(policy, why));
    TRY(check_signers(policy, why));
    TRY(check_unit(
        policy, policy->reply_min_days, policy->reply_min_unit, POLICY_REPLY_MIN_UNIT, why));
    TRY(check_unit(
        policy, policy->reply_max_days, policy->reply_max_unit, POLICY_REPLY_MAX_UNIT, why));
    return check_window(arena, policy, why);
}
