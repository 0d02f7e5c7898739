#include "office/policy.h"

/* clang-format off */
const PolicyRule policy_rules[POLICY_KEY_COUNT] = {
    [POLICY_NAME] = {
        {"name", KEY_TEXT, .max = 40},
        offsetof(Policy, name)},
    [POLICY_TITLE] = {
        {"title", KEY_TEXT, .max = 200},
        offsetof(Policy, title)},
    [POLICY_ASSOCIATION] = {
        {"association", KEY_TEXT, .may_be_none = true, .max = 120, .otherwise = "none"},
        offsetof(Policy, association)},
    [POLICY_LICENCE] = {
        {"licence", KEY_TEXT, .may_be_none = true, .max = 40, .otherwise = "none"},
        offsetof(Policy, licence)},
    [POLICY_LICENCE_DATE] = {
        {"licence.date", KEY_DATE, .may_be_none = true, .otherwise = "none"},
        offsetof(Policy, licence_date)},
    [POLICY_ISSUE_NUMBER] = {
        {"issue.number", KEY_TEXT, .may_be_none = true, .max = 40, .otherwise = "none"},
        offsetof(Policy, issue_number)},
    [POLICY_ISSUE_DATE] = {
        {"issue.date", KEY_DATE, .may_be_none = true, .otherwise = "none"},
        offsetof(Policy, issue_date)},
    [POLICY_APPROVAL_BODY] = {
        {"approval.body", KEY_TEXT, .may_be_none = true, .max = 120, .otherwise = "none"},
        offsetof(Policy, approval_body)},
    [POLICY_APPROVAL_TERM] = {
        {"approval.term", KEY_TEXT, .may_be_none = true, .max = 40, .otherwise = "none"},
        offsetof(Policy, approval_term)},
    [POLICY_APPROVAL_SESSION] = {
        {"approval.session", KEY_TEXT, .may_be_none = true, .max = 40, .otherwise = "none"},
        offsetof(Policy, approval_session)},
    [POLICY_APPROVAL_DECISION] = {
        {"approval.decision", KEY_TEXT, .may_be_none = true, .max = 40, .otherwise = "none"},
        offsetof(Policy, approval_decision)},
    [POLICY_APPROVAL_DATE] = {
        {"approval.date", KEY_DATE, .may_be_none = true, .otherwise = "none"},
        offsetof(Policy, approval_date)},
    [POLICY_SUPERSEDES] = {
        {"supersedes", KEY_CHOICE, .choices = &supersedes_choices, .otherwise = "none"},
        offsetof(Policy, supersedes)},
    [POLICY_TERMS_PERSON] = {
        {"terms.person", KEY_TEXT, .max = 60, .otherwise = "مستفيد"},
        offsetof(Policy, term_person)},
    [POLICY_TERMS_VISITOR] = {
        {"terms.visitor", KEY_TEXT, .max = 60, .otherwise = "مراجع"},
        offsetof(Policy, term_visitor)},
    [POLICY_TERMS_APPLICANT] = {
        {"terms.applicant", KEY_TEXT, .max = 60, .otherwise = "طالب الدعم"},
        offsetof(Policy, term_applicant)},
    [POLICY_TERMS_REGISTERED] = {
        {"terms.registered", KEY_TEXT, .max = 60, .otherwise = "مستفيد"},
        offsetof(Policy, term_registered)},
    [POLICY_CHANNELS] = {
        {"channels", KEY_LIST, .choices = &channel_choices},
        offsetof(Policy, channels)},
    [POLICY_CHANNELS_INTERVIEW] = {
        {"channels.interview", KEY_TEXT, .may_be_none = true, .max = 80, .otherwise = "none"},
        offsetof(Policy, channel_labels[CHANNEL_INTERVIEW])},
    [POLICY_CHANNELS_PHONE] = {
        {"channels.phone", KEY_TEXT, .may_be_none = true, .max = 80, .otherwise = "none"},
        offsetof(Policy, channel_labels[CHANNEL_PHONE])},
    [POLICY_CHANNELS_SOCIAL_MEDIA] = {
        {"channels.social_media", KEY_TEXT, .may_be_none = true, .max = 80, .otherwise = "none"},
        offsetof(Policy, channel_labels[CHANNEL_SOCIAL_MEDIA])},
    [POLICY_CHANNELS_LETTERS] = {
        {"channels.letters", KEY_TEXT, .may_be_none = true, .max = 80, .otherwise = "none"},
        offsetof(Policy, channel_labels[CHANNEL_LETTERS])},
    [POLICY_CHANNELS_HELP_REQUEST] = {
        {"channels.help_request", KEY_TEXT, .may_be_none = true, .max = 80, .otherwise = "none"},
        offsetof(Policy, channel_labels[CHANNEL_HELP_REQUEST])},
    [POLICY_CHANNELS_VOLUNTEERING] = {
        {"channels.volunteering", KEY_TEXT, .may_be_none = true, .max = 80, .otherwise = "none"},
        offsetof(Policy, channel_labels[CHANNEL_VOLUNTEERING])},
    [POLICY_CHANNELS_WEBSITE] = {
        {"channels.website", KEY_TEXT, .may_be_none = true, .max = 80, .otherwise = "none"},
        offsetof(Policy, channel_labels[CHANNEL_WEBSITE])},
    [POLICY_CHANNELS_EMAIL] = {
        {"channels.email", KEY_TEXT, .may_be_none = true, .max = 80, .otherwise = "none"},
        offsetof(Policy, channel_labels[CHANNEL_EMAIL])},
    [POLICY_CHANNELS_DELEGATES] = {
        {"channels.delegates", KEY_TEXT, .may_be_none = true, .max = 80, .otherwise = "none"},
        offsetof(Policy, channel_labels[CHANNEL_DELEGATES])},
    [POLICY_CHANNELS_FAX] = {
        {"channels.fax", KEY_TEXT, .may_be_none = true, .max = 80, .otherwise = "none"},
        offsetof(Policy, channel_labels[CHANNEL_FAX])},
    [POLICY_CHANNELS_COMPLAINT_LINK] = {
        {"channels.complaint_link", KEY_TEXT, .may_be_none = true, .max = 80,
         .otherwise = "none"},
        offsetof(Policy, channel_labels[CHANNEL_COMPLAINT_LINK])},
    [POLICY_TOOLS] = {
        {"tools", KEY_LIST, .choices = &tool_choices},
        offsetof(Policy, tools)},
    [POLICY_TOOLS_STATUTE] = {
        {"tools.statute", KEY_TEXT, .may_be_none = true, .max = 80, .otherwise = "none"},
        offsetof(Policy, tool_labels[TOOL_STATUTE])},
    [POLICY_TOOLS_RESEARCH_GUIDE] = {
        {"tools.research_guide", KEY_TEXT, .may_be_none = true, .max = 80, .otherwise = "none"},
        offsetof(Policy, tool_labels[TOOL_RESEARCH_GUIDE])},
    [POLICY_TOOLS_SUPPORT_GUIDE] = {
        {"tools.support_guide", KEY_TEXT, .may_be_none = true, .max = 80, .otherwise = "none"},
        offsetof(Policy, tool_labels[TOOL_SUPPORT_GUIDE])},
    [POLICY_TOOLS_SUPPORT_REQUEST] = {
        {"tools.support_request", KEY_TEXT, .may_be_none = true, .max = 80, .otherwise = "none"},
        offsetof(Policy, tool_labels[TOOL_SUPPORT_REQUEST])},
    [POLICY_TOOLS_NEW_BENEFICIARY_REQUEST] = {
        {"tools.new_beneficiary_request", KEY_TEXT, .may_be_none = true, .max = 80,
         .otherwise = "none"},
        offsetof(Policy, tool_labels[TOOL_NEW_BENEFICIARY_REQUEST])},
    [POLICY_TOOLS_PARTNERS_POLICY] = {
        {"tools.partners_policy", KEY_TEXT, .may_be_none = true, .max = 80, .otherwise = "none"},
        offsetof(Policy, tool_labels[TOOL_PARTNERS_POLICY])},
    [POLICY_TOOLS_VOLUNTEER_POLICY] = {
        {"tools.volunteer_policy", KEY_TEXT, .may_be_none = true, .max = 80, .otherwise = "none"},
        offsetof(Policy, tool_labels[TOOL_VOLUNTEER_POLICY])},
    [POLICY_TOOLS_AID_POLICY] = {
        {"tools.aid_policy", KEY_TEXT, .may_be_none = true, .max = 80, .otherwise = "none"},
        offsetof(Policy, tool_labels[TOOL_AID_POLICY])},
    [POLICY_TOOLS_SERVICE_REQUEST] = {
        {"tools.service_request", KEY_TEXT, .may_be_none = true, .max = 80, .otherwise = "none"},
        offsetof(Policy, tool_labels[TOOL_SERVICE_REQUEST])},
    [POLICY_FORM_INTAKE_TITLE] = {
        {"form.intake_title", KEY_TEXT, .max = 80, .otherwise = "طلب دعم مستفيد"},
        offsetof(Policy, intake_title)},
    [POLICY_INTAKE_KINDS] = {
        {"intake.kinds", KEY_LIST, .choices = &intake_kind_choices,
         .otherwise = "new_file, support, service"},
        offsetof(Policy, intake_kinds)},
    [POLICY_INTAKE_INCOMPLETE] = {
        {"intake.incomplete", KEY_CHOICE, .choices = &incomplete_choices, .otherwise = "park"},
        offsetof(Policy, incomplete)},
    [POLICY_STEPS_RECEPTION] = {
        {"steps.reception", KEY_SWITCH, .otherwise = "on"},
        offsetof(Policy, has_reception_step)},
    [POLICY_STEPS_VERIFICATION] = {
        {"steps.verification", KEY_SWITCH, .otherwise = "on"},
        offsetof(Policy, has_verification_step)},
    [POLICY_STEPS_DECLARATION] = {
        {"steps.declaration", KEY_SWITCH, .otherwise = "on"},
        offsetof(Policy, has_declaration_step)},
    [POLICY_STEPS_COMMITTEE] = {
        {"steps.committee", KEY_SWITCH, .otherwise = "on"},
        offsetof(Policy, has_committee_step)},
    [POLICY_STEPS_REGISTRATION] = {
        {"steps.registration", KEY_SWITCH, .max = 1, .otherwise = "off"},
        offsetof(Policy, has_registration_step)},
    [POLICY_STEPS_SERVICE] = {
        {"steps.service", KEY_SWITCH, .otherwise = "on"},
        offsetof(Policy, has_service_step)},
    [POLICY_REFERRAL_UNCLEAR] = {
        {"referral.unclear", KEY_CHOICE, .choices = &unclear_choices, .otherwise = "optional"},
        offsetof(Policy, referral_unclear)},
    [POLICY_REFERRAL_TO_ROLE] = {
        {"referral.to_role", KEY_CHOICE, .choices = &referral_role_choices,
         .otherwise = "researcher"},
        offsetof(Policy, referral_to_role)},
    [POLICY_DECLARATION_SIGNERS] = {
        {"declaration.signers", KEY_LIST, .choices = &signer_choices, .otherwise = "applicant"},
        offsetof(Policy, signers)},
    [POLICY_COMMITTEE_DECIDE_LABEL] = {
        {"committee.decide.label", KEY_TEXT, .max = 80, .otherwise = "لجنة البحث"},
        offsetof(Policy, committee_decide)},
    [POLICY_COMMITTEE_FOLLOW_UP] = {
        {"committee.follow_up", KEY_TEXT, .may_be_none = true, .max = 80,
         .otherwise = "لجنة المتابعة"},
        offsetof(Policy, committee_follow_up)},
    [POLICY_COMMITTEE_INVESTIGATE] = {
        {"committee.investigate", KEY_TEXT, .may_be_none = true, .max = 80,
         .otherwise = "لجنة التحقيق والمتابعة"},
        offsetof(Policy, committee_investigate)},
    [POLICY_REPLY_MIN_DAYS] = {
        {"reply.min_days", KEY_NUMBER, .may_be_none = true, .min = 1, .max = 366,
         .otherwise = "none"},
        offsetof(Policy, reply_min_days)},
    [POLICY_REPLY_MIN_UNIT] = {
        {"reply.min_unit", KEY_CHOICE, .choices = &clock_unit_choices, .otherwise = "none"},
        offsetof(Policy, reply_min_unit)},
    [POLICY_REPLY_MAX_DAYS] = {
        {"reply.max_days", KEY_NUMBER, .may_be_none = true, .min = 1, .max = 366,
         .otherwise = "none"},
        offsetof(Policy, reply_max_days)},
    [POLICY_REPLY_MAX_UNIT] = {
        {"reply.max_unit", KEY_CHOICE, .choices = &clock_unit_choices, .otherwise = "none"},
        offsetof(Policy, reply_max_unit)},
    [POLICY_REPLY_START] = {
        {"reply.start", KEY_CHOICE, .choices = &reply_start_choices, .otherwise = "complete"},
        offsetof(Policy, reply_start)},
    [POLICY_REPLY_EARLY] = {
        {"reply.early", KEY_CHOICE, .choices = &reply_early_choices, .otherwise = "warn"},
        offsetof(Policy, reply_early)},
    [POLICY_REPLY_CHANNEL] = {
        {"reply.channel", KEY_CHOICE, .choices = &reply_channel_choices, .otherwise = "any"},
        offsetof(Policy, reply_channel)},
    [POLICY_MODULES_COMPLAINTS] = {
        {"modules.complaints", KEY_SWITCH, .max = 1, .otherwise = "on"},
        offsetof(Policy, modules[MODULE_COMPLAINTS])},
    [POLICY_MODULES_COMPENSATION] = {
        {"modules.compensation", KEY_SWITCH, .max = 1, .otherwise = "on"},
        offsetof(Policy, modules[MODULE_COMPENSATION])},
    [POLICY_MODULES_PRIVACY] = {
        {"modules.privacy", KEY_SWITCH, .max = 1, .otherwise = "on"},
        offsetof(Policy, modules[MODULE_PRIVACY])},
    [POLICY_MODULES_LIAISON] = {
        {"modules.liaison", KEY_SWITCH, .max = 1, .otherwise = "on"},
        offsetof(Policy, modules[MODULE_LIAISON])},
    [POLICY_MODULES_SATISFACTION] = {
        {"modules.satisfaction", KEY_SWITCH, .max = 1, .otherwise = "on"},
        offsetof(Policy, modules[MODULE_SATISFACTION])},
    [POLICY_MODULES_STAFF_SIGNING] = {
        {"modules.staff_signing", KEY_SWITCH, .max = 1, .otherwise = "on"},
        offsetof(Policy, modules[MODULE_STAFF_SIGNING])},
    [POLICY_COMPENSATION_GROUNDS] = {
        {"compensation.grounds", KEY_CHOICE, .choices = &grounds_choices,
         .otherwise = "minutes_or_ruling"},
        offsetof(Policy, grounds)},
    [POLICY_SURVEY_METHODS] = {
        {"survey.methods", KEY_LIST, .may_be_none = true, .choices = &survey_method_choices,
         .otherwise = "none"},
        offsetof(Policy, survey_methods)},
    [POLICY_SURVEY_PERIOD] = {
        {"survey.period", KEY_CHOICE, .choices = &survey_period_choices, .otherwise = "none"},
        offsetof(Policy, survey_period)},
    [POLICY_CALENDAR_PRIMARY] = {
        {"calendar.primary", KEY_CHOICE, .choices = &calendar_kind_choices,
         .otherwise = "hijri"},
        offsetof(Policy, calendar)},
    [POLICY_CALENDAR_SHOW_BOTH] = {
        {"calendar.show_both", KEY_SWITCH, .max = 1, .otherwise = "on"},
        offsetof(Policy, shows_both_calendars)},
};
/* clang-format on */
