#include "tests/lib/formdesk.h"

#include "db/appointment_store.h"
#include "db/family_store.h"
#include "db/referral_store.h"
#include "tests/lib/test.h"
#include "ui/screens/appointment_form.h"
#include "ui/screens/arrival.h"
#include "ui/screens/casecard.h"
#include "ui/screens/circumstance_form.h"
#include "ui/screens/declaration.h"
#include "ui/screens/family.h"
#include "ui/screens/inquiry_form.h"
#include "ui/screens/intake.h"
#include "ui/screens/knownanswer_form.h"
#include "ui/screens/library.h"
#include "ui/screens/matching.h"
#include "ui/screens/person_form.h"
#include "ui/screens/phrase_form.h"
#include "ui/screens/referral_answer.h"
#include "ui/screens/session_form.h"

typedef enum {
    OF_NOTHING,
    OF_ARRIVAL,
    OF_INQUIRY,
    OF_ANSWER,
    OF_PHRASE,
    OF_PERSON,
    OF_KNOWN_PERSON,
    OF_DOCUMENT,
    OF_INTAKE,
    OF_DRAFT_CASE,
    OF_MATCHED_CASE,
    OF_REFERRAL,
    OF_CATEGORY,
    OF_CONTACT,
    OF_NAME,
    OF_PHONE,
    OF_ADDRESS,
    OF_DEATH,
    OF_FAMILY,
} Argument;

static const struct {
    const char *name; /* as its drafts are called */
    const ScreenKind *kind;
    Role role;
    Argument argument;
} forms[] = {
    {"arrival",      &arrival_screen,           ROLE_CLERK,      OF_ARRIVAL     },
    {"appointment",  &appointment_form_screen,  ROLE_CLERK,      OF_NOTHING     },
    {"inquiry",      &inquiry_form_screen,      ROLE_CLERK,      OF_INQUIRY     },
    {"known_answer", &knownanswer_form_screen,  ROLE_RELATIONS,  OF_ANSWER      },
    {"phrase",       &phrase_form_screen,       ROLE_RELATIONS,  OF_PHRASE      },
    {"person",       &person_form_screen,       ROLE_CLERK,      OF_PERSON      },
    {"person",       &person_form_screen,       ROLE_CLERK,      OF_KNOWN_PERSON},
    {"library",      &library_screen,           ROLE_RELATIONS,  OF_DOCUMENT    },
    {"intake",       &intake_screen,            ROLE_CLERK,      OF_INTAKE      },
    {"matching",     &matching_screen,          ROLE_VERIFIER,   OF_DRAFT_CASE  },
    {"declaration",  &declaration_screen,       ROLE_VERIFIER,   OF_MATCHED_CASE},
    {"referral",     &referral_answer_screen,   ROLE_RESEARCHER, OF_REFERRAL    },
    {"session",      &session_form_screen,      ROLE_SECRETARY,  OF_NOTHING     },
    {"category",     &circumstance_form_screen, ROLE_CLERK,      OF_CATEGORY    },
    {"contact",      &circumstance_form_screen, ROLE_CLERK,      OF_CONTACT     },
    {"name",         &circumstance_form_screen, ROLE_CLERK,      OF_NAME        },
    {"phone",        &circumstance_form_screen, ROLE_CLERK,      OF_PHONE       },
    {"address",      &circumstance_form_screen, ROLE_CLERK,      OF_ADDRESS     },
    {"death",        &circumstance_form_screen, ROLE_CLERK,      OF_DEATH       },
    {"family",       &family_screen,            ROLE_CLERK,      OF_FAMILY      },
};

_Static_assert(
    sizeof forms / sizeof forms[0] == FORMDESK_FORMS, "the count stands in the header");

/* What any of the forms is opened with. */
typedef union {
    ArrivalTask arrival;
    InquiryTask inquiry;
    KnownAnswerTask answer;
    PhraseTask phrase;
    PersonTask person;
    IntakeTask intake;
    CaseTask task;
    int64_t referral;
    CircumstanceTask circumstance;
    int64_t family[2]; /* the head, and whose row is opened */
} Task;

static CasefileId matched_case(CaseOffice *office)
{
    CasefileId id = caseoffice_draft(office);

    caseoffice_papers(office, id);
    caseoffice_match(office, id);
    return id;
}

static int64_t open_referral(CaseOffice *office)
{
    Act act = caseoffice_as(office, ROLE_CLERK);
    ReferralAsked asked = {
        .casefile = caseoffice_draft(office), .question = STR("ما الإجراء؟")};
    int64_t id = 0;

    assert_int_equal(
        store_referral_ask(office->store, &act, &asked, &id, &office->why), ERR_NONE);
    return id;
}

/* It asks what the rent is. */
static CasefileId rented_case(CaseOffice *office)
{
    office->kind = CASEKIND_RENT;
    CasefileId id = caseoffice_draft(office);

    assert_int_equal(caseoffice_set(office, id, "housing", "rented"), ERR_NONE);
    return id;
}

static CircumstanceKind circumstance_of(Argument argument)
{
    static const CircumstanceKind kinds[] = {
        [OF_CATEGORY] = CIRCUMSTANCE_CATEGORY, [OF_CONTACT] = CIRCUMSTANCE_CONTACT,
        [OF_NAME] = CIRCUMSTANCE_NAME,         [OF_PHONE] = CIRCUMSTANCE_PHONE,
        [OF_ADDRESS] = CIRCUMSTANCE_ADDRESS,   [OF_DEATH] = CIRCUMSTANCE_DEATH,
    };

    return kinds[argument];
}

static Task task_of(CaseOffice *office, Argument argument)
{
    switch (argument) {
    case OF_KNOWN_PERSON:
        return (Task){.person = {.id = office->person}};
    case OF_INTAKE:
        return (Task){.intake = {.person = office->person}};
    case OF_DRAFT_CASE:
        return (Task){.task = {.id = rented_case(office)}};
    case OF_MATCHED_CASE:
        return (Task){.task = {.id = matched_case(office)}};
    case OF_REFERRAL:
        return (Task){.referral = open_referral(office)};
    case OF_CATEGORY:
    case OF_CONTACT:
    case OF_NAME:
    case OF_PHONE:
    case OF_ADDRESS:
    case OF_DEATH:
        return (Task){
            .circumstance = {office->person, circumstance_of(argument), false}
        };
    case OF_FAMILY:
        return (Task){.family = {office->person.row}};
    default:
        return (Task){0};
    }
}

const char *formdesk_name(size_t i)
{
    return forms[i].name;
}

/* A document is chosen in its list first. */
FormDesk formdesk_open(size_t i)
{
    FormDesk fixture = {.office = caseoffice_open_demo("union"), .role = forms[i].role};
    CaseOffice *office = fixture.office;
    Task task = task_of(office, forms[i].argument);
    const void *argument = forms[i].argument == OF_NOTHING ? NULL : &task;

    fixture.seat =
        seat_open(office->store, office->now, forms[i].role, forms[i].kind, argument);
    if (forms[i].argument == OF_DOCUMENT)
        seat_press(fixture.seat, KEYCODE_F2);
    return fixture;
}

void formdesk_leave(FormDesk *fixture)
{
    seat_close(fixture->seat);
    fixture->office->store = NULL;
    caseoffice_close(fixture->office);
}

Form *formdesk_form(FormDesk *fixture)
{
    Screen *screen = ui_top(&fixture->seat->ui);

    return screen->kind->form ? screen->kind->form(screen) : NULL;
}
