/* policy_channel.h - the channel through which somebody comes or is answered, as the policy lists
 * them.
 */
#ifndef OFFICE_POLICY_CHANNEL_H
#define OFFICE_POLICY_CHANNEL_H

#include "office/policy.h"

/* Reads the code of a channel; an empty one is the first of the policy.
 *
 * code    any bytes.
 * return  ERR_BAD_DATA with `why`: what stood there, the policy's channels and their clause.
 */
MUST_CHECK Err
policy_channel_read(Arena *arena, const Policy *policy, Str code, Channel *out, Refusal *why);

#endif
