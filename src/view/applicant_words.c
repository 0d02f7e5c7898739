#include "view/applicant_words.h"

#include "view/case_words.h"
#include "view/language.h"

static const char *const words[CASE_STATE_COUNT] = {
    [CASE_NONE] = "",
    [CASE_DRAFT] = N_("Your request is being taken down and is not complete yet"),
    [CASE_INCOMPLETE] = N_("Your request waits for papers that you still bring"),
    [CASE_VERIFYING] = N_("Your papers are being compared with their originals"),
    [CASE_DECLARED] = N_("Your declaration was taken; your request is being completed"),
    [CASE_COMPLETE] = N_("Your request is complete and will be studied"),
    [CASE_STUDY] = N_("Your request is being studied"),
    [CASE_READY] = N_("Your request was studied and goes to the committee"),
    [CASE_DOCKETED] = N_("Your request is on the committee's agenda"),
    [CASE_DEFERRED] = N_("The committee will look at your request again"),
    [CASE_DECIDED] = N_("Your answer is being prepared and comes by the agreed means"),
    [CASE_REPLIED] = N_("Your request was answered"),
    [CASE_REGISTERED] = N_("You are registered and your support is being prepared"),
    [CASE_IN_SERVICE] = N_("Your support is under way"),
    [CASE_SUSPENDED] = N_("Your support is paused; the association will tell you more"),
    [CASE_APPEAL] = N_("Your appeal is being looked at by another panel"),
    [CASE_CLOSED] = N_("Your request is closed"),
};

Str applicant_words_state(const Casefile *casefile)
{
    return language_text(words[casefile->state]);
}

Str applicant_words_window(Arena *arena, const CaseView *view, CalendarKind calendar)
{
    if (!view->has_window)
        return (Str){0};
    return case_words_dates(arena, calendar, view->window.not_before, view->window.due);
}
