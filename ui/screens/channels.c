#include "ui/screens/channels.h"

#include "office/channelrule.h"
#include "view/policy_words.h"

static Choices choices_of(const Policy *policy, bool only_for_replies, Arena *arena)
{
    Choice *rows = arena_new(arena, Choice, KEY_MAX_ITEMS);
    size_t count = 0;

    for (int i = 0; i < policy->channels.count; i++) {
        Channel channel = (Channel)policy->channels.items[i];
        if (!only_for_replies || channel_can_reply(channel))
            rows[count++] =
                (Choice){channel_code(channel), str_c(arena, channel_words(policy, channel))};
    }
    return (Choices){rows, count};
}

Choices channels_choices(const Policy *policy, Arena *arena)
{
    return choices_of(policy, false, arena);
}

Choices channels_of_reply(const Policy *policy, Arena *arena)
{
    return choices_of(policy, true, arena);
}

Channel channels_at(const Choices *choices, int place)
{
    Channel channel = CHANNEL_INTERVIEW;

    (void)channel_from_code(str_of(choices->rows[place].code), &channel);
    return channel;
}

int channels_place(const Choices *choices, Channel channel)
{
    for (int i = 0; i < (int)choices->count; i++)
        if (channels_at(choices, i) == channel)
            return i;
    return 0;
}
