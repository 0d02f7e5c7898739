/* Hostile words in every record of an office: questions, answers, opinions, places of the library,
 * names of staff, members, holidays, the office's own. They stand where words stand, in lists, in
 * panes and in the case view, and no cell beside them changes.
 *
 * Each screen is drawn with words of several lengths, and what looks the same with all of them must
 * look the same with the hostile ones. These are cut to what fills a line or two, so that what stands
 * below moves no further than with the longest word; then each is drawn once more as it is.
 */
#include "tests/lib/test.h"

#include "db/casefile_store.h"
#include "office/visitrecord.h"
#include "tests/lib/hostile.h"
#include "tests/lib/spoil.h"
#include "tests/lib/walk.h"
#include "text/clean.h"
#include "text/fold.h"
#include "text/wrap.h"
#include "ui/places.h"
#include "ui/screens/case.h"
#include "ui/screens/inquiry.h"
#include "ui/screens/login.h"

enum { PICTURES_MAX = 128, WORD_CELLS = 100, CLEAN_POINTS = 20000, USUAL_STEP = 4 };

#define TEN_LETTERS "WWWWWWWWWW"
#define FULL_WORD                                                                              \
    TEN_LETTERS TEN_LETTERS TEN_LETTERS TEN_LETTERS TEN_LETTERS TEN_LETTERS TEN_LETTERS        \
        TEN_LETTERS TEN_LETTERS TEN_LETTERS

static const struct {
    int rows, columns;
} sizes[] = {
    {24, 80 },
    {43, 132},
};

/* States in which a case shows what the intake does not: opinion, decision, reply, service. */
static const CaseState case_states[] = {
    CASE_COMPLETE, CASE_STUDY, CASE_READY, CASE_DECIDED, CASE_REPLIED, CASE_IN_SERVICE,
};

enum { STATE_COUNT = sizeof case_states / sizeof case_states[0] };

typedef struct {
    Walk *walk;
    CasefileId cases[STATE_COUNT];
} Records;

typedef struct {
    Cell *cells[PICTURES_MAX];
    int rows[PICTURES_MAX], columns[PICTURES_MAX];
    const char *titles[PICTURES_MAX];
    size_t count;
} Pictures;

static void find_records(Records *records)
{
    Walk *walk = records->walk;

    for (size_t i = 0; i < STATE_COUNT; i++) {
        CaseQuery query = {.state = case_states[i]};
        CaseListRow row;
        size_t count = 0;
        assert_int_equal(
            store_casefile_page(walk->desk.store, &query, &walk->arena, &row, 1, &count),
            ERR_NONE);
        assert_int_equal(count, 1);
        records->cases[i] = row.casefile.id;
    }
}

static void keep(Records *records, Arena *arena, Pictures *pictures)
{
    const Sheet *sheet = walk_look(records->walk);
    size_t count = (size_t)(sheet->rows * sheet->columns);

    assert_true(pictures->count < PICTURES_MAX);
    Cell *cells = arena_new(arena, Cell, count);
    memcpy(cells, sheet->cells, count * sizeof *cells);
    pictures->rows[pictures->count] = sheet->rows;
    pictures->columns[pictures->count] = sheet->columns;
    pictures->titles[pictures->count] = ui_top(&records->walk->ui)->kind->title;
    pictures->cells[pictures->count++] = cells;
}

static void draw(
    Records *records, Arena *arena, Pictures *pictures, const ScreenKind *kind,
    const void *argument, Role role)
{
    for (size_t size = 0; size < sizeof sizes / sizeof sizes[0]; size++) {
        walk_open_with(
            records->walk, kind, argument, role, LANGUAGE_ARABIC, sizes[size].rows,
            sizes[size].columns);
        keep(records, arena, pictures);
    }
    if (!walk_act(records->walk, ACTION_OPEN) || !ui_top(&records->walk->ui))
        return;
    keep(records, arena, pictures);
}

static Pictures *draw_all(Records *records, Arena *arena)
{
    Pictures *pictures = arena_new(arena, Pictures, 1);
    VisitId everybody = {0};

    for (size_t i = 0; place_at(i); i++)
        draw(records, arena, pictures, place_at(i)->kind, NULL, ROLE_MANAGER);
    for (size_t i = 0; i < STATE_COUNT; i++)
        draw(records, arena, pictures, &case_screen, &records->cases[i], ROLE_MANAGER);
    draw(records, arena, pictures, &inquiry_screen, &everybody, ROLE_CLERK);
    draw(records, arena, pictures, &login_list_screen, NULL, ROLE_NONE);
    return pictures;
}

/* Words of several lengths: where all of them look the same, another's cells stand. Blanks are
 * nobody's, since sentences with words in them end where they end. */
static const char *const references[] = {
    "سعد", "سعد بن ناصر", "W", FULL_WORD, TEN_LETTERS TEN_LETTERS TEN_LETTERS};

enum { REFERENCE_COUNT = sizeof references / sizeof references[0] };

/* Two more have as many cells as the hostile word, in letters and in marks without direction: columns
 * are as wide as what stands in them, and a word may turn the sentence that it stands in. */
enum { KNOWN_COUNT = REFERENCE_COUNT + 2 };

static bool is_anothers(const Pictures *const *known, size_t picture, int at)
{
    const Cell *cell = &known[0]->cells[picture][at];
    bool is_same = cell->points[0] != ' ';

    for (size_t i = 1; i < KNOWN_COUNT; i++)
        is_same = is_same && memcmp(cell, &known[i]->cells[picture][at], sizeof *cell) == 0;
    return is_same;
}

static void compare(const Pictures *const *known, const Pictures *hostile, const char *name)
{
    assert_int_equal(known[0]->count, hostile->count);
    for (size_t i = 0; i < hostile->count; i++) {
        int columns = hostile->columns[i];
        assert_string_equal(known[0]->titles[i], hostile->titles[i]);
        for (int at = 0; at < hostile->rows[i] * columns; at++) {
            const Cell *cell = &known[0]->cells[i][at];
            bool is_same = memcmp(cell, &hostile->cells[i][at], sizeof *cell) == 0;
            if (!is_same && is_anothers(known, i, at))
                fail_msg(
                    "%s (%zu) with %s: row %d, column %d is another's", hostile->titles[i], i,
                    name, at / columns, at % columns);
        }
    }
}

/* As a command would keep it, and short enough for a line or two. */
static Str short_form(Arena *arena, Str text)
{
    Str clean;

    assert_int_equal(text_clean_line(arena, text, CLEAN_POINTS, &clean), ERR_NONE);
    return text_shorten(arena, clean, WORD_CELLS, (TextOptions){0});
}

static Str as_wide(Arena *arena, Str words, const char *letter)
{
    StrBuilder text = {.arena = arena};

    for (size_t cells = text_width_cells(words, (TextOptions){0}); cells > 0; cells--)
        strbuilder_add(&text, str_of(letter));
    return strbuilder_text(&text);
}

static void words_stay_where_words_stand(void **state)
{
    Records records = {.walk = walk_begin(4)};
    Arena *arena = &records.walk->arena;
    size_t step = getenv("MUAMALA_TEST_HOSTILE") ? 1 : USUAL_STEP;
    const Pictures *known[KNOWN_COUNT];

    (void)state;
    find_records(&records);
    for (size_t i = 0; i < REFERENCE_COUNT; i++) {
        walk_change_file(records.walk, spoil_file, str_of(references[i]));
        known[i] = draw_all(&records, arena);
    }
    for (size_t i = 0; i < hostile_count(); i += step) {
        Arena turn = {0};
        Str text = hostile_text(&turn, i);
        Str words = short_form(&turn, text);
        walk_change_file(records.walk, spoil_file, as_wide(&turn, words, "W"));
        known[REFERENCE_COUNT] = draw_all(&records, &turn);
        walk_change_file(records.walk, spoil_file, as_wide(&turn, words, "·"));
        known[REFERENCE_COUNT + 1] = draw_all(&records, &turn);
        walk_change_file(records.walk, spoil_file, words);
        const Pictures *hostile = draw_all(&records, &turn);
        if (text_fold(&turn, words).len) /* without words their lines are not there either */
            compare(known, hostile, hostile_name(i));
        walk_change_file(records.walk, spoil_file, text);
        draw_all(&records, &turn);
        arena_free(&turn);
    }
    walk_end(records.walk);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_stay_where_words_stand),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
