/* What is typed into any form of the program survives the program, until it is saved. */
#include "tests/lib/test.h"

#include "db/draft_store.h"
#include "db/referral_store.h"
#include "tests/lib/caseoffice.h"
#include "tests/lib/seat.h"
#include "ui/draft.h"
#include "ui/screens/appointment_form.h"
#include "ui/screens/arrival.h"
#include "ui/screens/casecard.h"
#include "ui/screens/declaration.h"
#include "ui/screens/inquiry_form.h"
#include "ui/screens/intake.h"
#include "ui/screens/knownanswer_form.h"
#include "ui/screens/library.h"
#include "ui/screens/matching.h"
#include "ui/screens/person_form.h"
#include "ui/screens/phrase_form.h"
#include "ui/screens/referral_answer.h"
#include "ui/screens/session_form.h"
#include "ui/screens/today.h"

#include <glob.h>

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
} Argument;

static const struct {
    const char *name; /* as its drafts are called */
    const ScreenKind *kind;
    Role role;
    Argument argument;
} forms[] = {
    {"arrival",      &arrival_screen,          ROLE_CLERK,      OF_ARRIVAL     },
    {"appointment",  &appointment_form_screen, ROLE_CLERK,      OF_NOTHING     },
    {"inquiry",      &inquiry_form_screen,     ROLE_CLERK,      OF_INQUIRY     },
    {"known_answer", &knownanswer_form_screen, ROLE_RELATIONS,  OF_ANSWER      },
    {"phrase",       &phrase_form_screen,      ROLE_RELATIONS,  OF_PHRASE      },
    {"person",       &person_form_screen,      ROLE_CLERK,      OF_PERSON      },
    {"person",       &person_form_screen,      ROLE_CLERK,      OF_KNOWN_PERSON},
    {"library",      &library_screen,          ROLE_RELATIONS,  OF_DOCUMENT    },
    {"intake",       &intake_screen,           ROLE_CLERK,      OF_INTAKE      },
    {"matching",     &matching_screen,         ROLE_VERIFIER,   OF_DRAFT_CASE  },
    {"declaration",  &declaration_screen,      ROLE_VERIFIER,   OF_MATCHED_CASE},
    {"referral",     &referral_answer_screen,  ROLE_RESEARCHER, OF_REFERRAL    },
    {"session",      &session_form_screen,     ROLE_SECRETARY,  OF_NOTHING     },
};

enum { DRAFTED_FORMS = sizeof forms / sizeof forms[0] };

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
} Task;

typedef struct {
    CaseOffice *office;
    Seat *seat;
    Role role;
} Fixture;

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

static Task task_of(CaseOffice *office, Argument argument)
{
    switch (argument) {
    case OF_KNOWN_PERSON:
        return (Task){.person = {.id = office->person}};
    case OF_INTAKE:
        return (Task){.intake = {.person = office->person}};
    case OF_DRAFT_CASE:
        return (Task){.task = {.id = caseoffice_draft(office)}};
    case OF_MATCHED_CASE:
        return (Task){.task = {.id = matched_case(office)}};
    case OF_REFERRAL:
        return (Task){.referral = open_referral(office)};
    default:
        return (Task){0};
    }
}

/* Sits down before the form; a document is chosen in its list first. */
static Fixture open_form(size_t i)
{
    Fixture fixture = {.office = caseoffice_open_demo("union"), .role = forms[i].role};
    CaseOffice *office = fixture.office;
    Task task = task_of(office, forms[i].argument);
    const void *argument = forms[i].argument == OF_NOTHING ? NULL : &task;

    fixture.seat =
        seat_open(office->store, office->now, forms[i].role, forms[i].kind, argument);
    if (forms[i].argument == OF_DOCUMENT)
        seat_press(fixture.seat, KEYCODE_F2);
    return fixture;
}

static void leave(Fixture *fixture)
{
    seat_close(fixture->seat);
    fixture->office->store = NULL;
    caseoffice_close(fixture->office);
}

static Form *form_of(Fixture *fixture)
{
    Screen *screen = ui_top(&fixture->seat->ui);

    return screen->kind->form ? screen->kind->form(screen) : NULL;
}

static bool is_of_words(const Field *field)
{
    return field->kind == FIELD_TEXT || field->kind == FIELD_WORD || field->kind == FIELD_LINES;
}

static const char words[] = "زيادة";

/* Words, into the first field that takes any; where all are chosen from lists, the last of the first.
 *
 * return  what its draft must hold then.
 */
static Str type_into(Fixture *fixture, size_t i)
{
    Form *form = form_of(fixture);
    TerminalEvent event = {.kind = EVENT_PASTE, .text = str_of(words)};

    if (!form)
        fail_msg("%s: there is no form", forms[i].name);
    for (form->focus = 0; form->focus < form->count; form->focus++) {
        if (!is_of_words(form_field(form)))
            continue;
        ui_answer(&fixture->seat->ui, &event);
        return event.text;
    }
    form->focus = 0;
    while (form_field(form)->kind != FIELD_CHOICE)
        form->focus++;
    const Choices *choices = form_field(form)->choices;
    form_choose(form, (int)choices->count - 1);
    fixture->seat->ui.is_kept = false;
    return str_of(choices->rows[choices->count - 1].code);
}

/* The newest draft of who sits there, with its text; none is a draft of "". */
static Draft draft_of(Fixture *fixture)
{
    Store *store = fixture->office->store;
    Arena *arena = &fixture->office->arena;
    int64_t staff = fixture->seat->desk.staff.id;
    Draft found[4];
    Draft draft = {0};
    size_t count;

    assert_int_equal(store_draft_list(store, staff, arena, found, 4, &count), ERR_NONE);
    if (count)
        assert_int_equal(
            store_draft_find(store, staff, found[0].form, found[0].record_id, arena, &draft),
            ERR_NONE);
    return draft;
}

static void expect_kept(Fixture *fixture, size_t i, Str typed, const char *when)
{
    Draft draft = draft_of(fixture);

    if (!str_equal(draft.form, str_of(forms[i].name)) ||
        str_find(draft.text, typed) == draft.text.len)
        fail_msg("%s is not kept %s", forms[i].name, when);
}

/* The program ends without a word, and begins again. */
static void begin_anew(Fixture *fixture)
{
    Seat *seat = fixture->seat;

    ui_end(&seat->ui);
    ui_start(&seat->ui, &seat->desk.hooks, &seat->desk, (Letters){0});
    ui_resize(&seat->ui, 43, 132);
    ui_open(&seat->ui, &today_screen, NULL);
}

static bool holds(Fixture *fixture, Str typed)
{
    Form *form = form_of(fixture);
    Arena *arena = &fixture->office->arena;

    return form &&
           str_find(draft_text(arena, form, false), typed) < draft_text(arena, form, false).len;
}

/* Opens the draft that Today lists. */
static void go_on_with_it(Fixture *fixture, size_t i)
{
    const List *list = seat_list(fixture->seat);
    const ListKind *kind = list->kind;
    Str row = {0};

    seat_press(fixture->seat, KEYCODE_HOME);
    for (size_t row_count = 0; row_count < QUEUES_MAX + 1; row_count++) {
        row = kind->columns[0].text(&fixture->office->arena, list_selected(list));
        if (str_find(row, STR(", not ")) < row.len)
            break;
        seat_press(fixture->seat, KEYCODE_DOWN);
    }
    if (str_find(row, STR(", not ")) == row.len)
        fail_msg("Today does not list the draft of %s", forms[i].name);
    seat_press(fixture->seat, KEYCODE_ENTER);
}

static void any_form_is_kept_when_a_field_is_left_or_typing_rests(void **state)
{
    (void)state;
    for (size_t i = 0; i < DRAFTED_FORMS; i++) {
        Fixture fixture = open_form(i);
        Str typed = type_into(&fixture, i);
        assert_int_equal(draft_of(&fixture).form.len, 0);
        seat_press(fixture.seat, KEYCODE_TAB);
        expect_kept(&fixture, i, typed, "when a field is left");
        leave(&fixture);

        fixture = open_form(i);
        typed = type_into(&fixture, i);
        ui_keep(&fixture.seat->ui); /* as the loop does after two seconds, and at a hang-up */
        expect_kept(&fixture, i, typed, "when typing rests");
        leave(&fixture);
    }
}

static void today_lists_it_and_leads_back_to_what_was_typed(void **state)
{
    (void)state;
    for (size_t i = 0; i < DRAFTED_FORMS; i++) {
        Fixture fixture = open_form(i);
        Str typed = type_into(&fixture, i);
        seat_press(fixture.seat, KEYCODE_TAB);
        begin_anew(&fixture);
        go_on_with_it(&fixture, i);
        if (!holds(&fixture, typed))
            fail_msg("%s is not gone on with", forms[i].name);
        leave(&fixture);
    }
}

/* Whoever writes a form keeps what is typed into it, or stands here with the reason why not. */
static const struct {
    const char *file;
    const char *why_not;
} unkept[] = {
    {"ui/screens/first_office.c",
     "there is no office yet to keep it in, and it asks a password"},
};

static bool is_unkept(const char *file)
{
    for (size_t i = 0; i < sizeof unkept / sizeof unkept[0]; i++)
        if (strcmp(unkept[i].file, file) == 0)
            return true;
    return false;
}

static Str read_file(Arena *arena, const char *path)
{
    enum { MOST = 64 * 1024 };
    char *bytes = arena_new(arena, char, MOST);
    FILE *file = fopen(path, "r");

    assert_non_null(file);
    size_t len = fread(bytes, 1, MOST, file);
    fclose(file);
    return (Str){bytes, len};
}

static void no_screen_has_a_form_that_is_not_kept(void **state)
{
    Arena arena = {0};
    glob_t files;
    size_t count = 0;

    (void)state;
    assert_int_equal(glob("ui/screens/*.c", 0, NULL, &files), 0);
    for (size_t i = 0; i < files.gl_pathc; i++) {
        Str text = read_file(&arena, files.gl_pathv[i]);
        bool has_form = str_find(text, STR("    .form = ")) < text.len;
        bool is_kept = str_find(text, STR("    .keep = ")) < text.len;
        count += has_form;
        if (has_form && is_kept == is_unkept(files.gl_pathv[i]))
            fail_msg("%s: a form without drafts", files.gl_pathv[i]);
    }
    assert_true(count >= DRAFTED_FORMS - 1);
    globfree(&files);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(any_form_is_kept_when_a_field_is_left_or_typing_rests),
        cmocka_unit_test(today_lists_it_and_leads_back_to_what_was_typed),
        cmocka_unit_test(no_screen_has_a_form_that_is_not_kept),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
