/* channels.h - the channels of a policy as the choices of a field. */
#ifndef UI_SCREENS_CHANNELS_H
#define UI_SCREENS_CHANNELS_H

#include "office/policy.h"

/* The policy's channels in its order, as it calls them; living in `arena`. */
Choices channels_choices(const Policy *policy, Arena *arena);

/* Those of them by which somebody can be answered. */
Choices channels_of_reply(const Policy *policy, Arena *arena);

/* The channel at a place of these choices. */
Channel channels_at(const Choices *choices, int place);

/* The place of a channel among them; the first one for a channel that is not there. */
int channels_place(const Choices *choices, Channel channel);

#endif
