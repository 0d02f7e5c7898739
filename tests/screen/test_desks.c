/* The four desks as one program: a case goes from the door to the committee's agenda on the screens
 * alone. Study has no screen yet, so the researcher's part of it is done by commands. */
#include "tests/lib/test.h"

#include "tests/lib/office.h"
#include "tests/lib/program.h"
#include "tests/lib/ptyterminal.h"
#include "tests/lib/visual.h"

#define IDENTITY "1999900010"

enum { ROWS = 24, COLUMNS = 80, BAR = ROWS - 1, MESSAGE = ROWS - 2, WORDS_MAX = 20 };

/* What differs from policy to policy; where there are two texts, they are Arabic and English. */
typedef struct {
    const char *policy;
    const char *kind[2];    /* of the request */
    const char *channel[2]; /* one that this policy lists and others do not */
    const char *dates[2];   /* of the reply window, as he is told them */
    const char *days[2];    /* the first or the last of them, as reception sees it */
    const char *asked_role; /* where a question goes */
    bool refuses;           /* files with missing papers do not leave the counter */
    bool has_address;       /* the kind asks for a second paper */
    bool waits;             /* a declared file waits for the answer to a question */
} Way;

static const Way ways[] = {
    {.policy = "tuwaim",
     .kind = {"خدمة أخرى", "Another service"},
     .channel = {"الفاكس", "Fax"},
     .dates = {"22/11/2026", "22/11/2026"},
     .days = {"موعد الرد  22/11/2026", "Reply by  22/11/2026"},
     .asked_role = "relations",
     .refuses = true},
    { .policy = "computing",
     .kind = {"سلة غذائية", "Food basket"},
     .channel = {"الموقع الإلكتروني", "Website"},
     .dates = {"15 نوفمبر 2026", "15/11/2026"},
     .days = {"لا رد قبل  15/11/2026", "Reply not before  15/11/2026"},
     .asked_role = "researcher",
     .has_address = true,
     .waits = true},
    {   .policy = "union",
     .kind = {"سلة غذائية", "Food basket"},
     .channel = {"الفاكس", "Fax"},
     .dates = {"15/11/2026", "22/11/2026"},
     .days = {"موعد الرد  22/11/2026", "Reply by  22/11/2026"},
     .asked_role = "researcher",
     .has_address = true,
     .waits = true},
};

typedef struct {
    Arena arena;
    Str folder;
    const char *file;
    const Way *way;
    bool is_arabic;
    PtyTerminal *terminal;
} Story;

/* --- telling it ------------------------------------------------------------------------------ */

static const char *cells(const Story *story, const char *arabic, const char *english)
{
    return visual_in(story->is_arabic, story->is_arabic ? arabic : english);
}

static void sees(Story *story, const char *arabic, const char *english)
{
    assert_true(ptyterminal_shows(story->terminal, cells(story, arabic, english)));
}

/* The screen whose name stands in the title bar. */
static void is_on(Story *story, const char *arabic, const char *english)
{
    assert_true(ptyterminal_row_shows(story->terminal, 0, cells(story, arabic, english)));
}

static void is_told(Story *story, const char *arabic, const char *english)
{
    assert_true(ptyterminal_row_shows(story->terminal, MESSAGE, cells(story, arabic, english)));
}

/* What the key bar offers: "F2 Save". */
static void may(Story *story, const char *arabic, const char *english)
{
    assert_true(ptyterminal_row_shows(story->terminal, BAR, cells(story, arabic, english)));
}

static void type(Story *story, const char *keys)
{
    ptyterminal_type(story->terminal, keys);
}

static void type_either(Story *story, const char *arabic, const char *english)
{
    ptyterminal_type(story->terminal, story->is_arabic ? arabic : english);
}

static void close_box(Story *story, const char *arabic, const char *english)
{
    type(story, ESCAPE);
    assert_true(ptyterminal_gone(story->terminal, cells(story, arabic, english)));
}

/* --- the office ------------------------------------------------------------------------------ */

/* A command on the office, which must do what it says. */
static Str command(Story *story, const char *login, const char *const words[])
{
    const char *argv[WORDS_MAX] = {"-f", story->file, "--as", login};

    for (size_t i = 0; words[i] && i + 5 < WORDS_MAX; i++)
        argv[i + 4] = words[i];
    ProgramAnswer answer = program_run(&story->arena, argv);
    if (answer.code)
        fail_msg("%s %s: %.*s", words[0], words[1], (int)answer.err.len, answer.err.bytes);
    return answer.out;
}

static Story *begin(const Way *way, bool is_arabic)
{
    Story *story = test_calloc(1, sizeof *story);

    story->folder = folder_make(&story->arena);
    story->file = str_c(&story->arena, folder_file(&story->arena, story->folder, "an.office"));
    story->way = way;
    story->is_arabic = is_arabic;
    const char *const words[] = {"demo", "--policy", way->policy,  "--cases",   "0", "--people",
                                 "0",    "--now",    "2026-11-01", story->file, NULL};
    ProgramAnswer answer = program_run(&story->arena, words);
    assert_int_equal(answer.code, 0);
    return story;
}

static void end(Story *story)
{
    ptyterminal_stop(story->terminal);
    folder_remove(story->folder);
    arena_free(&story->arena);
    test_free(story);
}

/* Somebody else sits down: the day of his role comes first. */
static void sit_down_at(Story *story, int rows, int columns, const char *login)
{
    const char *language = story->is_arabic ? "ar" : "en";
    const char *argv[] = {program_path(), "-f",   story->file, "--lang",
                          language,       "--as", login,       NULL};

    if (!login)
        argv[5] = NULL;
    ptyterminal_stop(story->terminal);
    story->terminal = ptyterminal_start(rows, columns, argv, NULL);
}

static void sit_down(Story *story, const char *login)
{
    sit_down_at(story, ROWS, COLUMNS, login);
}

/* --- reception ------------------------------------------------------------------------------- */

static void the_clerk_signs_in(Story *story)
{
    sit_down(story, NULL);
    sees(story, "موظف الاستقبال", "Reception clerk");
    type(story, ENTER);
    is_on(story, "اليوم", "Today");
    type(story, ENTER);
    is_on(story, "الاستقبال", "Reception");
}

static void a_visitor_arrives_by_a_channel_of_the_policy(Story *story)
{
    type(story, F6);
    sees(story, "الغرض", "Purpose");
    type(story, "سلمى بنت راشد الحربي" ENTER);
    is_told(story, "ليس في الملفات", "Not on file");
    type_either(story, "طلب جديد" ENTER, "New request" ENTER);
    type(story, TAB F4);
    sees(story, story->way->channel[0], story->way->channel[1]);
    type_either(story, story->way->channel[0], story->way->channel[1]);
    type(story, ENTER F2);
    is_told(story, "صدرت التذكرة 1", "Ticket 1 was given");
}

static void he_is_called_and_served(Story *story)
{
    may(story, "نداء التالي", "Call next");
    type(story, F2);
    may(story, "بدء الخدمة", "Serve");
    type(story, F2);
    may(story, "إنهاء الزيارة", "End the visit");
}

static void his_question_is_answered(Story *story)
{
    type(story, "q");
    may(story, "استفسار جديد", "New question");
    type(story, F6 "كم تستغرق المعاملة؟" TAB "شهرا على الأكثر" F2);
    is_told(story, "سجلت الإجابة", "The answer was written down");
    type(story, F3);
    is_on(story, "الاستقبال", "Reception");
}

/* Nobody is like that, so he is put on file; the ticket is named after him, and his case begins. */
static void he_is_searched_for_and_put_on_file(Story *story)
{
    type(story, "p");
    is_on(story, "الأشخاص", "People");
    sees(story, "لتسجيل شخص جديد", "Nobody on file is like that");
    type(story, F6);
    may(story, "حفظ", "Save");
    type(story, TAB IDENTITY TAB TAB "1405/7/1" TAB);
    type_either(story, "أنثى" ENTER, "Female" ENTER);
    type_either(story, "مواطن" ENTER "أعزب" ENTER, "Citizen" ENTER "Single" ENTER);
    type(story, "0512345678" TAB "الرياض" TAB "النسيم" TAB "RNBB2312" F2);
    is_told(story, "التذكرة 1 باسم", "Ticket 1 is for");
    is_on(story, "معاملة جديدة", "New case");
}

static void the_case_opens(Story *story)
{
    type_either(story, story->way->kind[0], story->way->kind[1]);
    type(story, ENTER "أحتاج إلى العون" F2);
    sees(story, "D1", "D1");
}

/* --- papers ---------------------------------------------------------------------------------- */

/* Which papers the kind asks for hangs on what nobody has told yet. */
static void what_is_not_known_is_asked_first(Story *story)
{
    if (!story->way->has_address)
        return;
    is_on(story, "مطابقة البيانات", "Match the data");
    type_either(story, "لا" ENTER, "No" ENTER);
    type(story, F2);
    is_told(story, "حُفظت التصحيحات", "The corrections are kept");
}

/* With its date, as it is written on it. */
static void the_national_id_is_matched(Story *story)
{
    sees(story, "O الأصل", "O original");
    type(story, "o");
    sees(story, "سارية حتى", "Valid until");
    type(story, "1460/1/1" ENTER);
    is_told(story, "الهوية الوطنية: مطابق", "National ID: Matched");
}

/* From his file through the search for him. */
static void back_to_reception(Story *story)
{
    type(story, F3);
    is_on(story, "الأشخاص", "People");
    type(story, F3);
    is_on(story, "الاستقبال", "Reception");
}

/* Whole files only, and the visitor is here: whoever leaves his case is told what it lacks. */
static void the_case_is_not_left_unawares(Story *story)
{
    type(story, F3);
    is_on(story, "المعاملة", "Case");
    type(story, F3);
    sees(story, "والمراجع حاضر", "the visitor is here");
    type(story, F2);
    is_on(story, "ملف الشخص", "Person's file");
}

/* Whole files only: neither the case nor its visitor goes on without the paper, but for the list. */
static void half_a_file_does_not_leave_the_counter(Story *story)
{
    is_on(story, "الأوراق", "Papers");
    type(story, F2);
    sees(story, "intake_complete", "intake_complete");
    close_box(story, "intake_complete", "intake_complete");
    the_case_is_not_left_unawares(story);
    back_to_reception(story);
    type(story, F2);
    sees(story, "draft_finished", "draft_finished");
    sees(story, "S2-t3", "S2-t3");
    close_box(story, "draft_finished", "draft_finished");
    type(story, "l");
    sees(story, "متى يعود؟", "When does he come back?");
    type(story, ENTER);
    sees(story, "الهوية الوطنية", "National ID");
    close_box(story, "الهوية الوطنية", "National ID");
}

/* Files may wait: the list is given out, and the visitor goes. */
static void half_a_file_waits(Story *story)
{
    may(story, "الأوراق", "Papers");
    type(story, F2);
    is_on(story, "الأوراق", "Papers");
    the_national_id_is_matched(story);
    type(story, F2);
    is_on(story, "المعاملة", "Case");
    may(story, "قائمة النواقص", "Missing list");
    type(story, F2);
    sees(story, "في أي يوم يعود طالب الدعم؟", "On which day does the applicant come back?");
    sees(story, "العنوان الوطني", "National address");
    type(story, F2);
    sees(story, "1448-1", "1448-1");
    close_box(story, "إغلاق", "Close");
    may(story, "الأوراق", "Papers");
    type(story, F3);
    is_on(story, "ملف الشخص", "Person's file");
    back_to_reception(story);
    type(story, F2);
    is_told(story, "انتهت زيارة الرقم 1", "The visit of number 1 has ended");
}

/* --- the paper is brought -------------------------------------------------------------------- */

/* He is known by his number now, and so is what he comes about. */
static void he_comes_again_with_the_paper(Story *story)
{
    type(story, F6);
    sees(story, "الغرض", "Purpose");
    type(story, IDENTITY F2);
    is_told(story, "صدرت التذكرة 2", "Ticket 2 was given");
    type(story, F2);
    may(story, "بدء الخدمة", "Serve");
    type(story, F2);
    may(story, "إنهاء الزيارة", "End the visit");
    type(story, ENTER);
    is_on(story, "التذكرة", "Ticket");
    type(story, ENTER);
    is_on(story, "المعاملة", "Case");
    may(story, "الأوراق", "Papers");
    type(story, F2);
    is_on(story, "الأوراق", "Papers");
}

static void all_papers_are_there(Story *story)
{
    if (story->way->has_address) {
        type(story, ARROW_DOWN "o");
        is_told(story, "العنوان الوطني: مطابق", "National address: Matched");
    } else {
        the_national_id_is_matched(story);
    }
    may(story, "مطابقة البيانات", "Match the data");
}

/* What he asks about his case goes to a colleague, and he goes home. */
static void a_question_about_it_is_referred(Story *story)
{
    type(story, F3);
    is_on(story, "المعاملة", "Case");
    type(story, F6);
    sees(story, "ما الاستفسار؟", "What is asked?");
    type(story, "هل يمنع البيت المملوك؟" ENTER);
    is_told(story, "أحيل الاستفسار", "The question was referred");
    type(story, F3);
    is_on(story, "التذكرة", "Ticket");
    type(story, F2);
    is_told(story, "انتهت زيارة الرقم 2", "The visit of number 2 has ended");
}

/* --- verification ---------------------------------------------------------------------------- */

static void the_verifier_opens_it_from_the_day(Story *story)
{
    sit_down(story, "verifier");
    is_on(story, "اليوم", "Today");
    type(story, ENTER);
    is_on(story, "المعاملات", "Cases");
    sees(story, "سلمى بنت راشد", "سلمى بنت راشد");
    type(story, ENTER);
    is_on(story, "المعاملة", "Case");
    may(story, "مطابقة البيانات", "Match the data");
}

static void every_field_is_matched(Story *story)
{
    type(story, F2);
    is_on(story, "مطابقة البيانات", "Match the data");
    for (int field = 0; field < 20; field++)
        type(story, ENTER);
    sees(story, "✓ طوبقت كلها", "✓ all matched");
    may(story, "أخذ الإقرار", "Take the declaration");
}

/* He is told when the reply comes, chooses how, and signs; the file is complete by itself then. */
static void he_declares_that_they_are_right(Story *story)
{
    type(story, F2);
    is_on(story, "الإقرار", "Declaration");
    sees(story, story->way->dates[0], story->way->dates[1]);
    type(story, F4 ENTER ENTER F4 ENTER);
    sees(story, "موافق", "Given");
    type(story, F2);
    sees(story, "إشعار استلام", "Receipt");
    type(story, ESCAPE);
    if (story->way->waits)
        sees(story, "مُقَر به", "Declared");
    else
        sees(story, "مكتمل", "Complete");
}

/* --- referrals ------------------------------------------------------------------------------- */

static void the_question_is_answered(Story *story)
{
    sit_down(story, story->way->asked_role);
    is_on(story, "اليوم", "Today");
    type(story, F10);
    type_either(story, "الإحالات" ENTER, "Referrals" ENTER);
    is_on(story, "الإحالات", "Referrals");
    may(story, "إجابة", "Answer");
    type(story, F2);
    sees(story, "هل يمنع البيت المملوك؟", "هل يمنع البيت المملوك؟");
    type(story, "لا يمنع" F2);
    is_told(story, "حُفظت الإجابة", "Answered; now the colleague");
    may(story, "إبلاغ الموظف", "Colleague told");
    type(story, F2);
    may(story, "إبلاغ المراجع", "Visitor told");
    type(story, F2);
    assert_true(ptyterminal_gone(story->terminal, "1448-1"));
}

/* --- committee ------------------------------------------------------------------------------- */

/* The study has no screen of its own yet. */
static void it_is_studied(Story *story)
{
    static const char *const steps[][12] = {
        {"case",        "assign",      "1448-1", "researcher",        NULL},
        {"case",             "study",                     "1448-1",          "--opinion", "مستحق", "--recommend", "accept",
         "--no-conflict", NULL},
        {"case", "ready", "1448-1", NULL                                            },
    };

    for (size_t i = 0; i < sizeof steps / sizeof steps[0]; i++)
        command(story, "manager", steps[i]);
}

static void the_secretary_puts_it_on_an_agenda(Story *story)
{
    static const char *const session[] = {"session",  "open",     "--member",
                                          "علي:رئيس", "--member", "بدر:عضو",
                                          "--member", "عمر:عضو",  NULL};
    static const char *const agenda[] = {"session", "agenda", "1448-1", NULL};

    command(story, "secretary", session);
    sit_down(story, "secretary");
    is_on(story, "اليوم", "Today");
    type(story, ENTER);
    is_on(story, "جدول اللجنة", "Committee docket");
    sees(story, "1448-1", "1448-1");
    type(story, F2);
    is_told(story, "أدرجت المعاملة", "The case is on the session's agenda");
    Str on_it = command(story, "secretary", agenda);
    assert_true(str_find(on_it, STR("سلمى بنت راشد الحربي")) < on_it.len);
}

/* Whoever asks at the counter is told from the pane beside the list. */
static void reception_knows_how_it_stands(Story *story)
{
    static const char *const arrival[] = {"visit", "arrive", "--case", "1448-1", NULL};

    command(story, "clerk", arrival);
    sit_down_at(story, 43, 132, "clerk");
    is_on(story, "اليوم", "Today");
    type(story, ENTER);
    sees(story, IDENTITY, IDENTITY);
    sees(story, "مدرج في جدول اللجنة", "On the docket");
    sees(story, story->way->days[0], story->way->days[1]);
}

/* --- the tests ------------------------------------------------------------------------------- */

static void from_arrival_to_the_agenda(const Way *way, bool is_arabic)
{
    Story *story = begin(way, is_arabic);

    the_clerk_signs_in(story);
    a_visitor_arrives_by_a_channel_of_the_policy(story);
    he_is_called_and_served(story);
    his_question_is_answered(story);
    he_is_searched_for_and_put_on_file(story);
    the_case_opens(story);
    what_is_not_known_is_asked_first(story);
    if (way->refuses)
        half_a_file_does_not_leave_the_counter(story);
    else
        half_a_file_waits(story);
    he_comes_again_with_the_paper(story);
    all_papers_are_there(story);
    a_question_about_it_is_referred(story);
    the_verifier_opens_it_from_the_day(story);
    every_field_is_matched(story);
    he_declares_that_they_are_right(story);
    the_question_is_answered(story);
    it_is_studied(story);
    the_secretary_puts_it_on_an_agenda(story);
    reception_knows_how_it_stands(story);
    end(story);
}

static void under_tuwaim_whole_files_alone_reach_the_agenda(void **state)
{
    (void)state;
    from_arrival_to_the_agenda(&ways[0], true);
}

static void under_computing_a_file_waits_for_its_paper_and_for_an_answer(void **state)
{
    (void)state;
    from_arrival_to_the_agenda(&ways[1], true);
}

static void in_english_under_the_union_of_all_policies(void **state)
{
    (void)state;
    from_arrival_to_the_agenda(&ways[2], false);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(under_tuwaim_whole_files_alone_reach_the_agenda),
        cmocka_unit_test(under_computing_a_file_waits_for_its_paper_and_for_an_answer),
        cmocka_unit_test(in_english_under_the_union_of_all_policies),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
