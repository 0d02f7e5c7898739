#include "office/channelrule.h"

typedef struct {
    bool is_in_house;
    bool can_reply;
} ChannelRule;

static const ChannelRule rules[CHANNEL_COUNT] = {
    [CHANNEL_INTERVIEW] = {.is_in_house = true, .can_reply = true},
    [CHANNEL_PHONE] = {.can_reply = true                  },
    [CHANNEL_SOCIAL_MEDIA] = {.can_reply = true},
    [CHANNEL_LETTERS] = {.can_reply = true                  },
    [CHANNEL_HELP_REQUEST] = {.can_reply = false},
    [CHANNEL_VOLUNTEERING] = {.is_in_house = true                  },
    [CHANNEL_WEBSITE] = {.can_reply = true},
    [CHANNEL_EMAIL] = {.can_reply = true                  },
    [CHANNEL_DELEGATES] = {.is_in_house = true, .can_reply = true},
    [CHANNEL_FAX] = {.can_reply = true },
    [CHANNEL_COMPLAINT_LINK] = {.can_reply = false  },
};

bool channel_is_in_house(Channel channel)
{
    return rules[channel].is_in_house;
}

bool channel_can_reply(Channel channel)
{
    return rules[channel].can_reply;
}
