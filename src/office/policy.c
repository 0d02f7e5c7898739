#include "office/policy.h"

_Static_assert(
    POLICY_CHANNELS_COMPLAINT_LINK - POLICY_CHANNELS_INTERVIEW + 1 == CHANNEL_COUNT,
    "every channel has the key of its label, in the same order");
_Static_assert(
    POLICY_TOOLS_SERVICE_REQUEST - POLICY_TOOLS_STATUTE + 1 == TOOL_COUNT,
    "every tool has the key of its label, in the same order");

bool policy_key_find(Str name, PolicyKey *out)
{
    for (int i = 0; i < POLICY_KEY_COUNT; i++) {
        if (str_equal(str_of(policy_rules[i].key.name), name)) {
            *out = (PolicyKey)i;
            return true;
        }
    }
    return false;
}

/* `key` up to and with its first dot, or all of it. */
static Str group_of(Str key)
{
    return str_part(key, 0, str_find(key, STR(".")) + 1);
}

static void add_name(StrBuilder *names, Str group, const char *name)
{
    if (group.len && !str_equal(group_of(str_of(name)), group))
        return;
    if (names->len)
        strbuilder_add(names, STR(", "));
    strbuilder_add(names, str_of(name));
}

static Str names_in(Arena *arena, Str group)
{
    StrBuilder names = {.arena = arena};

    for (int i = 0; i < POLICY_KEY_COUNT; i++)
        add_name(&names, group, policy_rules[i].key.name);
    for (int i = 0; i < SETTING_COUNT; i++)
        add_name(&names, group, setting_rules[i].key.name);
    return strbuilder_text(&names);
}

Str policy_keys_like(Arena *arena, Str key)
{
    Str names = names_in(arena, group_of(key));

    return names.len ? names : names_in(arena, STR(""));
}

const char *policy_key_name(PolicyKey key)
{
    return policy_rules[key].key.name;
}

Str policy_clause(const Policy *policy, PolicyKey key)
{
    return policy->entries[key].clause;
}

Str policy_value(const Policy *policy, PolicyKey key)
{
    return policy->entries[key].value;
}

Role policy_referral_role(const Policy *policy)
{
    static const Role roles[REFERRAL_ROLE_COUNT] = {
        [REFERRAL_ROLE_RESEARCHER] = ROLE_RESEARCHER,
        [REFERRAL_ROLE_RELATIONS] = ROLE_RELATIONS,
    };

    return roles[policy->referral_to_role];
}

static ClockLimit limit_of(int32_t days, ClockUnit unit)
{
    if (days == POLICY_NO_DAYS)
        return (ClockLimit){0};
    return (ClockLimit){.days = days, .unit = unit};
}

WindowRule policy_window(const Policy *policy)
{
    return (WindowRule){
        .floor = limit_of(policy->reply_min_days, policy->reply_min_unit),
        .ceiling = limit_of(policy->reply_max_days, policy->reply_max_unit),
    };
}

bool policy_has_channel(const Policy *policy, Channel channel)
{
    return key_items_hold(&policy->channels, (int)channel);
}

Str policy_channel_clause(const Policy *policy, Channel channel)
{
    return policy_clause(policy, (PolicyKey)(POLICY_CHANNELS_INTERVIEW + (int)channel));
}

Str policy_tool_clause(const Policy *policy, Tool tool)
{
    return policy_clause(policy, (PolicyKey)(POLICY_TOOLS_STATUTE + (int)tool));
}
