/* Every form over a row on file, when two desks change the same field of it: one table, one story. */
#include "tests/lib/test.h"

#include "db/appointment_store.h"
#include "db/casefile_store.h"
#include "db/circumstance_store.h"
#include "db/family_store.h"
#include "db/inquiry_store.h"
#include "db/knownanswer_store.h"
#include "db/library_store.h"
#include "db/person_search_store.h"
#include "db/phrase_store.h"
#include "db/referral_store.h"
#include "tests/lib/screenoffice.h"

#define SELECT_ALL "\001"
#define PALETTE    "\020"

enum { STEPS_MAX = 6 };

/* What is typed, and what then stands in which row. */
typedef struct {
    const char *keys;
    int row;
    const char *shows;
} Step;

typedef struct {
    const char *name;
    const char *one; /* who sits at the first desk, and at the second */
    const char *two;
    void (*fill)(ScreenOffice *office, Store *store); /* NULL: the row is there */
    Step steps[STEPS_MAX];                            /* from the first screen into the form */
    const char *to_field;                             /* keys, from the first field */
    const char *label;                                /* of the field */
    const char *before;
    Str (*kept)(Store *store, Arena *arena); /* what is on file of the field */
} FormRow;

/* --- the forms ------------------------------------------------------------------------------- */

static void fill_phrase(ScreenOffice *office, Store *store)
{
    Refusal why = {0};

    assert_int_equal(
        store_phrase_set(store, &office->admin, STR("papers"), STR("Old text"), &why),
        ERR_NONE);
}

static Str kept_phrase(Store *store, Arena *arena)
{
    Phrase *phrases;
    size_t count;

    assert_int_equal(store_phrase_list(store, arena, &phrases, &count), ERR_NONE);
    assert_int_equal(count, 1);
    return phrases[0].text;
}

static void fill_known_answer(ScreenOffice *office, Store *store)
{
    KnownAnswerPlan plan = {
        .question = STR("When?"), .answer = STR("Old text"), .review_day = DAY_NONE};
    Refusal why = {0};
    int64_t id;

    assert_int_equal(store_knownanswer_add(store, &office->admin, &plan, &id, &why), ERR_NONE);
}

static Str kept_known_answer(Store *store, Arena *arena)
{
    KnownAnswer *answers;
    size_t count;

    assert_int_equal(store_knownanswer_list(store, arena, &answers, &count), ERR_NONE);
    assert_int_equal(count, 1);
    return answers[0].answer;
}

static Str kept_edition(Store *store, Arena *arena)
{
    LibraryItem *items;
    size_t count;

    assert_int_equal(store_library_list(store, arena, &items, &count), ERR_NONE);
    return items[0].edition;
}

/* A question of a visit that is being served, which is the first row of its list. */
static void fill_inquiry(ScreenOffice *office, Store *store)
{
    InquiryPlan plan = {.question = STR("When?")};
    Refusal why = {0};
    InquiryId id;

    assert_int_equal(store_inquiry_add(store, &office->clerk, &plan, &id, &why), ERR_NONE);
}

static Str kept_inquiry(Store *store, Arena *arena)
{
    Inquiry inquiry;
    size_t count;

    assert_int_equal(
        store_inquiry_page(store, INQUIRY_ANSWERED, (InquiryId){0}, arena, &inquiry, 1, &count),
        ERR_NONE);
    assert_int_equal(count, 1);
    return inquiry.answer;
}

/* Whom the list of people finds by her number. */
static PersonId noura(Store *store, Arena *arena)
{
    PersonQuery query = person_query(arena, STR("1999990003"), 0);
    PersonPage page;

    assert_int_equal(store_person_search(store, &query, 1, arena, &page), ERR_NONE);
    assert_int_equal(page.count, 1);
    return page.rows[0].person.id;
}

static void fill_member(ScreenOffice *office, Store *store)
{
    Member member = MEMBER_NONE;
    Refusal why = {0};
    int64_t id;

    member.head = noura(store, &office->arena);
    member.name = STR("Sami");
    member.kinship = KINSHIP_SON;
    member.note = STR("Old text");
    assert_int_equal(store_family_add(store, &office->clerk, &member, &id, &why), ERR_NONE);
}

static Str kept_member(Store *store, Arena *arena)
{
    Members members;

    assert_int_equal(store_family_list(store, noura(store, arena), arena, &members), ERR_NONE);
    assert_int_equal(members.count, 1);
    return members.rows[0].note;
}

/* A question about a case of hers. */
static void fill_referral(ScreenOffice *office, Store *store)
{
    CaseOpening opening = {
        .person_id = noura(store, &office->arena).row,
        .kind = CASEKIND_SERVICE,
        .request = STR("A basket"),
    };
    ReferralAsked asked = {.question = STR("Old text")};
    Refusal why = {0};
    int64_t id;

    assert_int_equal(
        store_casefile_open(store, &office->clerk, &opening, &asked.casefile, &why), ERR_NONE);
    assert_int_equal(store_referral_ask(store, &office->clerk, &asked, &id, &why), ERR_NONE);
}

static Str kept_referral(Store *store, Arena *arena)
{
    Referral *referrals;
    CasefileId id;
    CaseNumber number = {0};
    size_t count;

    assert_true(casenumber_read(STR("D1"), &number));
    assert_int_equal(store_casefile_named(store, number, &id), ERR_NONE);
    assert_int_equal(store_referral_of_case(store, id, arena, &referrals, &count), ERR_NONE);
    assert_int_equal(count, 1);
    return referrals[0].answer;
}

static Str kept_means(Store *store, Arena *arena)
{
    Circumstance one;

    assert_int_equal(
        store_circumstance_last(store, noura(store, arena), CIRCUMSTANCE_CONTACT, arena, &one),
        ERR_NONE);
    return one.note;
}

static void fill_appointment(ScreenOffice *office, Store *store)
{
    AppointmentPlan plan = {
        .day = moment_day(TEST_MOMENT) + 1,
        .purpose = VISIT_PURPOSE_FOLLOW_UP,
        .given_name = STR("Old text"),
    };
    int minutes[APPOINTMENT_SLOTS_MAX];
    Refusal why = {0};
    size_t count;
    int64_t id;

    assert_int_equal(
        store_appointment_free(store, plan.day, TEST_MOMENT, minutes, &count), ERR_NONE);
    assert_true(count > 0);
    plan.minute = minutes[0];
    assert_int_equal(store_appointment_book(store, &office->clerk, &plan, &id, &why), ERR_NONE);
}

static Str kept_appointment(Store *store, Arena *arena)
{
    Day day = moment_day(TEST_MOMENT) + 1;
    Appointment *appointments;
    size_t count;

    assert_int_equal(
        store_appointment_list(store, day, day, arena, &appointments, &count), ERR_NONE);
    assert_int_equal(count, 1);
    return appointments[0].name;
}

/* clang-format off */
static const FormRow forms[] = {
    {"phrase", "manager", "relations", fill_phrase,
     {{PALETTE "Phrases", 6, "What F4 puts"}, {ENTER, 23, "F2 Change"}, {F2, 23, "F2 Save"}},
     "", "Phrase", "Old text", kept_phrase},
    {"known answer", "manager", "relations", fill_known_answer,
     {{F9 "w", 0, "Reception"}, {"q", 0, "Questions"}, {"\007", 0, "Answer bank"},
      {F2, 23, "F2 Save"}},
     TAB, "Answer", "Old text", kept_known_answer},
    {"library", "manager", "relations", NULL,
     {{F9 "u", 0, "Library"}, {F2, 23, "F2 Save"}},
     "", "Edition", "—", kept_edition},
    {"answer to a question", "clerk", "manager", fill_inquiry,
     {{F9 "w", 0, "Reception"}, {"q", 0, "Questions"}, {F2, 23, "F2 Save"}},
     "", "Answer", "—", kept_inquiry},
    {"member of a family", "clerk", "manager", fill_member,
     {{F9 "e", 0, "People"}, {"1999990003" ENTER, 0, "Person's file"}, {"4", 0, "Family"},
      {ARROW_UP, 3, "› Sami"}},
     TAB TAB TAB TAB TAB TAB TAB TAB, "Note", "Old text", kept_member},
    {"means of contact", "clerk", "manager", NULL,
     {{F9 "e", 0, "People"}, {"1999990003" ENTER, 0, "Person's file"},
      {"1", 0, "Categories and contact"}, {F6 "w", 0, "Circumstance"},
      {F4 ENTER, 3, "Interview"}},
     TAB TAB, "Note", "—", kept_means},
    {"appointment", "clerk", "manager", fill_appointment,
     {{F9 "w", 0, "Reception"}, {"\016", 0, "Appointments"}, {"", 5, "Old text"},
      {F10 "Change", 4, "Change"}, {ENTER, 0, "Appointment  "}},
     "", "The visitor", "Old text", kept_appointment},
    {"answer to a referral", "relations", "manager", fill_referral,
     {{F9 "r", 0, "Referrals"}, {"", 23, "F2 Answer"}, {ENTER, 0, "Referral  "}},
     "", "Answer", "—", kept_referral},
};
/* clang-format on */

enum { FORMS = sizeof forms / sizeof forms[0] };

/* --- two desks ------------------------------------------------------------------------------- */

typedef struct {
    ScreenOffice *office;
    PtyTerminal *one;
    PtyTerminal *two;
} Desks;

static PtyTerminal *sit_down(ScreenOffice *office, const char *login, const FormRow *form)
{
    office->terminal = NULL;
    screenoffice_sit_down(office, "en", login);
    assert_true(ptyterminal_row_shows(office->terminal, 23, "F10"));
    for (size_t i = 0; i < STEPS_MAX && form->steps[i].keys; i++) {
        const Step *step = &form->steps[i];
        ptyterminal_type(office->terminal, step->keys);
        if (!ptyterminal_row_shows(office->terminal, step->row, step->shows))
            fail_msg("%s: step %zu does not lead to %s", form->name, i, step->shows);
    }
    return office->terminal;
}

static Desks begin(const FormRow *form)
{
    ScreenOffice *office = screenoffice_make(true);
    Desks desks = {.office = office};
    Store *store = NULL;

    assert_int_equal(store_open(office->file, &store), ERR_NONE);
    office_staff(store, ROLE_MANAGER, 0);
    office_staff(store, ROLE_RELATIONS, 0);
    if (form->fill)
        form->fill(office, store);
    store_close(store);
    desks.one = sit_down(office, form->one, form);
    desks.two = sit_down(office, form->two, form);
    return desks;
}

static void expect_kept(Desks *desks, const FormRow *form, const char *expected)
{
    Arena arena = {0};

    ptyterminal_stop(desks->one);
    Store *store = screenoffice_open(desks->office);
    Str kept = form->kept(store, &arena);
    if (!str_is(kept, expected))
        fail_msg("%s holds %.*s", form->name, (int)kept.len, kept.bytes);
    store_close(store);
    screenoffice_remove(desks->office);
    arena_free(&arena);
}

static void type_over(PtyTerminal *terminal, const FormRow *form, const char *text)
{
    ptyterminal_type(terminal, form->to_field);
    ptyterminal_type(terminal, SELECT_ALL);
    ptyterminal_type(terminal, text);
    assert_true(ptyterminal_shows(terminal, text));
}

/* Both have typed, the second has saved, and the first sees what stood there, theirs and his own. */
static Desks meet(const FormRow *form)
{
    Desks desks = begin(form);

    type_over(desks.one, form, "Mine");
    type_over(desks.two, form, "Theirs of late");
    ptyterminal_type(desks.two, F2);
    assert_true(ptyterminal_row_shows(desks.two, 22, "✓"));
    ptyterminal_type(desks.one, F2);
    if (!ptyterminal_row_shows(desks.one, 0, "Two changes"))
        fail_msg("%s has no screen of two changes", form->name);
    assert_true(ptyterminal_shows(desks.one, "1 field was changed by both"));
    assert_true(ptyterminal_shows(desks.one, form->label));
    assert_true(ptyterminal_shows(desks.one, form->before));
    assert_true(ptyterminal_shows(desks.one, "○  Theirs of late"));
    assert_true(ptyterminal_shows(desks.one, "○  Mine"));
    return desks;
}

static void mine_is_kept_where_it_is_chosen_and_leaving_loses_nothing(void **state)
{
    (void)state;
    for (size_t i = 0; i < FORMS; i++) {
        Desks desks = meet(&forms[i]);
        ptyterminal_type(desks.one, F2);
        assert_true(ptyterminal_row_shows(desks.one, 22, "both changed it"));
        ptyterminal_type(desks.one, ESCAPE);
        assert_true(ptyterminal_gone(desks.one, "Two changes"));
        assert_true(ptyterminal_shows(desks.one, "Mine"));
        ptyterminal_type(desks.one, F2);
        assert_true(ptyterminal_row_shows(desks.one, 0, "Two changes"));
        ptyterminal_type(desks.one, ENTER);
        assert_true(ptyterminal_shows(desks.one, "●  Mine"));
        ptyterminal_type(desks.one, F2);
        assert_true(ptyterminal_gone(desks.one, "Two changes"));
        assert_true(ptyterminal_row_shows(desks.one, 22, "✓"));
        expect_kept(&desks, &forms[i], "Mine");
    }
}

static void theirs_stands_where_it_is_chosen_and_no_draft_is_left(void **state)
{
    (void)state;
    for (size_t i = 0; i < FORMS; i++) {
        Desks desks = meet(&forms[i]);
        ptyterminal_type(desks.one, ENTER ENTER);
        assert_true(ptyterminal_shows(desks.one, "●  Theirs of late"));
        ptyterminal_type(desks.one, F2);
        assert_true(ptyterminal_row_shows(desks.one, 22, "What they saved stands"));
        ptyterminal_type(desks.one, F9 "q");
        assert_true(ptyterminal_row_shows(desks.one, 0, "Today"));
        assert_true(ptyterminal_gone(desks.one, "not saved"));
        expect_kept(&desks, &forms[i], "Theirs of late");
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(mine_is_kept_where_it_is_chosen_and_leaving_loses_nothing),
        cmocka_unit_test(theirs_stands_where_it_is_chosen_and_no_draft_is_left),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
