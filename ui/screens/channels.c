#include "ui/screens/channels.h"

Choices channels_choices(const Policy *policy, Arena *arena)
{
    Choice *rows = arena_new(arena, Choice, KEY_MAX_ITEMS);

    for (int i = 0; i < policy->channels.count; i++) {
        Channel channel = channels_at(policy, i);
        rows[i] = (Choice){channel_code(channel), channel_label(channel)};
    }
    return (Choices){rows, policy->channels.count};
}

Channel channels_at(const Policy *policy, int place)
{
    return (Channel)policy->channels.items[place];
}
