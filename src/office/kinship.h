/* kinship.h - what people are to each other when the head of a family is another: what a register
 * tells of its members is told of its head, and so must be said anew for the next one.
 */
#ifndef OFFICE_KINSHIP_H
#define OFFICE_KINSHIP_H

#include "office/member.h"

/* What a member is to the new head.
 *
 * member    what he is to the old head.
 * new_head  what the new head is to the old one.
 * return    KINSHIP_NONE where it does not follow: a grandson may be a son's own or his brother's.
 */
Kinship kinship_to(Kinship member, Kinship new_head);

/* What the old head is to the new one; KINSHIP_NONE where it does not follow or his sex is not known. */
Kinship kinship_of_old_head(Kinship new_head, Sex old_head);

/* Whether a member may head a family: whoever does has a file of his own.
 *
 * return  ERR_REFUSED with HEAD_ON_FILE.
 */
MUST_CHECK Err kinship_check_head(const Member *member, Refusal *why);

#endif
