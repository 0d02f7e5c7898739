/* policy.h - an association's policy as data: one value and one clause id for every key.
 *
 * A profile is a text (keyfile.h) in which every key of policy_table.c stands once. Guards read
 * the typed fields; a refusal names the clause with policy_clause(). A profile may also give
 * settings of the office (setting.h), for the office that is made from it.
 *
 * Sources: the five policies; the clause ids are those of db/policies.
 */
#ifndef OFFICE_POLICY_H
#define OFFICE_POLICY_H

#include "office/key_rule.h"
#include "office/policy_choice.h"
#include "office/role.h"
#include "office/setting.h"

/* The profile that is taken when none is named. */
#define POLICY_DEFAULT_NAME "union"

/* Every key, in the order in which a profile is shown. */
#define POLICY_KEY_LIST(X)                                                                     \
    X(NAME)                                                                                    \
    X(TITLE)                                                                                   \
    X(ASSOCIATION)                                                                             \
    X(LICENCE)                                                                                 \
    X(LICENCE_DATE)                                                                            \
    X(ISSUE_NUMBER)                                                                            \
    X(ISSUE_DATE)                                                                              \
    X(APPROVAL_BODY)                                                                           \
    X(APPROVAL_TERM)                                                                           \
    X(APPROVAL_SESSION)                                                                        \
    X(APPROVAL_DECISION)                                                                       \
    X(APPROVAL_DATE)                                                                           \
    X(SUPERSEDES)                                                                              \
    X(TERMS_PERSON)                                                                            \
    X(TERMS_VISITOR)                                                                           \
    X(TERMS_APPLICANT)                                                                         \
    X(TERMS_REGISTERED)                                                                        \
    X(CHANNELS)                                                                                \
    X(CHANNELS_INTERVIEW)                                                                      \
    X(CHANNELS_PHONE)                                                                          \
    X(CHANNELS_SOCIAL_MEDIA)                                                                   \
    X(CHANNELS_LETTERS)                                                                        \
    X(CHANNELS_HELP_REQUEST)                                                                   \
    X(CHANNELS_VOLUNTEERING)                                                                   \
    X(CHANNELS_WEBSITE)                                                                        \
    X(CHANNELS_EMAIL)                                                                          \
    X(CHANNELS_DELEGATES)                                                                      \
    X(CHANNELS_FAX)                                                                            \
    X(CHANNELS_COMPLAINT_LINK)                                                                 \
    X(TOOLS)                                                                                   \
    X(TOOLS_STATUTE)                                                                           \
    X(TOOLS_RESEARCH_GUIDE)                                                                    \
    X(TOOLS_SUPPORT_GUIDE)                                                                     \
    X(TOOLS_SUPPORT_REQUEST)                                                                   \
    X(TOOLS_NEW_BENEFICIARY_REQUEST)                                                           \
    X(TOOLS_PARTNERS_POLICY)                                                                   \
    X(TOOLS_VOLUNTEER_POLICY)                                                                  \
    X(TOOLS_AID_POLICY)                                                                        \
    X(TOOLS_SERVICE_REQUEST)                                                                   \
    X(FORM_INTAKE_TITLE)                                                                       \
    X(INTAKE_KINDS)                                                                            \
    X(INTAKE_INCOMPLETE)                                                                       \
    X(STEPS_RECEPTION)                                                                         \
    X(STEPS_VERIFICATION)                                                                      \
    X(STEPS_DECLARATION)                                                                       \
    X(STEPS_COMMITTEE)                                                                         \
    X(STEPS_REGISTRATION)                                                                      \
    X(STEPS_SERVICE)                                                                           \
    X(REFERRAL_UNCLEAR)                                                                        \
    X(REFERRAL_TO_ROLE)                                                                        \
    X(DECLARATION_SIGNERS)                                                                     \
    X(COMMITTEE_DECIDE_LABEL)                                                                  \
    X(COMMITTEE_FOLLOW_UP)                                                                     \
    X(COMMITTEE_INVESTIGATE)                                                                   \
    X(REPLY_MIN_DAYS)                                                                          \
    X(REPLY_MIN_UNIT)                                                                          \
    X(REPLY_MAX_DAYS)                                                                          \
    X(REPLY_MAX_UNIT)                                                                          \
    X(REPLY_START)                                                                             \
    X(REPLY_EARLY)                                                                             \
    X(REPLY_CHANNEL)                                                                           \
    X(MODULES_COMPLAINTS)                                                                      \
    X(MODULES_COMPENSATION)                                                                    \
    X(MODULES_PRIVACY)                                                                         \
    X(MODULES_LIAISON)                                                                         \
    X(MODULES_SATISFACTION)                                                                    \
    X(MODULES_STAFF_SIGNING)                                                                   \
    X(COMPENSATION_GROUNDS)                                                                    \
    X(SURVEY_METHODS)                                                                          \
    X(SURVEY_PERIOD)                                                                           \
    X(CALENDAR_PRIMARY)                                                                        \
    X(CALENDAR_SHOW_BOTH)

#define X(name) POLICY_##name,
typedef enum { POLICY_KEY_LIST(X) POLICY_KEY_COUNT } PolicyKey;
#undef X

/* A reply window without a floor or a ceiling has this many days there. */
#define POLICY_NO_DAYS KEY_NO_NUMBER

typedef struct {
    Str value;   /* as the profile writes it */
    Str clause;  /* clause ids parted by commas, or "-" */
    size_t line; /* where it stands in the profile, from 1 */
} PolicyEntry;

/* Texts are empty, lists hold nothing and days are POLICY_NO_DAYS where the profile says `none`. */
typedef struct {
    Str name;
    Str title;
    Str association;
    Str licence;
    Str licence_date; /* dates as written on the policy, with the letter of their calendar */
    Str issue_number;
    Str issue_date;
    Str approval_body;
    Str approval_term;
    Str approval_session;
    Str approval_decision;
    Str approval_date;
    Supersedes supersedes;
    Str term_person;
    Str term_visitor;
    Str term_applicant;
    Str term_registered;
    KeyItems channels; /* Channel, in the policy's order */
    Str channel_labels[CHANNEL_COUNT];
    KeyItems tools; /* Tool, in the policy's order */
    Str tool_labels[TOOL_COUNT];
    Str intake_title;
    KeyItems intake_kinds; /* IntakeKind */
    Incomplete incomplete;
    bool has_reception_step; /* only the registration step may be off */
    bool has_verification_step;
    bool has_declaration_step;
    bool has_committee_step;
    bool has_registration_step;
    bool has_service_step;
    Unclear referral_unclear;
    ReferralRole referral_to_role;
    KeyItems signers; /* Signer */
    Str committee_decide;
    Str committee_follow_up;
    Str committee_investigate;
    int32_t reply_min_days;
    ClockUnit reply_min_unit;
    int32_t reply_max_days;
    ClockUnit reply_max_unit;
    ReplyStart reply_start;
    ReplyEarly reply_early;
    ReplyChannel reply_channel;
    bool modules[MODULE_COUNT];
    Grounds grounds;
    KeyItems survey_methods; /* SurveyMethod; none: the office is free to choose */
    SurveyPeriod survey_period;
    CalendarKind calendar;
    bool shows_both_calendars;
    PolicyEntry entries[POLICY_KEY_COUNT];
    Str settings[SETTING_COUNT]; /* what the profile gives for the office; empty: nothing */
} Policy;

typedef struct {
    KeyRule key;
    size_t offset; /* of its field in Policy */
} PolicyRule;

/* `key.otherwise` of a rule is what a profile holds, marked "-", where its policy is silent. */
extern const PolicyRule policy_rules[POLICY_KEY_COUNT];

/* Reads a profile; a refusal names file, line, key, what stood there and what is allowed.
 *
 * text    any bytes; copied, so it need not outlive the call.
 * out     its texts live in `arena`; written only on success.
 * return  ERR_NONE, or ERR_CONFIG with `why` filled: a line that is none, an unknown, missing or
 *         repeated key, a bad value, no clause mark, an empty working week, or two keys that
 *         contradict each other.
 */
MUST_CHECK Err policy_load(Arena *arena, Str file_name, Str text, Policy *out, Refusal *why);

/* Checks what one key alone cannot show; policy_load() calls it.
 *
 * return  ERR_CONFIG with the key, its line and what would agree in `why`, but no file.
 */
MUST_CHECK Err policy_check(Arena *arena, const Policy *policy, Refusal *why);

/* return  false when `name` ("reply.max_days") is no key of a policy; `out` is then untouched. */
bool policy_key_find(Str name, PolicyKey *out);

/* The keys and settings of the group that `key` begins with ("reply."), to say what is known; all
 * of them where it begins none. */
Str policy_keys_like(Arena *arena, Str key);

const char *policy_key_name(PolicyKey key);

/* The clause ids that `key` comes from, or "-" where the policy's text is silent. */
Str policy_clause(const Policy *policy, PolicyKey key);

/* The value as the profile writes it. */
Str policy_value(const Policy *policy, PolicyKey key);

/* Who answers a question that is referred. */
Role policy_referral_role(const Policy *policy);

/* The reply window of this policy, for clock_window(). */
WindowRule policy_window(const Policy *policy);

bool policy_has_channel(const Policy *policy, Channel channel);

/* The clause that names one channel or tool. */
Str policy_channel_clause(const Policy *policy, Channel channel);
Str policy_tool_clause(const Policy *policy, Tool tool);

/* Fills `keys` with the keys whose value differs between `a` and `b`, in their order.
 *
 * return  how many there are.
 */
size_t policy_diff(const Policy *a, const Policy *b, PolicyKey keys[POLICY_KEY_COUNT]);

#endif
