/* The Arabic catalogue: the form of the noun that each number takes, and the names of the states.
 *
 * Source of the plural rule: CLDR, plurals.xml, locale "ar", cardinal.
 */
#include "tests/lib/test.h"

#include <libintl.h>
#include <unistd.h>

#include "office/casestate.h"
#include "view/language.h"

static Arena arena;
static char folder[] = "/tmp/muamala-test-XXXXXX";

/* The rule as CLDR words it: zero, one, two, few, many, other. */
static int form_of(unsigned long n)
{
    unsigned long hundredth = n % 100;

    if (n <= 2)
        return (int)n;
    if (hundredth >= 3 && hundredth <= 10)
        return 3;
    return hundredth >= 11 ? 4 : 5;
}

/* The catalogue's header, which holds the rule, is its first paragraph. */
static Str header_of(const char *path)
{
    Str catalogue = test_file(&arena, path);

    return str_part(catalogue, 0, str_find(catalogue, STR("\n\n")));
}

/* Compiles a catalogue of one noun under the header of ar.po, so that gettext itself judges. */
static int compile_one_noun(void **state)
{
    static const char noun[] =
        "\n\nmsgid \"%lu case\"\nmsgid_plural \"%lu cases\"\n"
        "msgstr[0] \"لا توجد معاملات\"\nmsgstr[1] \"معاملة واحدة\"\nmsgstr[2] \"معاملتان\"\n"
        "msgstr[3] \"%lu معاملات\"\nmsgstr[4] \"%lu معاملة\"\nmsgstr[5] \"%lu معاملة\"\n"
        "\nmsgid \"form\"\nmsgid_plural \"forms\"\n"
        "msgstr[0] \"0\"\nmsgstr[1] \"1\"\nmsgstr[2] \"2\"\n"
        "msgstr[3] \"3\"\nmsgstr[4] \"4\"\nmsgstr[5] \"5\"\n";
    Str header = header_of("locale/ar.po");

    (void)state;
    assert_non_null(mkdtemp(folder));
    Str command = str_format(
        &arena, "mkdir -p %s/ar/LC_MESSAGES && msgfmt -o %s/ar/LC_MESSAGES/noun.mo -", folder,
        folder);
    FILE *msgfmt = popen(str_c(&arena, command), "w");
    assert_non_null(msgfmt);
    fwrite(header.bytes, 1, header.len, msgfmt);
    fputs(noun, msgfmt);
    assert_int_equal(pclose(msgfmt), 0);
    language_start();
    language_use(LANGUAGE_ARABIC);
    bindtextdomain("noun", folder);
    bind_textdomain_codeset("noun", "UTF-8");
    return 0;
}

static int forget(void **state)
{
    Str command = str_format(&arena, "rm -r %s", folder);

    (void)state;
    assert_int_equal(system(str_c(&arena, command)), 0);
    arena_free(&arena);
    return 0;
}

static void a_noun_takes_the_form_of_its_number(void **state)
{
    Str rest = test_file(&arena, "tests/data/vectors/plurals.tsv");
    TsvRow row = {0};
    size_t rows = 0;

    (void)state;
    for (; test_tsv_row(&rest, &row); rows++) {
        unsigned long n = strtoul(str_c(&arena, row.cells[0]), NULL, 10);
        Str form = str_of(dngettext("noun", "form", "forms", n));
        const char *words = dngettext("noun", "%lu case", "%lu cases", n);
        assert_str(form, str_c(&arena, row.cells[1]));
        assert_str(str_format(&arena, words, n), str_c(&arena, row.cells[2]));
    }
    assert_true(rows > 20);
}

static void the_rule_is_that_of_cldr_up_to_a_thousand(void **state)
{
    (void)state;
    for (unsigned long n = 0; n <= 1000; n++) {
        const char *form = dngettext("noun", "form", "forms", n);
        if (form[0] != '0' + form_of(n) || form[1] != '\0')
            fail_msg("%lu takes form %s, not %d", n, form, form_of(n));
    }
}

/* Where the program that is tested finds its catalogues. */
static const char *catalogues(void)
{
    const char *program = getenv("MUAMALA");

    if (!program)
        return "build/locale";
    return str_c(
        &arena,
        str_format(&arena, "%.*s/locale", (int)(strrchr(program, '/') - program), program));
}

static void the_states_have_the_names_that_offices_use(void **state)
{
    static const char *const names[CASE_STATE_COUNT] = {
        [CASE_DRAFT] = "مسودة",
        [CASE_INCOMPLETE] = "ناقص",
        [CASE_VERIFYING] = "قيد المطابقة",
        [CASE_DECLARED] = "مُقَر به",
        [CASE_COMPLETE] = "مكتمل",
        [CASE_STUDY] = "قيد الدراسة",
        [CASE_READY] = "جاهز للعرض",
        [CASE_DOCKETED] = "مدرج في جدول اللجنة",
        [CASE_DEFERRED] = "مؤجل",
        [CASE_DECIDED] = "صدر القرار",
        [CASE_REPLIED] = "تم الإبلاغ",
        [CASE_REGISTERED] = "مسجل",
        [CASE_IN_SERVICE] = "قيد الخدمة",
        [CASE_SUSPENDED] = "موقوف",
        [CASE_APPEAL] = "تظلم",
        [CASE_CLOSED] = "مغلق",
    };

    (void)state;
    bindtextdomain("muamala", catalogues());
    for (int i = CASE_DRAFT; i < CASE_STATE_COUNT; i++)
        assert_string_equal(gettext(casestate_label((CaseState)i)), names[i]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_noun_takes_the_form_of_its_number),
        cmocka_unit_test(the_rule_is_that_of_cldr_up_to_a_thousand),
        cmocka_unit_test(the_states_have_the_names_that_offices_use),
    };
    return cmocka_run_group_tests(tests, compile_one_noun, forget);
}
