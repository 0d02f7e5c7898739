/* inquiry_form.h - writing a question down, with its answer where there is one already; or the
 * answer to one that was asked.
 */
#ifndef UI_SCREENS_INQUIRY_FORM_H
#define UI_SCREENS_INQUIRY_FORM_H

#include "db/inquiry_store.h"
#include "ui/screen.h"

typedef struct {
    int64_t visit_id;       /* of a new question; 0: it comes through another channel */
    const Inquiry *inquiry; /* the one to be answered; NULL: a new one */
    bool continues;         /* with what was typed before and not saved, without a question */
} InquiryTask;

/* Its argument is an InquiryTask. */
extern const ScreenKind inquiry_form_screen;

/* Goes on with a draft of this form, whose record is a question or the visit of a new one. */
void inquiry_form_go_on(Screen *screen, int64_t record_id);

#endif
