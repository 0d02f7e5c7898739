/* demo_intake.c - a made-up case from the counter to the signed declaration. */
#include "cmd/demo_office.h"

#include "db/casedata_store.h"
#include "db/casefile_store.h"
#include "db/inquiry_store.h"
#include "db/intake_store.h"
#include "db/paper_store.h"
#include "db/person_store.h"
#include "db/referral_store.h"
#include "db/visit_store.h"
#include "office/channelrule.h"

/* Papers are fresh when they are brought and last until a case is settled. */
enum { ISSUED_DAYS_AGO = 7, VALID_DAYS = 700 };

/* The data of the family, by field: the codes of which one is drawn, parted by blanks. */
static const struct {
    const char *field;
    const char *values;
} declared[] = {
    {"applicant",              "self"                           },
    {"marital",                "married divorced widowed single"},
    {"dependents",             "yes yes no"                     },
    {"family_size",            "2 3 4 5 6 7 8"                  },
    {"housing",                "rented rented owned inherited"  },
    {"rent",                   "12000 14500 18000.50"           },
    {"employment",             "jobless retired employed"       },
    {"salary",                 "0 2800 3400"                    },
    {"pension",                "0 1985.40"                      },
    {"social_security",        "yes no"                         },
    {"social_security_amount", "0 1140"                         },
    {"citizen_account",        "yes no"                         },
    {"citizen_account_amount", "0 720"                          },
    {"short_address",          "RRRD2929"                       },
};

static Str drawn(Demo *demo, const char *words)
{
    Str rest = str_of(words);
    Str word = {0};
    size_t count = 1;

    for (size_t i = 0; i < rest.len; i++)
        count += rest.bytes[i] == ' ';
    for (size_t place = sample_below(&demo->sample, count) + 1; place; place--)
        str_cut(&rest, ' ', &word);
    return word;
}

/* --- the person ---------------------------------------------------------------------------------- */

static Err set_field(Demo *demo, Person *person, PersonField field, Str typed)
{
    const char *warning;

    return person_set(&demo->turn, person, field, typed, demo->today, &warning, &demo->why);
}

static Err make_person(Demo *demo, Person *out)
{
    int year = day_parts(CALENDAR_HIJRI, demo->today).year;
    SamplePerson made = sample_person(&demo->sample, &demo->turn, demo->people, year);
    Str born = str_format(&demo->turn, "%d", made.birth_year);

    if (made.birth_day)
        born = str_format(
            &demo->turn, "%d/%d/%d", made.birth_year, made.birth_month, made.birth_day);
    *out = PERSON_NONE;
    TRY(set_field(demo, out, PERSON_FIELD_NAME, made.name));
    TRY(set_field(demo, out, PERSON_FIELD_IDENTITY, made.identity));
    TRY(set_field(demo, out, PERSON_FIELD_BORN, born));
    TRY(set_field(demo, out, PERSON_FIELD_SEX, made.is_female ? STR("female") : STR("male")));
    TRY(set_field(demo, out, PERSON_FIELD_PHONE, made.phone));
    TRY(set_field(demo, out, PERSON_FIELD_IBAN, made.iban));
    TRY(set_field(demo, out, PERSON_FIELD_CITY, made.city));
    TRY(set_field(demo, out, PERSON_FIELD_DISTRICT, made.district));
    return set_field(
        demo, out, PERSON_FIELD_NATIONALITY,
        made.is_citizen ? STR("citizen") : STR("resident"));
}

Err demo_add_person(Demo *demo, PersonId *out)
{
    PersonAddition addition = {.is_looked_through = true};
    Act act = *demo_act(demo, ROLE_CLERK);

    act.reason = sample_word(&demo->sample, sample_reasons);
    TRY(make_person(demo, &addition.person));
    demo->people++;
    return store_person_add(demo->store, &act, &addition, &demo->turn, out, &demo->why);
}

/* --- the counter --------------------------------------------------------------------------------- */

static Err ask_a_question(Demo *demo, VisitId visit)
{
    InquiryPlan plan = {
        .question = sample_word(&demo->sample, sample_questions),
        .visit_id = visit.row,
    };
    InquiryId id;

    TRY(store_inquiry_add(demo->store, demo_act(demo, ROLE_CLERK), &plan, &id, &demo->why));
    return store_inquiry_answer(
        demo->store, demo_act(demo, ROLE_CLERK), id, sample_word(&demo->sample, sample_answers),
        &demo->why);
}

static Err visit_step(Demo *demo, VisitId visit, VisitStep step)
{
    return store_visit_step(demo->store, demo_act(demo, ROLE_CLERK), visit, step, &demo->why);
}

static Err receive(Demo *demo, PersonId person, VisitId *out)
{
    Arrival arrival = {.purpose = VISIT_PURPOSE_NEW_REQUEST, .person_id = person.row};

    TRY(store_visit_arrive(demo->store, demo_act(demo, ROLE_CLERK), &arrival, out, &demo->why));
    TRY(visit_step(demo, *out, VISIT_STEP_CALL));
    TRY(visit_step(demo, *out, VISIT_STEP_SERVE));
    return sample_chance(&demo->sample, 30) ? ask_a_question(demo, *out) : ERR_NONE;
}

enum { NO_CASE = -1 };

/* Who stands at the counter in the last hour; the cases are those of demo_plan(), in its order. */
static const struct {
    VisitPurpose purpose;
    int of_case;
    bool has_priority;
    bool is_private;
    bool is_unnamed;
} visitors[] = {
    {VISIT_PURPOSE_PAPERS,      1,       false, false, false},
    {VISIT_PURPOSE_INQUIRY,     NO_CASE, false, false, true },
    {VISIT_PURPOSE_FOLLOW_UP,   4,       false, false, false},
    {VISIT_PURPOSE_FOLLOW_UP,   5,       false, false, false},
    {VISIT_PURPOSE_FOLLOW_UP,   9,       true,  false, false},
    {VISIT_PURPOSE_NEW_REQUEST, NO_CASE, false, false, false},
    {VISIT_PURPOSE_COMPLAINT,   NO_CASE, false, true,  false},
    {VISIT_PURPOSE_PAPERS,      2,       false, false, false},
    {VISIT_PURPOSE_INQUIRY,     NO_CASE, false, false, false},
};

static Arrival arrival_of(Demo *demo, size_t i)
{
    int of_case = visitors[i].of_case;
    Arrival arrival = {
        .purpose = visitors[i].purpose,
        .has_priority = visitors[i].has_priority,
        .is_private = visitors[i].is_private,
    };

    if (of_case != NO_CASE && of_case < demo->case_count)
        arrival.casefile_id = demo->cases[of_case].id.row;
    if (!arrival.casefile_id && !visitors[i].is_unnamed)
        arrival.given_name = sample_word(&demo->sample, sample_staff);
    return arrival;
}

Err demo_fill_counter(Demo *demo)
{
    static const VisitStep last_steps[] = {
        VISIT_STEP_CALL,
        VISIT_STEP_SERVE,
        VISIT_STEP_HOLD,
    };

    for (size_t i = 0; i < sizeof visitors / sizeof visitors[0]; i++) {
        Arrival arrival = arrival_of(demo, i);
        VisitId visit;
        TRY(store_visit_arrive(
            demo->store, demo_act(demo, ROLE_CLERK), &arrival, &visit, &demo->why));
        for (size_t step = 0; i < 3 && step <= i; step++)
            TRY(visit_step(demo, visit, last_steps[step]));
    }
    return ERR_NONE;
}

/* --- the case ------------------------------------------------------------------------------------ */

/* Who supports others has as many in his register as he declares, or one more: then both are shown. */
static Err add_family(Demo *demo, PersonId head, const FieldNews *news, size_t count)
{
    bool has_dependents = false;
    int64_t size = 0;

    for (size_t i = 0; i < count; i++) {
        if (str_is(news[i].field, "dependents"))
            has_dependents = str_is(news[i].typed, "yes");
        if (str_is(news[i].field, "family_size"))
            (void)!str_to_int64(news[i].typed, &size);
    }
    return has_dependents ? demo_add_family(demo, head, (size_t)size - (size % 7 != 0))
                          : ERR_NONE;
}

static Err declare_family(Demo *demo, DemoCase *one, PersonId head)
{
    FieldNews news[sizeof declared / sizeof declared[0]];
    const char *warning;

    for (size_t i = 0; i < sizeof declared / sizeof declared[0]; i++)
        news[i] = (FieldNews){str_of(declared[i].field), drawn(demo, declared[i].values)};
    TRY(store_casefile_set(
        demo->store, demo_act(demo, ROLE_CLERK), one->id, news,
        sizeof declared / sizeof declared[0], &warning, &demo->why));
    return add_family(demo, head, news, sizeof declared / sizeof declared[0]);
}

static CaseKind drawn_kind(Demo *demo)
{
    for (;;) {
        CaseKind kind = (CaseKind)sample_below(&demo->sample, CASEKIND_COUNT);
        if (key_items_hold(&demo->policy->intake_kinds, (int)casekind_intake(kind)))
            return kind;
    }
}

Err demo_open_case(Demo *demo, DemoCase *one)
{
    Act act;
    PersonId person;
    VisitId visit = {0};

    one->kind = drawn_kind(demo);
    TRY(demo_add_person(demo, &person));
    TRY(demo_add_circumstances(demo, person));
    if (one->has_visit)
        TRY(receive(demo, person, &visit));
    CaseOpening opening = {
        .person_id = person.row,
        .kind = one->kind,
        .request = sample_word(&demo->sample, sample_requests),
        .origin = one->has_visit ? ORIGIN_WALK_IN : ORIGIN_PHONE,
        .priority = sample_chance(&demo->sample, 20) ? 1 : 0,
        .ruling = RULING_NEW,
    };
    act = *demo_act(demo, ROLE_CLERK);
    act.reason = sample_word(&demo->sample, sample_reasons);
    TRY(store_casefile_open(demo->store, &act, &opening, &one->id, &demo->why));
    TRY(declare_family(demo, one, person));
    return visit.row ? visit_step(demo, visit, VISIT_STEP_DONE) : ERR_NONE;
}

/* Matches every paper that is asked for with its original; one mandatory paper may be left out.
 *
 * left_out  how many to leave.
 */
static Err bring_papers(Demo *demo, DemoCase *one, int left_out)
{
    CasePapers *papers = arena_new(&demo->turn, CasePapers, 1);
    Str issued = day_iso(&demo->turn, CALENDAR_GREGORIAN, demo->today - ISSUED_DAYS_AGO);
    Str expires = day_iso(&demo->turn, CALENDAR_GREGORIAN, demo->today + VALID_DAYS);

    TRY(store_paper_list(demo->store, one->id, &demo->turn, papers));
    PaperNews *news = arena_new(&demo->turn, PaperNews, papers->count);
    size_t count = 0;
    for (size_t i = 0; i < papers->count; i++) {
        const CasePaper *paper = &papers->rows[i];
        if (!paper->is_asked || paper->state != PAPER_REQUIRED)
            continue;
        if (left_out && paper->need == NEED_MANDATORY) {
            left_out--;
            continue;
        }
        news[count++] = (PaperNews){
            .kind = paper->kind,
            .to = PAPER_MATCHED,
            .how = MATCH_ORIGINAL,
            .issued = issued,
            .expires = expires,
            .received_at = MOMENT_NONE,
        };
    }
    return store_paper_set(
        demo->store, demo_act(demo, ROLE_CLERK), one->id, news, count, &demo->why);
}

static Err match_all(Demo *demo, DemoCase *one)
{
    FieldMatching matching = {.is_usual = true};

    return store_casefile_match(
        demo->store, demo_act(demo, ROLE_VERIFIER), one->id, &matching, &demo->why);
}

static Err wait_for_papers(Demo *demo, DemoCase *one)
{
    return store_casefile_missing(
        demo->store, demo_act(demo, ROLE_CLERK), one->id, demo->today + 7, &demo->why);
}

/* A draft: its papers are brought, all or (for those that wait, and some others) all but one. With
 * all of them the data are matched at once, but where the case waits for that. */
static Err take_papers(Demo *demo, DemoCase *one)
{
    bool may_wait = demo->policy->incomplete == INCOMPLETE_PARK;
    bool waits = one->target == CASE_INCOMPLETE || sample_chance(&demo->sample, 20);

    if (one->state == CASE_DRAFT && may_wait && waits) {
        TRY(bring_papers(demo, one, 1));
        return wait_for_papers(demo, one);
    }
    TRY(bring_papers(demo, one, 0));
    if (one->target != CASE_VERIFYING)
        return match_all(demo, one);
    return store_casefile_verify(
        demo->store, demo_act(demo, ROLE_VERIFIER), one->id, &demo->why);
}

/* The question that some have before they sign; one that is not answered keeps the file from
 * being complete where the policy makes referrals mandatory. */
static Err refer(Demo *demo, DemoCase *one, bool is_answered)
{
    ReferralAsked asked = {
        .casefile = one->id,
        .question = sample_word(&demo->sample, sample_questions),
    };
    int64_t id;

    TRY(store_referral_ask(demo->store, demo_act(demo, ROLE_CLERK), &asked, &id, &demo->why));
    if (!is_answered)
        return ERR_NONE;
    TRY(store_referral_answer(
        demo->store, demo_act(demo, policy_referral_role(demo->policy)), id,
        sample_word(&demo->sample, sample_answers), &demo->why));
    TRY(store_referral_told(demo->store, demo_act(demo, ROLE_CLERK), id, false, &demo->why));
    return store_referral_told(demo->store, demo_act(demo, ROLE_CLERK), id, true, &demo->why);
}

Err demo_look(Demo *demo, DemoCase *one)
{
    CaseStanding standing;

    TRY(store_casefile_standing(demo->store, one->id, &standing));
    one->state = standing.state;
    one->not_before = standing.not_before;
    return ERR_NONE;
}

/* A channel of the policy by which an answer can go: the one drawn, or the next such behind it. */
static Channel draw_means(Demo *demo)
{
    const KeyItems *channels = &demo->policy->channels;
    int place = (int)sample_below(&demo->sample, channels->count);

    while (!channel_can_reply((Channel)channels->items[place]))
        place = (place + 1) % channels->count;
    return (Channel)channels->items[place];
}

/* Signs what is matched; the store completes the file by itself where nothing is open. */
static Err declare(Demo *demo, DemoCase *one)
{
    DeclarationGiven given = {
        .means = draw_means(demo),
        .signer = DECLARED_BY_APPLICANT,
        .has_consent = true,
    };
    bool stays = one->target == CASE_DECLARED;

    if (stays || sample_chance(&demo->sample, 15))
        TRY(refer(demo, one, !stays));
    TRY(store_casefile_declare(
        demo->store, demo_act(demo, ROLE_VERIFIER), one->id, &given, &demo->why));
    one->means = given.means;
    return ERR_NONE;
}

Err demo_advance_intake(Demo *demo, DemoCase *one)
{
    return one->state == CASE_VERIFYING ? declare(demo, one) : take_papers(demo, one);
}
