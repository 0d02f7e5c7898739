/* People with hostile names, in every list, pane and title: their names stand where names stand, and
 * no cell beside them changes.
 *
 * Each screen is drawn with a short name, with one that fills every place for names, with the hostile
 * one, and with a harmless one of its width, since columns are as wide as their texts. Where all others
 * look the same, the hostile one must too.
 */
#include "tests/lib/test.h"

#include "db/person_store.h"
#include "tests/lib/hostile.h"
#include "tests/lib/walk.h"
#include "text/wrap.h"
#include "ui/places.h"
#include "ui/screens/people.h"

#include <sqlite3.h>

enum { PEOPLE = 16, PICTURES_MAX = 64 };

/* As many letters as a name may have. */
#define TEN_LETTERS "WWWWWWWWWW"
#define LONG_NAME                                                                              \
    TEN_LETTERS TEN_LETTERS TEN_LETTERS TEN_LETTERS TEN_LETTERS TEN_LETTERS TEN_LETTERS        \
        TEN_LETTERS TEN_LETTERS TEN_LETTERS

static const struct {
    int rows, columns;
} sizes[] = {
    {24, 80 },
    {43, 132},
};

typedef struct {
    Walk *walk;
    Arena arena; /* of one name */
    int64_t people[PEOPLE];
    size_t count;
} NamedOffice;

static void find_people(NamedOffice *office)
{
    static const char sql[] = "SELECT DISTINCT person_id FROM casefile WHERE state NOT IN "
                              "('CLOSED') ORDER BY 1 DESC LIMIT ?1";
    sqlite3 *file = NULL;
    sqlite3_stmt *stmt = NULL;

    assert_int_equal(
        sqlite3_open_v2(office->walk->file, &file, SQLITE_OPEN_READONLY, NULL), SQLITE_OK);
    assert_int_equal(sqlite3_prepare_v2(file, sql, -1, &stmt, NULL), SQLITE_OK);
    sqlite3_bind_int(stmt, 1, PEOPLE);
    while (sqlite3_step(stmt) == SQLITE_ROW)
        office->people[office->count++] = sqlite3_column_int64(stmt, 0);
    sqlite3_finalize(stmt);
    sqlite3_close(file);
    assert_true(office->count > 4);
}

/* Gives all of them this name; false when it is refused. */
/* The names that he had before would stand in his file, and each renaming adds one. */
static void forget_former_names(Store *store)
{
    static const char *const statements[] = {
        "DELETE FROM person_former_part", "DELETE FROM person_former"};

    for (size_t i = 0; i < 2; i++) {
        Row *row = engine_prepare(store_engine(store), str_of(statements[i]));
        row_take(row);
        assert_int_equal(row_step(row), ROW_DONE);
        row_reset(&row);
    }
}

static bool rename_all(NamedOffice *office, Str name)
{
    Act act = office_act(0);

    act.moment = desk_now(&office->walk->desk);
    for (size_t i = 0; i < office->count; i++) {
        Person person;
        Refusal why = {0};
        const char *warning;
        PersonId id = {office->people[i]};
        assert_int_equal(
            store_person_find(office->walk->desk.store, id, &office->arena, &person), ERR_NONE);
        if (person_set(
                &office->arena, &person, PERSON_FIELD_NAME, name,
                desk_today(&office->walk->desk), &warning, &why))
            return false;
        assert_int_equal(
            store_person_change(office->walk->desk.store, &act, &person, &office->arena, &why),
            ERR_NONE);
    }
    forget_former_names(office->walk->desk.store);
    return true;
}

/* Of every place at every size, and of the first record that it shows at the smallest. */
typedef struct {
    Cell *cells[PICTURES_MAX];
    int rows[PICTURES_MAX], columns[PICTURES_MAX];
    const char *titles[PICTURES_MAX];
    size_t count;
} Pictures;

static void keep(NamedOffice *office, Pictures *pictures)
{
    const Sheet *sheet = walk_look(office->walk);
    size_t count = (size_t)(sheet->rows * sheet->columns);

    assert_true(pictures->count < PICTURES_MAX);
    Cell *cells = arena_new(&office->walk->arena, Cell, count);
    memcpy(cells, sheet->cells, count * sizeof *cells);
    pictures->rows[pictures->count] = sheet->rows;
    pictures->columns[pictures->count] = sheet->columns;
    pictures->titles[pictures->count] = ui_top(&office->walk->ui)->kind->title;
    pictures->cells[pictures->count++] = cells;
}

static void draw(NamedOffice *office, Pictures *pictures, const ScreenKind *kind, size_t size)
{
    Walk *walk = office->walk;

    walk_open(walk, kind, ROLE_MANAGER, LANGUAGE_ARABIC, sizes[size].rows, sizes[size].columns);
    if (kind == &people_screen) {
        Person person;
        PersonId id = {office->people[0]};
        assert_int_equal(
            store_person_find(walk->desk.store, id, &office->arena, &person), ERR_NONE);
        walk_paste(walk, person.identity);
        walk_look(walk);
        walk_key(walk, KEYCODE_TAB);
    }
    keep(office, pictures);
    if (size > 0) /* a record's history, far down, tells how often it was opened */
        return;
    walk_act(walk, ACTION_OPEN);
    keep(office, pictures);
}

static Pictures *draw_all(NamedOffice *office)
{
    Pictures *pictures = arena_new(&office->walk->arena, Pictures, 1);

    for (size_t size = 0; size < sizeof sizes / sizeof sizes[0]; size++)
        for (size_t i = 0; place_at(i); i++)
            draw(office, pictures, place_at(i)->kind, size);
    return pictures;
}

/* The first cell that is the same whatever the name is, but not with the hostile one; -1: none. */
static int spilled(
    const Cell *plain, const Cell *full, const Cell *even, const Cell *hostile, int count)
{
    for (int i = 0; i < count; i++) {
        bool is_anothers = memcmp(&plain[i], &full[i], sizeof *plain) == 0 &&
                           memcmp(&plain[i], &even[i], sizeof *plain) == 0;
        if (is_anothers && memcmp(&plain[i], &hostile[i], sizeof *plain) != 0)
            return i;
    }
    return -1;
}

static void compare(
    const Pictures *plain, const Pictures *full, const Pictures *even, const Pictures *hostile,
    const char *name)
{
    for (size_t i = 0; i < plain->count; i++) {
        int columns = plain->columns[i];
        assert_string_equal(plain->titles[i], hostile->titles[i]);
        int at = spilled(
            plain->cells[i], full->cells[i], even->cells[i], hostile->cells[i],
            plain->rows[i] * columns);
        if (at >= 0)
            fail_msg(
                "%s with %s: row %d, column %d is another's", plain->titles[i], name,
                at / columns, at % columns);
    }
}

/* A name of plain letters as wide as the one that they have now. */
static Str harmless(NamedOffice *office)
{
    Person person;
    PersonId id = {office->people[0]};

    assert_int_equal(
        store_person_find(office->walk->desk.store, id, &office->arena, &person), ERR_NONE);
    size_t cells = text_width_cells(person.name, (TextOptions){0});
    return str_part(STR(LONG_NAME), 0, cells > 0 ? cells : 1);
}

static void a_name_stays_where_names_stand(void **state)
{
    NamedOffice office = {.walk = walk_begin(3)};
    size_t drawn = 0;

    (void)state;
    find_people(&office);
    assert_true(rename_all(&office, STR("سعد")));
    const Pictures *plain = draw_all(&office);
    assert_true(rename_all(&office, STR(LONG_NAME)));
    const Pictures *full = draw_all(&office);
    for (size_t i = 0; i < hostile_count(); i++) {
        arena_reset(&office.arena);
        if (!rename_all(&office, hostile_text(&office.arena, i)))
            continue;
        const Pictures *hostile = draw_all(&office);
        assert_true(rename_all(&office, harmless(&office)));
        compare(plain, full, draw_all(&office), hostile, hostile_name(i));
        drawn++;
    }
    assert_true(drawn > 8);
    arena_free(&office.arena);
    walk_end(office.walk);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_name_stays_where_names_stand),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
