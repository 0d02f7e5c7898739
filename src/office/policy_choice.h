/* policy_choice.h - the values that the keys of a policy profile may hold.
 *
 * Each enum is made from its list, so the code in a profile file, the label and the enum cannot
 * part. The order of channels and tools is the order of the union of the five policies.
 */
#ifndef OFFICE_POLICY_CHOICE_H
#define OFFICE_POLICY_CHOICE_H

#include "base/err.h"
#include "office/choice.h"
#include "office/clock.h"

#define CHANNEL_LIST(X)                                                                        \
    X(INTERVIEW, "interview", N_("Interview"))                                                 \
    X(PHONE, "phone", N_("Telephone"))                                                         \
    X(SOCIAL_MEDIA, "social_media", N_("Social media"))                                        \
    X(LETTERS, "letters", N_("Letters"))                                                       \
    X(HELP_REQUEST, "help_request", N_("Help-request service"))                                \
    X(VOLUNTEERING, "volunteering", N_("Volunteering service"))                                \
    X(WEBSITE, "website", N_("Website"))                                                       \
    X(EMAIL, "email", N_("E-mail"))                                                            \
    X(DELEGATES, "delegates", N_("Branch-office delegates"))                                   \
    X(FAX, "fax", N_("Fax"))                                                                   \
    X(COMPLAINT_LINK, "complaint_link", N_("Complaint link"))

#define TOOL_LIST(X)                                                                           \
    X(STATUTE, "statute", N_("Basic statute"))                                                 \
    X(RESEARCH_GUIDE, "research_guide", N_("Guide to social research"))                        \
    X(SUPPORT_GUIDE, "support_guide", N_("Guide to the support policy"))                       \
    X(SUPPORT_REQUEST, "support_request", N_("Support request (form)"))                        \
    X(NEW_BENEFICIARY_REQUEST, "new_beneficiary_request",                                      \
      N_("New-beneficiary request (form)"))                                                    \
    X(PARTNERS_POLICY, "partners_policy", N_("Policy on partners"))                            \
    X(VOLUNTEER_POLICY, "volunteer_policy", N_("Policy on volunteering"))                      \
    X(AID_POLICY, "aid_policy", N_("Policy on paying out aid"))                                \
    X(SERVICE_REQUEST, "service_request", N_("Service request (form)"))

/* What a request form asks for; every kind of case belongs to one (casekind.h). */
#define INTAKE_KIND_LIST(X)                                                                    \
    X(NEW_FILE, "new_file", N_("New file"))                                                    \
    X(SUPPORT, "support", N_("Support"))                                                       \
    X(SERVICE, "service", N_("Service"))

#define SURVEY_METHOD_LIST(X)                                                                  \
    X(QUESTIONNAIRE, "questionnaire", N_("Questionnaire"))                                     \
    X(FIELD_SURVEY, "field_survey", N_("Field survey"))                                        \
    X(OFFICE_VISITS, "office_visits", N_("Supervisory visits to offices"))                     \
    X(INTERVIEWS, "interviews", N_("Interviews"))                                              \
    X(COMPLAINTS_WATCH, "complaints_watch", N_("Management's watch on the complaint link"))    \
    X(LIAISON_WATCH, "liaison_watch", N_("Management's watch on the liaison officer"))

/* `periodic`: the policy asks for a period but names none; the office's setting gives it. */
#define SURVEY_PERIOD_LIST(X)                                                                  \
    X(NONE, "none", N_("No period"))                                                           \
    X(PERIODIC, "periodic", N_("Periodic, the office sets the period"))                        \
    X(MONTHLY, "monthly", N_("Every month"))                                                   \
    X(QUARTERLY, "quarterly", N_("Every three months"))                                        \
    X(HALF_YEARLY, "half_yearly", N_("Every six months"))                                      \
    X(YEARLY, "yearly", N_("Every year"))

#define REPLY_START_LIST(X) X(COMPLETE, "complete", N_("When the request is complete"))

#define REPLY_EARLY_LIST(X)                                                                    \
    X(ALLOW, "allow", N_("Allow an early reply"))                                              \
    X(WARN, "warn", N_("Warn, and ask for a reason"))                                          \
    X(BLOCK, "block", N_("Refuse an early reply"))

#define REPLY_CHANNEL_LIST(X)                                                                  \
    X(AGREED, "agreed", N_("The agreed means"))                                                \
    X(ANY, "any", N_("Any means"))

#define INCOMPLETE_LIST(X)                                                                     \
    X(PARK, "park", N_("The file waits for the missing papers"))                               \
    X(REFUSE, "refuse_with_checklist", N_("Not received; the missing list is given"))

#define UNCLEAR_LIST(X)                                                                        \
    X(REQUIRED, "required", N_("A referral is required"))                                      \
    X(OPTIONAL, "optional", N_("A referral is possible"))

/* Roles that answer a referral, in the words of role.h. */
#define REFERRAL_ROLE_LIST(X)                                                                  \
    X(RESEARCHER, "researcher", N_("Social researcher"))                                       \
    X(RELATIONS, "relations", N_("Liaison officer"))

#define SIGNER_LIST(X)                                                                         \
    X(APPLICANT, "applicant", N_("The applicant"))                                             \
    X(OFFICER, "officer", N_("The officer as witness"))

/* Which of the four grounds must hold: fault, approved minutes, ruling, negotiation. */
#define GROUNDS_LIST(X)                                                                        \
    X(ANY, "any", N_("Any one ground"))                                                        \
    X(ALL, "all", N_("All grounds together"))                                                  \
    X(MINUTES_OR_RULING, "minutes_or_ruling",                                                  \
      N_("Fault with minutes, or a ruling; then negotiation"))

/* What this policy takes the place of. */
#define SUPERSEDES_LIST(X)                                                                     \
    X(NONE, "none", N_("Nothing"))                                                             \
    X(ALL_FORMER, "all_former", N_("All former policies on this subject"))

#define MODULE_LIST(X)                                                                         \
    X(COMPLAINTS, "complaints", N_("Complaints"))                                              \
    X(COMPENSATION, "compensation", N_("Compensation"))                                        \
    X(PRIVACY, "privacy", N_("Privacy"))                                                       \
    X(LIAISON, "liaison", N_("Liaison"))                                                       \
    X(SATISFACTION, "satisfaction", N_("Satisfaction"))                                        \
    X(STAFF_SIGNING, "staff_signing", N_("Signing of the policy by staff"))

#define X(name, code, text) CHANNEL_##name,
typedef enum { CHANNEL_LIST(X) CHANNEL_COUNT } Channel;
#undef X
#define X(name, code, text) TOOL_##name,
typedef enum { TOOL_LIST(X) TOOL_COUNT } Tool;
#undef X
#define X(name, code, text) INTAKE_##name,
typedef enum { INTAKE_KIND_LIST(X) INTAKE_COUNT } IntakeKind;
#undef X
#define X(name, code, text) SURVEY_METHOD_##name,
typedef enum { SURVEY_METHOD_LIST(X) SURVEY_METHOD_COUNT } SurveyMethod;
#undef X
#define X(name, code, text) SURVEY_PERIOD_##name,
typedef enum { SURVEY_PERIOD_LIST(X) SURVEY_PERIOD_COUNT } SurveyPeriod;
#undef X
#define X(name, code, text) REPLY_START_##name,
typedef enum { REPLY_START_LIST(X) REPLY_START_COUNT } ReplyStart;
#undef X
#define X(name, code, text) REPLY_EARLY_##name,
typedef enum { REPLY_EARLY_LIST(X) REPLY_EARLY_COUNT } ReplyEarly;
#undef X
#define X(name, code, text) REPLY_CHANNEL_##name,
typedef enum { REPLY_CHANNEL_LIST(X) REPLY_CHANNEL_COUNT } ReplyChannel;
#undef X
#define X(name, code, text) INCOMPLETE_##name,
typedef enum { INCOMPLETE_LIST(X) INCOMPLETE_COUNT } Incomplete;
#undef X
#define X(name, code, text) UNCLEAR_##name,
typedef enum { UNCLEAR_LIST(X) UNCLEAR_COUNT } Unclear;
#undef X
#define X(name, code, text) REFERRAL_ROLE_##name,
typedef enum { REFERRAL_ROLE_LIST(X) REFERRAL_ROLE_COUNT } ReferralRole;
#undef X
#define X(name, code, text) SIGNER_##name,
typedef enum { SIGNER_LIST(X) SIGNER_COUNT } Signer;
#undef X
#define X(name, code, text) GROUNDS_##name,
typedef enum { GROUNDS_LIST(X) GROUNDS_COUNT } Grounds;
#undef X
#define X(name, code, text) SUPERSEDES_##name,
typedef enum { SUPERSEDES_LIST(X) SUPERSEDES_COUNT } Supersedes;
#undef X
#define X(name, code, text) MODULE_##name,
typedef enum { MODULE_LIST(X) MODULE_COUNT } PolicyModule;
#undef X

extern const Choices channel_choices;
extern const Choices tool_choices;
extern const Choices intake_kind_choices;
extern const Choices survey_method_choices;
extern const Choices survey_period_choices;
extern const Choices reply_start_choices;
extern const Choices reply_early_choices;
extern const Choices reply_channel_choices;
extern const Choices incomplete_choices;
extern const Choices unclear_choices;
extern const Choices referral_role_choices;
extern const Choices signer_choices;
extern const Choices grounds_choices;
extern const Choices calendar_kind_choices;
extern const Choices supersedes_choices;
extern const Choices module_choices;

const char *channel_code(Channel channel);
const char *channel_label(Channel channel);
bool channel_from_code(Str code, Channel *out);

const char *tool_code(Tool tool);
const char *tool_label(Tool tool);
bool tool_from_code(Str code, Tool *out);

/* A tool that is filled in by hand, not only read. */
bool tool_is_form(Tool tool);

const char *intake_kind_code(IntakeKind kind);
const char *intake_kind_label(IntakeKind kind);
bool intake_kind_from_code(Str code, IntakeKind *out);

#endif
