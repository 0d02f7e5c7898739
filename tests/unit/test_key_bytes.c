/* What a key costs on a slow line: the bytes of the frame that it brings, on the long lists and in a
 * form, at 80x24, for terminals that reorder and for those that do not. */
#include "tests/lib/test.h"

#include "db/visit_store.h"
#include "office/sample.h"
#include "tests/lib/caseoffice.h"
#include "tests/lib/seat.h"
#include "text/utf8.h"
#include "ui/paint.h"
#include "ui/roworder.h"
#include "ui/screens/cases.h"
#include "ui/screens/people.h"
#include "ui/screens/person_form.h"
#include "ui/screens/queue.h"
#include "ui/screens/reception.h"
#include "view/queue.h"

#include <libintl.h>
#include <stdlib.h>
#include <string.h>

enum { ROWS = 24, COLUMNS = 80, MANY = 90, ROWS_ON = 40, PAGES_ON = 3 };
enum { ROW_BYTES = 400, PAGE_BYTES = 3300, LETTER_BYTES = 60 };

typedef struct {
    CaseOffice *office;
    Seat *seat;
    Paint paint;
    RowOrder order;
    Arena arena;
    Arena order_arena;
} Fixture;

/* --- what goes out ----------------------------------------------------------------------------- */

static void fill_wanted(Fixture *fixture, const Sheet *sheet)
{
    Cell sent[COLUMNS];
    int places[COLUMNS];

    fixture->order.bidi.arena = &fixture->order_arena;
    for (int row = 0; row < ROWS; row++) {
        const Cell *cells = sheet->cells + row * COLUMNS;
        if (fixture->order.kind != SEND_ORDER_VISUAL) {
            roworder_send(&fixture->order, cells, COLUMNS, sent, places);
            cells = sent;
        }
        memcpy(fixture->paint.wanted + row * COLUMNS, cells, COLUMNS * sizeof *cells);
    }
}

/* The bytes of a frame, all that is read for later included. */
static size_t bytes_of(Fixture *fixture, Key key)
{
    size_t bytes = 0;

    seat_press(fixture->seat, key);
    do {
        const Sheet *sheet = ui_draw(&fixture->seat->ui);
        fill_wanted(fixture, sheet);
        paint_begin(&fixture->paint);
        paint_cells(&fixture->paint);
        paint_cursor(&fixture->paint, sheet->cursor_row, sheet->cursor_column);
        bytes += paint_bytes(&fixture->paint).len;
    } while (ui_go_on(&fixture->seat->ui));
    return bytes;
}

/* --- offices ----------------------------------------------------------------------------------- */

static void open_case(CaseOffice *office, Str name)
{
    Act act = caseoffice_as(office, ROLE_CLERK);
    Str fields = str_format(&office->arena, "name=%.*s", (int)name.len, name.bytes);
    PersonId person = caseoffice_person(office, str_c(&office->arena, fields));
    CaseOpening opening = {.person_id = person.row, .kind = office->kind};
    CasefileId id;

    assert_int_equal(
        store_casefile_open(office->store, &act, &opening, &id, &office->why), ERR_NONE);
}

static void arrive(CaseOffice *office, Str name)
{
    Act act = caseoffice_as(office, ROLE_CLERK);
    Arrival arrival = {.given_name = name};
    VisitId id;

    assert_int_equal(
        store_visit_arrive(office->store, &act, &arrival, &id, &office->why), ERR_NONE);
}

/* Names as long as those of a real office. */
static CaseOffice *office_of_many(void)
{
    CaseOffice *office = caseoffice_open_demo("union");
    Sample sample = {.state = 7};

    assert_int_equal(store_begin_bulk(office->store), ERR_NONE);
    for (int i = 0; i < MANY; i++) {
        Str name = sample_person(&sample, &office->arena, i, 1448).name;
        open_case(office, name);
        arrive(office, name);
    }
    assert_int_equal(store_commit_bulk(office->store), ERR_NONE);
    return office;
}

static Fixture open(SendOrder order, Role role, const ScreenKind *kind, const void *argument)
{
    static const PaintMeans means = {true, true, true, true, THEME_DEFAULT};
    Fixture fixture = {.office = office_of_many()};

    fixture.seat = seat_open(fixture.office->store, fixture.office->now, role, kind, argument);
    language_use(LANGUAGE_ARABIC);
    paint_start(&fixture.paint, &fixture.arena, ROWS, COLUMNS, means);
    fixture.order = (RowOrder){.kind = order, .guard = ROWORDER_GUARD};
    return fixture;
}

static void close(Fixture *fixture)
{
    language_use(LANGUAGE_ENGLISH);
    seat_close(fixture->seat);
    fixture->office->store = NULL;
    caseoffice_close(fixture->office);
    paint_end(&fixture->paint);
    arena_free(&fixture->arena);
    arena_free(&fixture->order_arena);
}

/* --- keys ---------------------------------------------------------------------------------------- */

static int by_size(const void *a, const void *b)
{
    const size_t *left = a, *right = b;

    return (*left > *right) - (*left < *right);
}

/* Half of the keys cost no more than the budget, and two rows that are full of letters, of three
 * bytes each, not much more. */
static void press(Fixture *fixture, Key key, size_t times, size_t budget)
{
    size_t bytes[ROWS_ON];

    for (size_t i = 0; i < times; i++) {
        bytes[i] = bytes_of(fixture, key);
        if (bytes[i] > budget + budget / 5)
            fail_msg("key %zu of a run: %zu bytes", i, bytes[i]);
    }
    qsort(bytes, times, sizeof bytes[0], by_size);
    if (bytes[times / 2] > budget)
        fail_msg("half of the keys: over %zu bytes", bytes[times / 2]);
}

static const struct {
    Role role;
    const ScreenKind *kind;
    const char *queue;
    const char *before; /* what is typed first */
} lists[] = {
    {ROLE_VERIFIER, &queue_screen,     "verification", ""        },
    {ROLE_VERIFIER, &cases_screen,     NULL,           ""        },
    {ROLE_CLERK,    &reception_screen, NULL,           ""        },
    {ROLE_CLERK,    &people_screen,    NULL,           "\u0645\t"},
};

static void type(Fixture *fixture, const char *keys)
{
    Str text = str_of(keys);

    for (size_t at = 0; at < text.len;) {
        uint32_t point = text_utf8_next(text, &at);
        (void)bytes_of(fixture, point == '\t' ? KEYCODE_TAB : (Key)point);
    }
}

static void walk(SendOrder order)
{
    for (size_t i = 0; i < sizeof lists / sizeof lists[0]; i++) {
        const char *queue = lists[i].queue;
        Fixture fixture = open(
            order, lists[i].role, lists[i].kind, queue ? queue_named(str_of(queue)) : NULL);
        (void)bytes_of(&fixture, KEYCODE_HOME);
        type(&fixture, lists[i].before);
        press(&fixture, KEYCODE_DOWN, ROWS_ON, ROW_BYTES);
        press(&fixture, KEYCODE_UP, ROWS_ON, ROW_BYTES);
        press(&fixture, KEYCODE_PAGE_DOWN, PAGES_ON, PAGE_BYTES);
        press(&fixture, KEYCODE_PAGE_UP, PAGES_ON, PAGE_BYTES);
        close(&fixture);
    }
}

static void a_row_and_a_page_cost_no_more_than_they_may(void **state)
{
    (void)state;
    walk(SEND_ORDER_VISUAL);
    walk(SEND_ORDER_INVERSE);
}

static void a_letter_costs_no_more_than_it_may(void **state)
{
    static const SendOrder orders[] = {SEND_ORDER_VISUAL, SEND_ORDER_INVERSE};
    static const PersonTask task = {0};
    Str name = STR("عبدالرحمن بن محمد");

    (void)state;
    for (size_t i = 0; i < 2; i++) {
        Fixture fixture = open(orders[i], ROLE_CLERK, &person_form_screen, &task);
        (void)bytes_of(
            &fixture, 0x0645); /* the first tells, too, that there is something to save */
        for (size_t at = 0; at < name.len;)
            press(&fixture, (Key)text_utf8_next(name, &at), 1, LETTER_BYTES);
        close(&fixture);
    }
}

/* The words that people read, from where the program that is tested has them. */
static int use_catalogue(void **state)
{
    static char folder[4096];
    const char *program = getenv("MUAMALA");

    (void)state;
    language_start();
    snprintf(
        folder, sizeof folder, "%.*s/locale",
        program ? (int)(strrchr(program, '/') - program) : 5, program ? program : "build");
    return bindtextdomain("muamala", folder) ? 0 : -1;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_row_and_a_page_cost_no_more_than_they_may),
        cmocka_unit_test(a_letter_costs_no_more_than_it_may),
    };

    return cmocka_run_group_tests(tests, use_catalogue, NULL);
}
