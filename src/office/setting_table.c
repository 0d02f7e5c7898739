#include "office/setting.h"

#define X(name, code, text) {code, text},
static const Choice weekday_rows[] = {WEEKDAY_LIST(X)};
static const Choice language_rows[] = {OFFICE_LANGUAGE_LIST(X)};
static const Choice digits_rows[] = {DIGITS_LIST(X)};
static const Choice terminal_bidi_rows[] = {TERMINAL_BIDI_LIST(X)};
static const Choice terminal_marks_rows[] = {TERMINAL_MARKS_LIST(X)};
static const Choice after_recalls_rows[] = {AFTER_RECALLS_LIST(X)};
static const Choice alike_rows[] = {ALIKE_LIST(X)};
#undef X

const Choices weekday_choices = {weekday_rows, WEEKDAY_COUNT};
static const Choices language_choices = {language_rows, OFFICE_LANGUAGE_COUNT};
static const Choices digits_choices = {digits_rows, DIGITS_COUNT};
static const Choices terminal_bidi_choices = {terminal_bidi_rows, TERMINAL_BIDI_COUNT};
static const Choices terminal_marks_choices = {terminal_marks_rows, TERMINAL_MARKS_COUNT};
static const Choices after_recalls_choices = {after_recalls_rows, AFTER_RECALLS_COUNT};
static const Choices alike_choices = {alike_rows, ALIKE_COUNT};

/* clang-format off */
const SettingRule setting_rules[SETTING_COUNT] = {
    [SETTING_OFFICE_NAME] = {
        {"office.name", KEY_TEXT, .may_be_none = true, .max = 120, .otherwise = "none"},
        N_("The office's name, as printed; without one the policy's association is named")},
    [SETTING_OFFICE_LANGUAGE] = {
        {"office.language", KEY_CHOICE, .choices = &language_choices, .otherwise = "ar"},
        N_("The language of the screens where a person has chosen none")},
    [SETTING_OFFICE_DIGITS] = {
        {"office.digits", KEY_CHOICE, .choices = &digits_choices, .otherwise = "ascii"},
        N_("The digits shown in dates and amounts; numbers, phones and IBAN stay ASCII")},
    [SETTING_TERMINAL_BIDI] = {
        {"terminal.bidi", KEY_CHOICE, .choices = &terminal_bidi_choices, .otherwise = "auto"},
        N_("The order in which this office's terminals are sent Arabic")},
    [SETTING_TERMINAL_MARKS] = {
        {"terminal.marks", KEY_CHOICE, .choices = &terminal_marks_choices, .otherwise = "auto"},
        N_("Whether marks are shown on their letters")},
    [SETTING_NAMES_TA_MARBUTA] = {
        {"names.ta_marbuta", KEY_CHOICE, .choices = &alike_choices, .otherwise = "join"},
        N_("Whether teh marbuta and heh are one in a search for names; for duplicates they always are")},
    [SETTING_NAMES_ALEF_MAKSURA] = {
        {"names.alef_maksura", KEY_CHOICE, .choices = &alike_choices, .otherwise = "join"},
        N_("Whether alef maksura and yeh are one in a search for names; for duplicates they always are")},
    [SETTING_WEEK_WORKING_DAYS] = {
        {"week.working_days", KEY_LIST, .choices = &weekday_choices, .when_empty = GUARD_EMPTY_WEEK,
         .otherwise = "sunday, monday, tuesday, wednesday, thursday"},
        N_("The days of the week that count as working days")},
    [SETTING_WEEK_EID_COMPENSATION] = {
        {"week.eid_compensation", KEY_SWITCH, .max = 1, .otherwise = "off"},
        N_("Whether Eid days that fall on a weekend are made up for after the Eid")},
    [SETTING_LOCK_IDLE_MINUTES] = {
        {"lock.idle_minutes", KEY_NUMBER, .min = 1, .max = 240, .otherwise = "10"},
        N_("Minutes without a key after which the screen locks; nothing typed is lost")},
    [SETTING_LOGIN_FAILURES] = {
        {"login.failures", KEY_NUMBER, .min = 3, .max = 50, .otherwise = "5"},
        N_("Wrong passwords in a row after which an account is locked out")},
    [SETTING_LOGIN_LOCKOUT_MINUTES] = {
        {"login.lockout_minutes", KEY_NUMBER, .min = 1, .max = 1440, .otherwise = "15"},
        N_("The most minutes that an account stays locked out")},
    [SETTING_QUEUE_TARGET_MINUTES] = {
        {"queue.target_minutes", KEY_NUMBER, .min = 1, .max = 240, .otherwise = "15"},
        N_("Minutes that a visitor should wait at most")},
    [SETTING_QUEUE_RECALLS] = {
        {"queue.recalls", KEY_NUMBER, .min = 0, .max = 9, .otherwise = "3"},
        N_("How often a number is called again before it counts as absent")},
    [SETTING_QUEUE_AFTER_RECALLS] = {
        {"queue.after_recalls", KEY_CHOICE, .choices = &after_recalls_choices,
         .otherwise = "end_of_line"},
        N_("What happens to a visitor who did not answer the last call")},
    [SETTING_QUEUE_CARRY_OVER] = {
        {"queue.carry_over", KEY_SWITCH, .max = 1, .otherwise = "on"},
        N_("Whether waiting tickets are kept for the next day")},
    [SETTING_QUEUE_NEARLY_NEXT] = {
        {"queue.nearly_next", KEY_NUMBER, .min = 0, .max = 9, .otherwise = "3"},
        N_("How many numbers the lobby's board names as nearly next")},
    [SETTING_APPOINTMENT_FIRST_HOUR] = {
        {"appointment.first_hour", KEY_NUMBER, .min = 0, .max = 23, .otherwise = "9"},
        N_("The hour at which the first slot for appointments begins")},
    [SETTING_APPOINTMENT_LAST_HOUR] = {
        {"appointment.last_hour", KEY_NUMBER, .min = 1, .max = 24, .otherwise = "14"},
        N_("The hour at which the last slot for appointments ends")},
    [SETTING_APPOINTMENT_MINUTES] = {
        {"appointment.minutes", KEY_NUMBER, .min = 15, .max = 240, .otherwise = "30"},
        N_("Minutes that a slot for appointments takes")},
    [SETTING_APPOINTMENT_SEATS] = {
        {"appointment.seats", KEY_NUMBER, .min = 1, .max = 50, .otherwise = "2"},
        N_("How many visitors one slot takes")},
    [SETTING_DRAFT_WARN_DAYS] = {
        {"draft.warn_days", KEY_NUMBER, .min = 1, .max = 365, .otherwise = "7"},
        N_("Days after which a draft is shown as old")},
    [SETTING_COMPLETION_REMINDER_DAYS] = {
        {"completion.reminder_days", KEY_NUMBERS, .may_be_none = true, .min = 1, .max = 365,
         .otherwise = "7, 14, 21"},
        N_("Days after which an applicant is reminded of his missing papers")},
    [SETTING_COMPLETION_CLOSE_DAYS] = {
        {"completion.close_days", KEY_NUMBER, .min = 1, .max = 730, .otherwise = "28"},
        N_("Days after which closing an incomplete file is proposed; never done by itself")},
    [SETTING_COMPLETION_RETURN_WORKING_DAYS] = {
        {"completion.return_working_days", KEY_NUMBER, .min = 1, .max = 60, .otherwise = "5"},
        N_("Working days after which an applicant is asked to come back with his papers")},
    [SETTING_REFERRAL_WORKING_DAYS] = {
        {"referral.working_days", KEY_NUMBER, .min = 1, .max = 90, .otherwise = "2"},
        N_("Working days in which a referral is answered")},
    [SETTING_VERIFY_WORKING_DAYS] = {
        {"verify.working_days", KEY_NUMBER, .min = 1, .max = 90, .otherwise = "2"},
        N_("Working days in which a file is matched with its papers")},
    [SETTING_STUDY_WORKING_DAYS] = {
        {"study.working_days", KEY_NUMBER, .min = 1, .max = 180, .otherwise = "7"},
        N_("Working days in which a study is finished")},
    [SETTING_DOCKET_CADENCE_DAYS] = {
        {"docket.cadence_days", KEY_NUMBER, .min = 1, .max = 90, .otherwise = "7"},
        N_("Days from one session of the committee to the next")},
    [SETTING_DOCKET_SEATS] = {
        {"docket.seats", KEY_NUMBER, .min = 1, .max = 200, .otherwise = "30"},
        N_("Cases that one session of the committee can hear")},
    [SETTING_DOCKET_PRIORITY_PERCENT] = {
        {"docket.priority_percent", KEY_NUMBER, .min = 0, .max = 100, .otherwise = "50"},
        N_("The share of a session kept for priority classes; the rest goes by date")},
    [SETTING_COMMITTEE_QUORUM] = {
        {"committee.quorum", KEY_NUMBER, .min = 1, .max = 30, .otherwise = "3"},
        N_("Members who must be present, those recused not counted")},
    [SETTING_REPLY_WARN_PERCENT] = {
        {"reply.warn_percent", KEY_NUMBERS, .may_be_none = true, .min = 1, .max = 100,
         .otherwise = "50, 80, 100"},
        N_("Parts of the reply window after which a warning is given")},
    [SETTING_REPLY_ATTEMPTS] = {
        {"reply.attempts", KEY_NUMBER, .min = 1, .max = 20, .otherwise = "3"},
        N_("Attempts after which an applicant counts as not reached")},
    [SETTING_NOTIFY_WORKING_DAYS] = {
        {"notify.working_days", KEY_NUMBER, .min = 1, .max = 90, .otherwise = "2"},
        N_("Working days from the decision to the reply")},
    [SETTING_APPEAL_DAYS] = {
        {"appeal.days", KEY_NUMBER, .min = 1, .max = 365, .otherwise = "30"},
        N_("Days in which a rejected applicant may appeal")},
    [SETTING_APPEAL_ROUNDS] = {
        {"appeal.rounds", KEY_NUMBER, .min = 0, .max = 5, .otherwise = "1"},
        N_("How often one decision may be appealed")},
    [SETTING_APPEAL_ANSWER_WORKING_DAYS] = {
        {"appeal.answer_working_days", KEY_NUMBER, .min = 1, .max = 180, .otherwise = "15"},
        N_("Working days in which an appeal is answered")},
    [SETTING_REGISTER_WORKING_DAYS] = {
        {"register.working_days", KEY_NUMBER, .min = 1, .max = 90, .otherwise = "5"},
        N_("Working days from an accepting reply to registration")},
    [SETTING_SERVICE_WORKING_DAYS] = {
        {"service.working_days", KEY_NUMBER, .min = 1, .max = 365, .otherwise = "10"},
        N_("Working days from registration to the first service")},
    [SETTING_SERVICE_DOUBLE_AID_DAYS] = {
        {"service.double_aid_days", KEY_NUMBER, .min = 1, .max = 730, .otherwise = "30"},
        N_("Days in which the same kind of aid to the same person counts as given twice")},
    [SETTING_PAPER_EXPIRY_WARN_DAYS] = {
        {"paper.expiry_warn_days", KEY_NUMBER, .min = 0, .max = 365, .otherwise = "30"},
        N_("Days before a paper expires from which a warning is given")},
    [SETTING_PAPER_FRESH_DAYS] = {
        {"paper.fresh_days", KEY_NUMBER, .min = 1, .max = 730, .otherwise = "90"},
        N_("Days after its issue in which a statement without an expiry date is accepted")},
    [SETTING_PAPER_SCAN_MEGABYTES] = {
        {"paper.scan_megabytes", KEY_NUMBER, .min = 1, .max = 500, .otherwise = "100"},
        N_("The most million bytes that the scan of a paper may have")},
    [SETTING_REVIEW_MONTHS] = {
        {"review.months", KEY_NUMBER, .min = 1, .max = 60, .otherwise = "12"},
        N_("Months after which a beneficiary's circumstances are studied again")},
    [SETTING_SUSPENSION_REVIEW_DAYS] = {
        {"suspension.review_days", KEY_NUMBER, .min = 1, .max = 365, .otherwise = "30"},
        N_("Days after which a suspension is looked at again")},
    [SETTING_COMPLAINT_ACKNOWLEDGE_WORKING_DAYS] = {
        {"complaint.acknowledge_working_days", KEY_NUMBER, .min = 1, .max = 90, .otherwise = "2"},
        N_("Working days in which a complaint is acknowledged")},
    [SETTING_COMPLAINT_RESOLVE_WORKING_DAYS] = {
        {"complaint.resolve_working_days", KEY_NUMBER, .min = 1, .max = 180, .otherwise = "10"},
        N_("Working days in which a complaint is settled")},
    [SETTING_SURVEY_DELAY_DAYS] = {
        {"survey.delay_days", KEY_NUMBER, .min = 0, .max = 365, .otherwise = "7"},
        N_("Days from closing a case to asking how satisfied the person is")},
    [SETTING_SURVEY_PERIOD_MONTHS] = {
        {"survey.period_months", KEY_NUMBER, .min = 1, .max = 60, .otherwise = "6"},
        N_("Months between two surveys where the policy only says periodic")},
    [SETTING_STATISTICS_SMALLEST_CELL] = {
        {"statistics.smallest_cell", KEY_NUMBER, .min = 1, .max = 50, .otherwise = "5"},
        N_("Counts below this are joined with their neighbours in statistics")},
    [SETTING_STAFF_SIGNING_GRACE_DAYS] = {
        {"staff_signing.grace_days", KEY_NUMBER, .min = 0, .max = 365, .otherwise = "14"},
        N_("Days in which staff sign a new policy before they are blocked")},
    [SETTING_BREACH_HOURS] = {
        {"breach.hours", KEY_NUMBER, .min = 1, .max = 720, .otherwise = "72"},
        N_("Hours in which a breach of personal data is reported")},
    [SETTING_RIGHTS_ANSWER_DAYS] = {
        {"rights.answer_days", KEY_NUMBER, .min = 1, .max = 365, .otherwise = "30"},
        N_("Days in which a person's request about his own data is answered")},
    [SETTING_RETENTION_YEARS] = {
        {"retention.years", KEY_NUMBER, .min = 1, .max = 100, .otherwise = "10"},
        N_("Years that a closed file is kept before destroying it is proposed")},
};
/* clang-format on */
