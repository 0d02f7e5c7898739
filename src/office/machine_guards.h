/* machine_guards.h - the guards of all machines: name, and the sentence that says what is needed.
 *
 * A guard is named by what must hold ("fields_matched"). They stand here in the order of the
 * stages; refusal.h makes them part of the one list of guards.
 */
#ifndef OFFICE_MACHINE_GUARDS_H
#define OFFICE_MACHINE_GUARDS_H

#include "base/err.h"

#define MACHINE_GUARD_LIST(X)                                                                  \
    X(NO_SUCH_MOVE, "no_such_move", N_("This step does not exist from here"))                  \
    X(ROLE_ALLOWED, "role_allowed", N_("This step belongs to another role"))                   \
    X(REASON_GIVEN, "reason_given", N_("A reason must be given"))                              \
    VISIT_GUARD_LIST(X)                                                                        \
    INTAKE_GUARD_LIST(X)                                                                       \
    STUDY_GUARD_LIST(X)                                                                        \
    COMMITTEE_GUARD_LIST(X)                                                                    \
    SERVICE_GUARD_LIST(X)                                                                      \
    CLOSING_GUARD_LIST(X)                                                                      \
    POLICY_GUARD_LIST(X)

#define VISIT_GUARD_LIST(X)                                                                    \
    X(TICKET_TAKEN, "ticket_taken", N_("Somebody has called this number already"))             \
    X(VISITOR_ALIVE, "visitor_alive",                                                          \
      N_("The person has died; whoever comes for him is named himself, by his file or by a "   \
         "name"))                                                                              \
    X(SLOT_FREE, "slot_free", N_("A slot must be free on a working day that is to come"))      \
    X(TIME_COME, "time_come", N_("The time of this appointment has not come yet"))             \
    X(VISIT_OPEN, "visit_open", N_("This visit has ended"))                                    \
    X(VISITOR_SERVED, "visitor_served", N_("The visitor has not been served yet"))             \
    X(VISITOR_RECALLED, "visitor_recalled",                                                    \
      N_("The visitor must be called again before the ticket is given up"))                    \
    X(INQUIRIES_SETTLED, "inquiries_settled",                                                  \
      N_("Every question of this visit must be answered, referred, or ended with a reason"))   \
    X(DRAFT_FINISHED, "draft_finished",                                                        \
      N_("This policy takes in whole files only: the visit can end only with the missing "     \
         "list"))                                                                              \
    X(DRAFT_UNFINISHED, "draft_unfinished", N_("No file of this visit lacks a paper"))         \
    X(RETURN_DAY_GIVEN, "return_day_given", N_("The day to come back must be given"))          \
    X(QUESTION_GIVEN, "question_given", N_("The question must be written down"))               \
    X(ANSWER_GIVEN, "answer_given", N_("The answer must be written down"))                     \
    X(REFERRAL_MADE, "referral_made", N_("A referral with the visitor's question must be made"))

#define INTAKE_GUARD_LIST(X)                                                                   \
    X(PERSON_ALIVE, "person_alive",                                                            \
      N_("The person has died; who takes over applies under a file of his own"))               \
    X(PERSON_SEARCHED, "person_searched",                                                      \
      N_("Search for the person first and record the ruling on duplicates"))                   \
    X(CAME_BY_OUTREACH, "came_by_outreach",                                                    \
      N_("A researcher opens only the cases that staff went out to find"))                     \
    X(INTAKE_COMPLETE, "intake_complete",                                                      \
      N_("This policy takes in whole files only: the draft waits until it is complete"))       \
    X(PAPERS_ARE_MISSING, "papers_are_missing", N_("No required paper is missing"))            \
    X(MISSING_LIST_GIVEN, "missing_list_given",                                                \
      N_("The list of missing papers must be given to the applicant"))                         \
    X(PAPERS_JUDGED, "papers_judged", N_("Every required paper must have a state"))            \
    X(PAPERS_PRESENT, "papers_present", N_("Every mandatory paper must be there and valid"))   \
    X(FIELDS_MATCHED, "fields_matched", N_("Every field must be matched with its paper"))      \
    X(VALIDITY_JUDGED, "validity_judged",                                                      \
      N_("Each paper must be judged valid or not on the day of submission"))                   \
    X(SIGNED, "signed", N_("The applicant must sign the printed data"))                        \
    X(DATA_AS_SIGNED, "data_as_signed", N_("The data have changed since they were signed"))    \
    X(CONSENT_GIVEN, "consent_given", N_("The applicant's consent must be recorded"))          \
    X(EXPLANATION_GIVEN, "explanation_given",                                                  \
      N_("The receipt with committee, period and rights must be given"))                       \
    X(CHANNEL_AGREED, "channel_agreed", N_("The means of the reply must be agreed"))           \
    X(NO_MANDATORY_REFERRAL_OPEN, "no_mandatory_referral_open",                                \
      N_("A mandatory referral must be answered first"))                                       \
    X(PAPER_LOST, "paper_lost", N_("No paper of this file is lost or expired"))                \
    X(PAPER_OPTIONAL, "paper_optional", N_("A mandatory paper cannot be left out"))            \
    X(PAPER_SEEN, "paper_seen", N_("Say how the paper was seen: original, copy or told"))      \
    X(PAPER_IN_DATE, "paper_in_date", N_("The paper had expired on the day it is judged for")) \
    X(PAPER_OUT_OF_DATE, "paper_out_of_date",                                                  \
      N_("The paper was valid on the day it is judged for"))                                   \
    X(REFERRAL_IN_TIME, "referral_in_time",                                                    \
      N_("A referral belongs to the time before the file is complete; later it is a "          \
         "question"))

#define STUDY_GUARD_LIST(X)                                                                    \
    X(RESEARCHER_NAMED, "researcher_named", N_("A researcher must be named"))                  \
    X(RESEARCHER_WITHOUT_CONFLICT, "researcher_without_conflict",                              \
      N_("The researcher has a conflict of interest in this case"))                            \
    X(STUDY_STEPS_DONE, "study_steps_done",                                                    \
      N_("Every required step of the study must be done"))                                     \
    X(OPINION_GIVEN, "opinion_given", N_("The researcher's opinion must be written"))          \
    X(RECOMMENDATION_GIVEN, "recommendation_given",                                            \
      N_("The researcher's recommendation must be given"))                                     \
    X(PAPERS_VALID, "papers_valid", N_("A paper has expired since it was judged"))             \
    X(DUPLICATES_RULED_ON, "duplicates_ruled_on", N_("Each possible duplicate needs a ruling"))

#define COMMITTEE_GUARD_LIST(X)                                                                \
    X(SESSION_OPEN, "session_open", N_("An open session must be named"))                       \
    X(DOCKET_ORDER, "docket_order", N_("Other cases stand before this one on the docket"))     \
    X(DEFERRAL_SETTLED, "deferral_settled", N_("What the deferral asked for is still owed"))   \
    X(OTHER_PANEL, "other_panel", N_("An appeal goes to another panel"))                       \
    X(MEMBER_PRESENT, "member_present", N_("Only a member who is present can do this"))        \
    X(RECUSED_SILENT, "recused_silent", N_("A recused member may not vote on this case"))      \
    X(QUORUM, "quorum", N_("Too few members are left after recusal to decide this case"))      \
    X(VOTES_CARRY, "votes_carry", N_("The votes do not carry this decision"))                  \
    X(OUTCOME_FINAL, "outcome_final", N_("The committee must accept or reject"))               \
    X(OUTCOME_DEFERRING, "outcome_deferring",                                                  \
      N_("The committee must defer or ask for papers"))                                        \
    X(REASON_CODE, "reason_code", N_("The decision needs a reason from the list"))             \
    X(PLAIN_REASON, "plain_reason",                                                            \
      N_("A rejection needs its reason in plain words for the applicant"))                     \
    X(DEFERRAL_TERMS, "deferral_terms",                                                        \
      N_("A deferral must say what is owed, by whom and by when"))                             \
    X(MINUTES_CLOSED, "minutes_closed", N_("The minutes of the session must be closed"))       \
    X(ITEMS_DECIDED, "items_decided", N_("Every item of the agenda needs a decision"))         \
    X(REPLY_NOT_EARLY, "reply_not_early", N_("The reply is before the earliest day"))          \
    X(REPLY_NOT_LATE, "reply_not_late", N_("The reply is after the last day"))                 \
    X(REPLY_BY_AGREED_MEANS, "reply_by_agreed_means",                                          \
      N_("The reply must go by the agreed means"))                                             \
    X(REPLY_PROVED, "reply_proved",                                                            \
      N_("The reply needs proof, or as many attempts as the office asks for"))                 \
    X(DECISION_ACCEPTED, "decision_accepted", N_("The request was not accepted"))              \
    X(DECISION_REJECTED, "decision_rejected", N_("The request was not rejected"))              \
    X(APPEAL_IN_TIME, "appeal_in_time", N_("The time for an appeal is over"))                  \
    X(APPEAL_LEFT, "appeal_left", N_("No further appeal is possible"))

#define SERVICE_GUARD_LIST(X)                                                                  \
    X(REGISTRATION_STEP, "registration_step", N_("This policy has no step of registration"))   \
    X(NO_REGISTRATION_STEP, "no_registration_step", N_("The person must be registered first")) \
    X(REQUIREMENTS_MET, "requirements_met",                                                    \
      N_("Every requirement of the registration must be met"))                                 \
    X(NUMBER_GIVEN, "number_given", N_("A permanent number must be given"))                    \
    X(CLASS_GIVEN, "class_given", N_("The beneficiary's class must be given"))                 \
    X(LIAISON_NAMED, "liaison_named", N_("A liaison officer must be named"))                   \
    X(PLAN_COMPLETE, "plan_complete", N_("The plan must say kind, amount, fund and due days")) \
    X(PLAN_MADE, "plan_made", N_("A plan must be made first"))                                 \
    X(FOUR_EYES, "four_eyes", N_("Who made the plan may not authorise it"))                    \
    X(NO_OTHER_APPROVER, "no_other_approver",                                                  \
      N_("Somebody else in the office can authorise this plan"))                               \
    X(FUND_COVERS, "fund_covers", N_("The fund does not cover this plan"))                     \
    X(WITHIN_CEILING, "within_ceiling", N_("The plan is above the ceiling"))                   \
    X(NO_DOUBLE_AID, "no_double_aid", N_("The family had the same aid already"))               \
    X(PLAN_RELEASED, "plan_released", N_("The plan must be authorised first"))                 \
    X(DUE_IN_HIS_LIFE, "due_in_his_life",                                                      \
      N_("It falls due after the person's death; cancel the plan, and close the file with "    \
         "close_died"))                                                                        \
    X(HEIR_TAKES, "heir_takes",                                                                \
      N_("The person has died; what fell due in his life goes to his heirs: say as the "       \
         "reason who takes it"))                                                               \
    X(RECEIPT_SIGNED, "receipt_signed", N_("The receiver and the receipt must be recorded"))   \
    X(DUE_DAY_REACHED, "due_day_reached", N_("This is handed over before it is due"))          \
    X(NOTHING_DUE, "nothing_due", N_("Something of this plan is still due"))                   \
    X(NOTICE_GIVEN, "notice_given", N_("The person must be told"))

#define CLOSING_GUARD_LIST(X)                                                                  \
    X(NO_OPEN_REFERRAL, "no_open_referral", N_("A referral of this case is still open"))       \
    X(NO_UNPAID_ENTITLEMENT, "no_unpaid_entitlement",                                          \
      N_("Something that the person is entitled to is still owed"))                            \
    X(APPEAL_TIME_OVER, "appeal_time_over", N_("The time for an appeal still runs"))           \
    X(WITHDRAWAL_RECORDED, "withdrawal_recorded",                                              \
      N_("The applicant's word that he withdraws must be recorded"))                           \
    X(DUPLICATE_NAMED, "duplicate_named", N_("The file that stays must be named"))             \
    X(SCOPE_RULED, "scope_ruled", N_("Say why the request lies outside the scope"))            \
    X(MOVE_PROVED, "move_proved", N_("Say how it is known that the person has moved"))         \
    X(DEATH_PROVED, "death_proved", N_("Say how the death is known"))                          \
    X(REMINDERS_SENT, "reminders_sent", N_("The reminders must be sent first"))

#define POLICY_GUARD_LIST(X)                                                                   \
    X(APPROVAL_RECORDED, "approval_recorded",                                                  \
      N_("The approval must be recorded: body, session and date"))                             \
    X(CHANGES_SHOWN, "changes_shown", N_("What would change must be shown first"))             \
    X(SUCCESSOR_PUBLISHED, "successor_published",                                              \
      N_("The version that takes its place must be published"))

#endif
