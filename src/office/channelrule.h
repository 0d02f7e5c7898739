/* channelrule.h - what holds of each channel, whichever of them a policy lists.
 */
#ifndef OFFICE_CHANNELRULE_H
#define OFFICE_CHANNELRULE_H

#include "office/policy_choice.h"

/* Whoever comes this way stands in the house, so that his number is called in the lobby. */
bool channel_is_in_house(Channel channel);

/* An answer can go this way; by the others people come, and nobody is answered. */
bool channel_can_reply(Channel channel);

#endif
