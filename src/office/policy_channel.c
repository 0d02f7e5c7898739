#include "office/policy_channel.h"

static Str codes_of(Arena *arena, const Policy *policy)
{
    StrBuilder codes = {.arena = arena};

    for (size_t i = 0; i < policy->channels.count; i++) {
        if (i)
            strbuilder_add(&codes, STR(", "));
        strbuilder_add(&codes, str_of(channel_code((Channel)policy->channels.items[i])));
    }
    return strbuilder_text(&codes);
}

Err policy_channel_read(
    Arena *arena, const Policy *policy, Str code, Channel *out, Refusal *why)
{
    Channel channel = (Channel)policy->channels.items[0];
    bool is_known = !code.len || channel_from_code(code, &channel);

    if (is_known && policy_has_channel(policy, channel)) {
        *out = channel;
        return ERR_NONE;
    }
    *why = (Refusal){
        .guard = GUARD_BAD_VALUE,
        .clause = policy_clause(policy, POLICY_CHANNELS),
        .field = STR("channel"),
        .found = code,
        .allowed = codes_of(arena, policy),
    };
    return ERR_BAD_DATA;
}
