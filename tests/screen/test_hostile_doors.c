/* The boxes in front of the office take hostile texts too: signing in, the lock, a new password.
 *
 * Each field of each box gets every text, pasted and typed; with MUAMALA_TEST_HOSTILE=all each text
 * is then handed in, else some are, since a password takes its time.
 */
#include "tests/lib/test.h"

#include "tests/lib/around.h"
#include "tests/lib/hostile.h"
#include "text/utf8.h"
#include "ui/screens/first.h"
#include "ui/screens/login.h"
#include "ui/screens/people.h"
#include "ui/signin.h"

enum { TYPED_POINTS = 60, ROWS = 24, COLUMNS = 80, USUAL_STEP = 5 };

static void open_login(Walk *walk)
{
    walk_open_with(walk, &login_screen, NULL, ROLE_NONE, LANGUAGE_ARABIC, ROWS, COLUMNS);
}

static void open_lock(Walk *walk)
{
    walk_open(walk, &people_screen, ROLE_CLERK, LANGUAGE_ARABIC, ROWS, COLUMNS);
    signin_lock(ui_top(&walk->ui));
}

static void paste_and_go_on(Walk *walk, const char *text)
{
    walk_paste(walk, str_of(text));
    walk_key(walk, KEYCODE_TAB);
}

static void open_new_password(Walk *walk)
{
    FirstTask task = {str_of(walk->file), STR("")};

    walk_open_with(
        walk, &first_office_screen, &task, ROLE_NONE, LANGUAGE_ARABIC, ROWS, COLUMNS);
    paste_and_go_on(walk, "جمعية النموذج");
    walk_key(walk, KEYCODE_TAB);
    paste_and_go_on(walk, "huda");
    paste_and_go_on(walk, "هدى");
    walk_key(walk, KEYCODE_F2);
}

static const struct {
    const char *name;
    Walk *(*begin)(void);
    void (*open)(Walk *walk);
    size_t fields;
} doors[] = {
    {"signing in",   walk_begin_with_password,  open_login,        2},
    {"the lock",     walk_begin_with_password,  open_lock,         1},
    {"new password", walk_begin_without_office, open_new_password, 2},
};

static void type(Walk *walk, Str text)
{
    size_t count = 0;

    for (size_t at = 0; at < text.len && count < TYPED_POINTS; count++) {
        uint32_t point = text_utf8_next(text, &at);
        if (point > 0x1F && point != 0x7F)
            walk_key(walk, (Key)point);
    }
}

/* Puts a text into a field of the box; the box stays, and nothing around the field changes. */
static void attack_field(Walk *walk, size_t door, size_t field, size_t text)
{
    Arena arena = {0};
    Str bytes = hostile_text(&arena, text);

    doors[door].open(walk);
    Screen *box = ui_top(&walk->ui);
    assert_non_null(box->kind->key);
    for (size_t i = 0; i < field; i++)
        walk_key(walk, KEYCODE_TAB);
    Sheet before = around_keep(walk, &arena);
    walk_paste(walk, bytes);
    around_expect_same(walk, &before, hostile_name(text));
    type(walk, bytes);
    around_expect_same(walk, &before, hostile_name(text));
    assert_ptr_equal(ui_top(&walk->ui), box);
    arena_free(&arena);
}

/* What was put into the last field goes the whole way: it is refused in words, or it is taken. */
static void hand_in(Walk *walk)
{
    walk_key(walk, KEYCODE_F2);
    if (walk->ui.is_over || !ui_top(&walk->ui))
        return;
    walk_look(walk);
    assert_true(walk->ui.message.len > 0);
}

static void a_box_in_front_of_the_office_takes_any_text(void **state)
{
    size_t step = getenv("MUAMALA_TEST_HOSTILE") ? 1 : USUAL_STEP;

    (void)state;
    for (size_t door = 0; door < sizeof doors / sizeof doors[0]; door++) {
        Walk *walk = doors[door].begin();
        for (size_t i = 0; i < doors[door].fields * hostile_count(); i++) {
            attack_field(walk, door, i / hostile_count(), i % hostile_count());
            if (i % step == 0)
                hand_in(walk);
        }
        walk_end(walk);
    }
}

/* The administrator who has just made the office comes back to it behind the lock. */
static void expect_opens(Walk *walk, size_t text, Str password)
{
    walk->ui.is_over = false;
    signin_lock(ui_top(&walk->ui));
    Screen *lock = ui_top(&walk->ui);
    assert_non_null(lock->kind->key);
    walk_paste(walk, password);
    walk_key(walk, KEYCODE_F2);
    if (ui_top(&walk->ui) == lock)
        fail_msg("%s: made the office and does not open it", hostile_name(text));
}

static void a_hostile_password_that_is_taken_opens_the_office(void **state)
{
    Walk *walk = walk_begin_without_office();
    Arena arena = {0};
    size_t step = getenv("MUAMALA_TEST_HOSTILE") ? 1 : USUAL_STEP;
    size_t made = 0;

    (void)state;
    for (size_t i = 0; i < hostile_count(); i += step) {
        Str text = hostile_text(&arena, i);
        open_new_password(walk);
        walk_paste(walk, text);
        walk_key(walk, KEYCODE_TAB);
        walk_paste(walk, text);
        hand_in(walk);
        if (!walk->desk.staff.id)
            continue;
        expect_opens(walk, i, text);
        made++;
    }
    assert_true(made > 0);
    arena_free(&arena);
    walk_end(walk);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_box_in_front_of_the_office_takes_any_text),
        cmocka_unit_test(a_hostile_password_that_is_taken_opens_the_office),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
