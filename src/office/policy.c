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

static ClockLimit limit_of(int32_t days, ClockUnit unit)
{
    return days == POLICY_NO_DAYS ? (ClockLimit){0} : (ClockLimit){.days = days, .unit = unit};
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
