#include "view/event_codes.h"

#include "db/import_store.h"
#include "office/appointment.h"
#include "office/beneficiary.h"
#include "office/casefile.h"
#include "office/casekind.h"
#include "office/circumstance.h"
#include "office/clock.h"
#include "office/courtesy.h"
#include "office/decision.h"
#include "office/entitlement.h"
#include "office/fact.h"
#include "office/holiday.h"
#include "office/household.h"
#include "office/inquiry.h"
#include "office/knownanswer.h"
#include "office/member.h"
#include "office/paper.h"
#include "office/paperkind.h"
#include "office/paperverdict.h"
#include "office/person.h"
#include "office/person_ruling.h"
#include "office/plan.h"
#include "office/planrecord.h"
#include "office/policyversion.h"
#include "office/referral.h"
#include "office/refusal.h"
#include "office/replyrecord.h"
#include "office/reverse.h"
#include "office/role.h"
#include "office/session.h"
#include "office/visit.h"
#include "view/language.h"

static const Choice records[] = {
    {"case",         N_("Case")                  },
    {"paper",        N_("Paper")                 },
    {"verdict",      N_("Validity of a paper")   },
    {"clock",        N_("Reply window")          },
    {"referral",     N_("Referral")              },
    {"plan",         N_("Support plan")          },
    {"entitlement",  N_("Delivery")              },
    {"decision",     N_("Decision")              },
    {"reply",        N_("Reply")                 },
    {"session",      N_("Session")               },
    {"person",       N_("Person")                },
    {"visit",        N_("Visit")                 },
    {"appointment",  N_("Appointment")           },
    {"inquiry",      N_("Inquiry")               },
    {"staff",        N_("Staff account")         },
    {"password",     N_("Password")              },
    {"setting",      N_("Setting")               },
    {"holiday",      N_("Holiday")               },
    {"policy",       N_("Policy")                },
    {"library",      N_("Library")               },
    {"known_answer", N_("Known answer")          },
    {"phrase",       N_("Phrase")                },
    {"usual_step",   N_("Usual next step")       },
    {"office",       N_("Office")                },
    {"list",         N_("List")                  },
    {"claim",        N_("Editing at a desk")     },
    {"event",        N_("Entry of the audit log")},
    {"pair",         N_("Ruling on two files")   },
    {"circumstance", N_("Circumstance")          },
    {"import",       N_("Import")                },
    {"member",       N_("Member of a family")    },
    {"household",    N_("Ruling on a household") },
};

/* Why a window ended; the reason is kept as a code, which no enumeration has. */
static const Choice ends[] = {
    {"incomplete", N_("Ended: the file was complete no more")},
    {"replied",    N_("Ended by the reply")                  },
    {"closed",     N_("Ended when the case was closed")      },
};

static const Choice phrases[] = {
    {"in_use",  N_("In use")    },
    {"removed", N_("Taken away")},
};

static const Choice offices[] = {
    {"office", N_("In use")       },
    {"demo",   N_("Demonstration")},
};

static const Choice members[] = {
    {"in",      N_("In the family")  },
    {"out",     N_("Left the family")},
    {"removed", N_("Taken away")     },
};

static const Choice answers[] = {
    {"yes", N_("Yes")},
    {"no",  N_("No") },
};

/* clang-format off */
#define X(name, code, label) {code, label},
static const Choice cases[] = {CASE_STATE_LIST(X)};
static const Choice steps[] = {CASE_STEP_LIST(X)};
static const Choice papers[] = {PAPER_STATE_LIST(X)};
static const Choice verdicts[] = {PAPER_STANDING_LIST(X)};
static const Choice occasions[] = {PAPER_OCCASION_LIST(X)};
static const Choice clocks[] = {CLOCK_STATE_LIST(X)};
static const Choice referrals[] = {REFERRAL_STATE_LIST(X)};
static const Choice plans[] = {PLAN_STATE_LIST(X)};
static const Choice entitlements[] = {ENTITLEMENT_STATE_LIST(X)};
static const Choice decisions[] = {DECISION_STATE_LIST(X)};
static const Choice replies[] = {REPLY_STATE_LIST(X)};
static const Choice sessions[] = {SESSION_STATE_LIST(X)};
/* A merged file stands no more at its stage, nor does who was taken back with his import. */
static const Choice stages[] = {PERSON_STAGE_LIST(X){"merged", N_("Merged into another file")},
                                {"removed", N_("Taken away")}};
static const Choice households[] = {HOUSEHOLD_RULING_LIST(X)};
static const Choice same_rulings[] = {SAME_RULING_LIST(X)};
static const Choice lives[] = {LIVES_LIST(X)};
static const Choice healths[] = {HEALTH_LIST(X)};
static const Choice educations[] = {EDUCATION_LIST(X)};
static const Choice ended[] = {ENDED_LIST(X)};
static const Choice imports[] = {IMPORT_STATE_LIST(X)};
static const Choice visits[] = {VISIT_STATE_LIST(X)};
static const Choice inquiries[] = {INQUIRY_STATE_LIST(X)};
static const Choice roles[] = {ROLE_LIST(X)};
static const Choice known_answers[] = {KNOWN_ANSWER_STATE_LIST(X)};
static const Choice appointments[] = {APPOINTMENT_STATE_LIST(X)};
static const Choice circumstances[] = {CIRCUMSTANCE_STATE_LIST(X)};
static const Choice circumstance_kinds[] = {CIRCUMSTANCE_KIND_LIST(X)};
static const Choice phone_owners[] = {PHONE_OWNER_LIST(X)};
static const Choice death_sources[] = {DEATH_SOURCE_LIST(X)};
static const Choice address_uses[] = {ADDRESS_USE_LIST(X)};
static const Choice name_bases[] = {NAME_BASIS_LIST(X)};
static const Choice courtesies[] = {COURTESY_LIST(X)};
/* A holiday that was taken away is no longer there, but its event is. */
static const Choice holidays[] = {HOLIDAY_STATE_LIST(X){"removed", N_("Taken away")}};
static const Choice policies[] = {POLICYVERSION_STATE_LIST(X)};
static const Choice origins[] = {CASE_ORIGIN_LIST(X)};
static const Choice channels[] = {CHANNEL_LIST(X)};
static const Choice rulings[] = {DUPLICATE_RULING_LIST(X)};
static const Choice signers[] = {DECLARED_BY_LIST(X)};
static const Choice opinions[] = {RECOMMENDATION_LIST(X)};
static const Choice outcomes[] = {DECISION_OUTCOME_LIST(X)};
static const Choice positions[] = {WINDOW_POSITION_LIST(X)};
static const Choice classes[] = {BENEFICIARY_CLASS_LIST(X)};
static const Choice funds[] = {FUND_LIST(X)};
static const Choice matches[] = {MATCH_HOW_LIST(X)};
static const Choice windows[] = {CASE_CLOCK_LIST(X)};
static const Choice facts[] = {FACT_LIST(X)};
static const Choice guards[] = {GUARD_LIST(X)};
#undef X
#define X(name, code, label, more) {code, label},
static const Choice supports[] = {CASEKIND_LIST(X)};
static const Choice kinships[] = {KINSHIP_LIST(X)};
static const Choice reasons[] = {DECISION_REASON_LIST(X)};
static const Choice paper_kinds[] = {PAPERKIND_LIST(X)};
#undef X

#define X(set, list) {set, {list, sizeof list / sizeof list[0]}},
static const struct {
    const char *name;
    Choices choices;
} sets[] = {
    X("record", records)
    X("case", cases)
    X("paper", papers)
    X("verdict", verdicts)
    X("occasion", occasions)
    X("clock", clocks)
    X("referral", referrals)
    X("plan", plans)
    X("entitlement", entitlements)
    X("decision", decisions)
    X("reply", replies)
    X("session", sessions)
    X("person", stages)
    X("pair", same_rulings)
    X("visit", visits)
    X("import", imports)
    X("inquiry", inquiries)
    X("staff", roles)
    X("policy", policies)
    X("origin", origins)
    X("channel", channels)
    X("ruling", rulings)
    X("signer", signers)
    X("recommendation", opinions)
    X("outcome", outcomes)
    X("window", positions)
    X("class", classes)
    X("fund", funds)
    X("match", matches)
    X("window_kind", windows)
    X("guard", guards)
    X("support", supports)
    X("reason", reasons)
    X("paper_kind", paper_kinds)
    X("holiday", holidays)
    X("known_answer", known_answers)
    X("phrase", phrases)
    X("usual_step", phrases)
    X("step", steps)
    X("courtesy", courtesies)
    X("circumstance", circumstances)
    X("what_holds", circumstance_kinds)
    X("phone_owner", phone_owners)
    X("death_source", death_sources)
    X("address_use", address_uses)
    X("name_basis", name_bases)
    X("appointment", appointments)
    X("office", offices)
    X("end", ends)
    X("missing", paper_kinds)
    X("missing", facts)
    X("answer", answers)
    X("member", members)
    X("household", households)
    X("kinship", kinships)
    X("lives", lives)
    X("health", healths)
    X("education", educations)
    X("ended", ended)
};
#undef X
/* clang-format on */

Str event_codes_label(Str set, Str code)
{
    for (size_t i = 0; code.len && i < sizeof sets / sizeof sets[0]; i++) {
        size_t place;
        if (str_equal(str_of(sets[i].name), set) &&
            choices_find(&sets[i].choices, code, &place))
            return language_text(sets[i].choices.rows[place].label);
    }
    return str_equal(code, REVERSE_STATE) ? str_of(_("Taken back")) : code;
}
