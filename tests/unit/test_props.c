#include "tests/lib/test.h"

#include "text/mirror.h"
#include "text/props.h"

#include <locale.h>
#include <wchar.h>

static void a_character_has_its_class_joining_and_width(void **state)
{
    (void)state;
    static const struct {
        uint32_t point;
        BidiClass class;
        unsigned joining;
        unsigned width;
    } rows[] = {
        {'a',     BIDI_L,   0,                                      PROPS_NARROW },
        {'7',     BIDI_EN,  0,                                      PROPS_NARROW },
        {' ',     BIDI_WS,  0,                                      PROPS_NARROW },
        {'\n',    BIDI_B,   0,                                      PROPS_UNSHOWN},
        {0x0628,  BIDI_AL,  PROPS_JOINS_BEFORE | PROPS_JOINS_AFTER, PROPS_NARROW },
        {0x0627,  BIDI_AL,  PROPS_JOINS_BEFORE,                     PROPS_NARROW },
        {0x0621,  BIDI_AL,  0,                                      PROPS_NARROW },
        {0x0640,  BIDI_AL,  PROPS_JOINS_BEFORE | PROPS_JOINS_AFTER, PROPS_NARROW },
        {0x064E,  BIDI_NSM, PROPS_TRANSPARENT,                      PROPS_MARK   },
        {0x0661,  BIDI_AN,  0,                                      PROPS_NARROW },
        {0x06F1,  BIDI_EN,  0,                                      PROPS_NARROW },
        {0x05D0,  BIDI_R,   0,                                      PROPS_NARROW },
        {0x0600,  BIDI_AN,  0,                                      PROPS_UNSHOWN},
        {0x0605,  BIDI_AN,  0,                                      PROPS_UNSHOWN},
        {0x06DD,  BIDI_AN,  0,                                      PROPS_UNSHOWN},
        {0x200C,  BIDI_BN,  0,                                      PROPS_UNSHOWN},
        {0x202E,  BIDI_RLO, PROPS_TRANSPARENT,                      PROPS_UNSHOWN},
        {0x2066,  BIDI_LRI, 0,                                      PROPS_UNSHOWN},
        {0x2069,  BIDI_PDI, 0,                                      PROPS_UNSHOWN},
        {0xFE0F,  BIDI_NSM, PROPS_TRANSPARENT,                      PROPS_UNSHOWN},
        {0xFEFF,  BIDI_BN,  PROPS_TRANSPARENT,                      PROPS_UNSHOWN},
        {0x4E2D,  BIDI_L,   0,                                      PROPS_WIDE   },
        {0x1F600, BIDI_ON,  0,                                      PROPS_WIDE   },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        TextProps props = text_props(rows[i].point);
        assert_int_equal(text_bidi_class(props), rows[i].class);
        assert_int_equal(
            props & (PROPS_JOINS_BEFORE | PROPS_JOINS_AFTER | PROPS_TRANSPARENT),
            rows[i].joining);
        assert_int_equal(props & PROPS_WIDTH, rows[i].width);
    }
}

/* Curses counts cells by wcwidth(); a row breaks where we count otherwise. */
static void widths_are_those_of_the_c_library(void **state)
{
    (void)state;
    if (!setlocale(LC_CTYPE, "C.UTF-8"))
        fail_msg("the locale C.UTF-8 is missing");
    for (uint32_t point = 0; point < PROPS_POINTS; point++) {
        TextProps props = text_props(point);
        int cells = (props & PROPS_WIDTH) / PROPS_NARROW;
        if ((props & PROPS_WIDTH) == PROPS_UNSHOWN || (props & PROPS_UNKNOWN))
            continue;
        if (wcwidth((wchar_t)point) != cells)
            fail_msg("U+%04X has %d cells", point, wcwidth((wchar_t)point));
    }
    assert_int_equal(wcwidth(0xFFFD), 1);
}

static void brackets_and_their_kinds_are_unicodes(void **state)
{
    (void)state;
    Arena arena = {0};
    Str rest = test_file(&arena, "/usr/share/unicode/BidiBrackets.txt");
    size_t listed = 0, found = 0;

    for (Str line; str_cut(&rest, '\n', &line);) {
        unsigned point, partner;
        char kind;
        if (sscanf(str_c(&arena, line), "%x; %x; %c", &point, &partner, &kind) != 3)
            continue;
        assert_int_equal(
            text_props(point) & (PROPS_OPENS | PROPS_CLOSES),
            kind == 'o' ? PROPS_OPENS : PROPS_CLOSES);
        listed++;
    }
    for (uint32_t point = 0; point < PROPS_POINTS; point++) {
        TextProps props = text_props(point);
        found += (props & (PROPS_OPENS | PROPS_CLOSES)) && text_bidi_class(props) == BIDI_ON;
        assert_int_equal(!!(props & PROPS_MIRRORED), text_mirror(point) != point);
    }
    assert_int_equal(found, listed);
    arena_free(&arena);
}

static BidiClass class_named(Str name)
{
    static const char *const names[] = {"L",   "R",  "AL",  "EN",  "AN",  "ES",  "ET",  "CS",
                                        "NSM", "S",  "WS",  "ON",  "B",   "LRI", "RLI", "FSI",
                                        "PDI", "BN", "LRE", "RLE", "LRO", "RLO", "PDF"};

    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        if (str_equal(name, str_of(names[i])))
            return (BidiClass)i;
    }
    fail_msg("unknown class %.*s", (int)name.len, name.bytes);
    return BIDI_CLASS_COUNT;
}

/* The library is older than the file: only what it does not know yet may differ. */
static void classes_are_unicodes_where_the_library_knows_the_character(void **state)
{
    (void)state;
    Arena arena = {0};
    Str rest = test_file(&arena, "/usr/share/unicode/extracted/DerivedBidiClass.txt");
    size_t known = 0, differing = 0;

    for (Str line; str_cut(&rest, '\n', &line);) {
        unsigned first, last;
        char name[8];
        Str range = str_part(line, 0, str_find(line, STR("#")));
        int found = sscanf(str_c(&arena, range), "%x..%x ; %7s", &first, &last, name);
        if (found != 3 && sscanf(str_c(&arena, range), "%x ; %7s", &first, name) != 2)
            continue;
        last = found == 3 ? last : first;
        for (uint32_t point = first; point <= last; point++) {
            bool is_same = text_bidi_class(text_props(point)) == class_named(str_of(name));
            if (!is_same && !(text_props(point) & PROPS_UNKNOWN))
                fail_msg("U+%04X is %s", point, name);
            differing += !is_same;
            known += is_same;
        }
    }
    assert_int_equal(differing, 64);
    assert_true(known > 280000);
    arena_free(&arena);
}

static void letters_have_their_presentation_forms(void **state)
{
    (void)state;
    static const struct {
        uint32_t point;
        uint32_t isolated, final, initial, medial;
    } rows[] = {
        {0x0628, 0xFE8F, 0xFE90, 0xFE91, 0xFE92},
        {0x0627, 0xFE8D, 0xFE8E, 0x0627, 0x0627},
        {0x0621, 0x0621, 0x0621, 0x0621, 0x0621},
        {0x0649, 0xFEEF, 0xFEF0, 0xFBE8, 0xFBE9},
        {0x06A9, 0xFB8E, 0xFB8F, 0xFB90, 0xFB91},
        {0x06BA, 0xFB9E, 0xFB9F, 0x06BA, 0x06BA},
        {0x0640, 0x0640, 0x0640, 0x0640, 0x0640},
        {0x064E, 0x064E, 0x064E, 0x064E, 0x064E},
        {'a',    'a',    'a',    'a',    'a'   },
        {0x0750, 0x0750, 0x0750, 0x0750, 0x0750},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        assert_int_not_equal(text_props(rows[i].point), 0);
        assert_int_equal(text_form(rows[i].point, FORM_ISOLATED), rows[i].isolated);
        assert_int_equal(text_form(rows[i].point, FORM_FINAL), rows[i].final);
        assert_int_equal(text_form(rows[i].point, FORM_INITIAL), rows[i].initial);
        assert_int_equal(text_form(rows[i].point, FORM_MEDIAL), rows[i].medial);
    }
}

/* One row of UnicodeData.txt. */
typedef struct {
    uint32_t point;
    Str category;
    Str decomposition;
} UnicodeRow;

static bool next_unicode_row(Str *rest, UnicodeRow *row)
{
    Str line, fields[6] = {0};

    if (!str_cut(rest, '\n', &line))
        return false;
    for (size_t i = 0; i < 6; i++)
        str_cut(&line, ';', &fields[i]);
    row->point = (uint32_t)strtoul(fields[0].bytes, NULL, 16);
    row->category = fields[2];
    row->decomposition = fields[5];
    return true;
}

/* Controls, formats, surrogates, ends of lines: whatever a text holds, none reaches the terminal. */
static void no_format_character_is_ever_shown(void **state)
{
    (void)state;
    static const char *const categories[] = {"Cc", "Cf", "Cs", "Zl", "Zp"};
    Arena arena = {0};
    Str rest = test_file(&arena, "/usr/share/unicode/UnicodeData.txt");
    UnicodeRow row;
    size_t count = 0;

    while (next_unicode_row(&rest, &row)) {
        for (size_t i = 0; i < sizeof categories / sizeof categories[0]; i++) {
            TextProps props = text_props(row.point);
            if (!str_is(row.category, categories[i]) || (props & PROPS_UNKNOWN))
                continue;
            if ((props & PROPS_WIDTH) != PROPS_UNSHOWN)
                fail_msg("U+%04X", row.point);
            count++;
        }
    }
    assert_in_range(count, 230, 260);
    arena_free(&arena);
}

/* Reads "<final> 0628", and "<final> 0644 0627" as well; 0 for anything else. */
static int read_form(Arena *arena, Str decomposition, unsigned *form, unsigned letters[3])
{
    static const char *const names[] = {"isolated", "final", "initial", "medial"};
    char name[16];
    int found = sscanf(
        str_c(arena, decomposition), "<%15[a-z]> %x %x %x", name, &letters[0], &letters[1],
        &letters[2]);

    for (*form = 0; found > 1 && *form < 4; (*form)++) {
        if (strcmp(name, names[*form]) == 0)
            return found - 1;
    }
    return 0;
}

/* Hamza, which joins nothing, needs none. */
static void every_form_of_the_presentation_blocks_is_used(void **state)
{
    (void)state;
    Arena arena = {0};
    Str rest = test_file(&arena, "/usr/share/unicode/UnicodeData.txt");
    UnicodeRow row;
    size_t singles = 0, lam_alefs = 0;

    text_props(0x0628);
    while (next_unicode_row(&rest, &row)) {
        unsigned form, letters[3];
        if (row.point < 0xFB50 || row.point > 0xFEFC)
            continue;
        int count = read_form(&arena, row.decomposition, &form, letters);
        if (count == 1 && letters[0] >= 0x0600 && letters[0] != 0x0621) {
            assert_int_equal(text_form(letters[0], form), row.point);
            singles++;
        }
        if (count == 2 && row.point >= 0xFEF5) {
            form |= FORM_LIGATURE | FORM_INITIAL;
            assert_int_equal(text_form(letters[1], form), row.point);
            assert_true(text_props(letters[1]) & PROPS_ALEF);
            lam_alefs++;
        }
    }
    assert_int_equal(lam_alefs, 8);
    assert_in_range(singles, 230, 250);
    arena_free(&arena);
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_character_has_its_class_joining_and_width),
        cmocka_unit_test(widths_are_those_of_the_c_library),
        cmocka_unit_test(brackets_and_their_kinds_are_unicodes),
        cmocka_unit_test(classes_are_unicodes_where_the_library_knows_the_character),
        cmocka_unit_test(letters_have_their_presentation_forms),
        cmocka_unit_test(no_format_character_is_ever_shown),
        cmocka_unit_test(every_form_of_the_presentation_blocks_is_used),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
