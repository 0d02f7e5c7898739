/* inquiryrecord.h - what is kept of a question; how it ends is inquiry.h.
 */
#ifndef OFFICE_INQUIRYRECORD_H
#define OFFICE_INQUIRYRECORD_H

#include "base/moment.h"
#include "office/inquiry.h"
#include "office/ticket.h"

enum { INQUIRY_MAX_POINTS = 2000 };

typedef struct {
    int64_t row;
} InquiryId;

typedef struct {
    InquiryId id;
    int64_t version;
    InquiryState state;
    int64_t visit_id; /* 0: asked through another channel, as for the two below */
    int64_t person_id;
    int64_t casefile_id;
    Channel channel;
    Str question;
    Str answer; /* or the reason why it was not answered */
    Moment asked_at;
    Moment answered_at; /* MOMENT_NONE: still open */
    int64_t staff_id;   /* who wrote it down */

    Ticket ticket; /* read with it, of the visit; its serial is 0 without one */
    Str name;      /* of the visitor or the person; empty: not told, or asked in private */
} Inquiry;

#endif
