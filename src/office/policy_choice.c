#include "office/policy_choice.h"

#define X(name, code, text) {code, text},
static const Choice channel_rows[] = {CHANNEL_LIST(X)};
static const Choice tool_rows[] = {TOOL_LIST(X)};
static const Choice intake_kind_rows[] = {INTAKE_KIND_LIST(X)};
static const Choice survey_method_rows[] = {SURVEY_METHOD_LIST(X)};
static const Choice survey_period_rows[] = {SURVEY_PERIOD_LIST(X)};
static const Choice reply_start_rows[] = {REPLY_START_LIST(X)};
static const Choice reply_early_rows[] = {REPLY_EARLY_LIST(X)};
static const Choice reply_channel_rows[] = {REPLY_CHANNEL_LIST(X)};
static const Choice incomplete_rows[] = {INCOMPLETE_LIST(X)};
static const Choice unclear_rows[] = {UNCLEAR_LIST(X)};
static const Choice referral_role_rows[] = {REFERRAL_ROLE_LIST(X)};
static const Choice signer_rows[] = {SIGNER_LIST(X)};
static const Choice grounds_rows[] = {GROUNDS_LIST(X)};
static const Choice calendar_kind_rows[] = {CALENDAR_LIST(X)};
static const Choice supersedes_rows[] = {SUPERSEDES_LIST(X)};
static const Choice module_rows[] = {MODULE_LIST(X)};
#undef X

const Choices channel_choices = {channel_rows, CHANNEL_COUNT};
const Choices tool_choices = {tool_rows, TOOL_COUNT};
const Choices intake_kind_choices = {intake_kind_rows, INTAKE_COUNT};
const Choices survey_method_choices = {survey_method_rows, SURVEY_METHOD_COUNT};
const Choices survey_period_choices = {survey_period_rows, SURVEY_PERIOD_COUNT};
const Choices reply_start_choices = {reply_start_rows, REPLY_START_COUNT};
const Choices reply_early_choices = {reply_early_rows, REPLY_EARLY_COUNT};
const Choices reply_channel_choices = {reply_channel_rows, REPLY_CHANNEL_COUNT};
const Choices incomplete_choices = {incomplete_rows, INCOMPLETE_COUNT};
const Choices unclear_choices = {unclear_rows, UNCLEAR_COUNT};
const Choices referral_role_choices = {referral_role_rows, REFERRAL_ROLE_COUNT};
const Choices signer_choices = {signer_rows, SIGNER_COUNT};
const Choices grounds_choices = {grounds_rows, GROUNDS_COUNT};
const Choices calendar_kind_choices = {calendar_kind_rows, CALENDAR_COUNT};
const Choices supersedes_choices = {supersedes_rows, SUPERSEDES_COUNT};
const Choices module_choices = {module_rows, MODULE_COUNT};

const char *channel_code(Channel channel)
{
    return channel_rows[channel].code;
}

const char *channel_label(Channel channel)
{
    return channel_rows[channel].label;
}

bool channel_from_code(Str code, Channel *out)
{
    size_t place = 0;

    if (!choices_find(&channel_choices, code, &place))
        return false;
    *out = (Channel)place;
    return true;
}

const char *tool_code(Tool tool)
{
    return tool_rows[tool].code;
}

const char *tool_label(Tool tool)
{
    return tool_rows[tool].label;
}

bool tool_from_code(Str code, Tool *out)
{
    size_t place = 0;

    if (!choices_find(&tool_choices, code, &place))
        return false;
    *out = (Tool)place;
    return true;
}

const char *intake_kind_code(IntakeKind kind)
{
    return intake_kind_rows[kind].code;
}

const char *intake_kind_label(IntakeKind kind)
{
    return intake_kind_rows[kind].label;
}

bool intake_kind_from_code(Str code, IntakeKind *out)
{
    size_t place = 0;

    if (!choices_find(&intake_kind_choices, code, &place))
        return false;
    *out = (IntakeKind)place;
    return true;
}

bool tool_is_form(Tool tool)
{
    return tool == TOOL_SUPPORT_REQUEST || tool == TOOL_NEW_BENEFICIARY_REQUEST ||
           tool == TOOL_SERVICE_REQUEST;
}
