#include "tests/lib/test.h"

#include "text/utf8.h"
#include "ui/draft.h"
#include "view/language.h"

typedef struct {
    Str login;
    Str password;
} Typed;

static const Field fields[] = {
    {"Login",    FIELD_LOGIN,    offsetof(Typed, login),    32, NULL, true, NULL, NULL},
    {"Password", FIELD_PASSWORD, offsetof(Typed, password), 40, NULL, true, NULL, NULL},
};

typedef struct {
    Arena arena;
    Typed typed;
    Form form;
} World;

static void begin(World *world)
{
    *world = (World){0};
    form_open(&world->form, &world->arena, fields, 2, &world->typed, 0);
}

static EditResult press(World *world, Key key)
{
    TerminalEvent event = {.kind = EVENT_KEY, .key = key};

    return form_answer(&world->form, &event, true);
}

/* Types a text as it comes in one read: each key knows the one behind it. */
static void type(World *world, const char *text)
{
    Str typed = str_of(text);

    for (size_t at = 0; at < typed.len;) {
        Key key = (Key)text_utf8_next(typed, &at);
        size_t behind = at;
        Key next = behind < typed.len ? (Key)text_utf8_next(typed, &behind) : KEY_NONE;
        TerminalEvent event = {.kind = EVENT_KEY, .key = key, .next = next};
        form_answer(&world->form, &event, true);
    }
}

static void a_login_may_be_typed_under_the_arabic_layout(void **state)
{
    World world;

    (void)state;
    begin(&world);
    type(&world, "سشقش"); /* the keys of "sara" */
    assert_str(form_text(&world.form, 0), "sara");
    form_wipe(&world.form, 0);
    type(&world, "لاشيث"); /* the key of "b" sends a lam-alef: "bade" */
    assert_str(form_text(&world.form, 0), "bade");
    form_wipe(&world.form, 0);
    type(&world, "Huda٧");
    assert_str(form_text(&world.form, 0), "huda7");
    arena_free(&world.arena);
}

static void a_password_stays_as_it_is_typed(void **state)
{
    World world;

    (void)state;
    begin(&world);
    press(&world, KEYCODE_TAB);
    type(&world, "Open لا ٧");
    assert_str(form_text(&world.form, 1), "Open لا ٧");
    arena_free(&world.arena);
}

static void tab_enter_and_arrows_walk_the_fields(void **state)
{
    const Key keys[] = {KEYCODE_TAB, KEYCODE_DOWN, KEYCODE_ENTER, KEYCODE_BACKTAB, KEYCODE_UP};
    const size_t focus[] = {1, 0, 1, 0, 1};
    World world;

    (void)state;
    begin(&world);
    for (size_t i = 0; i < 5; i++) {
        assert_int_equal(press(&world, keys[i]), EDIT_MOVED);
        assert_int_equal(world.form.focus, focus[i]);
    }
    assert_true(form_is_at_end(&world.form));
    assert_int_equal(press(&world, KEYCODE_F5), EDIT_NONE);
    arena_free(&world.arena);
}

/* The whole sheet as text, blanks cut. */
static Str drawn(World *world, Sheet *sheet)
{
    StrBuilder text = {.arena = &world->arena};

    form_draw(&world->form, canvas_on(sheet));
    for (int i = 0; i < sheet->rows * sheet->columns; i++) {
        char bytes[UTF8_BYTES_MAX];
        if (sheet->cells[i].points[0] != ' ')
            strbuilder_add(
                &text, (Str){bytes, text_utf8_put(sheet->cells[i].points[0], bytes)});
    }
    return strbuilder_text(&text);
}

static void a_password_is_shown_as_dots_alone(void **state)
{
    World world;

    (void)state;
    begin(&world);
    Sheet sheet = sheet_new(&world.arena, 2, 40, false, (Letters){0});
    press(&world, KEYCODE_TAB);
    type(&world, "seçretمُ");
    assert_str(drawn(&world, &sheet), "LoginPassword•••••••");
    assert_int_equal(sheet.cursor_row, 1);
    assert_int_equal(sheet.cursor_column, 1 + 8 + 2 + 7);
    arena_free(&world.arena);
}

static void a_password_is_taken_as_it_is_and_kept_nowhere(void **state)
{
    World world;

    (void)state;
    begin(&world);
    type(&world, "sara");
    press(&world, KEYCODE_TAB);
    type(&world, " se  cret ");
    assert_str(draft_text(&world.arena, &world.form, false), "@focus\tPassword\nLogin\tsara\n");
    assert_true(form_take(&world.form));
    assert_str(world.typed.password, " se  cret ");
    assert_ptr_equal(world.typed.password.bytes, world.form.states[1].editor.bytes);
    arena_free(&world.arena);
}

static void what_is_wiped_is_gone_from_memory(void **state)
{
    World world;

    (void)state;
    begin(&world);
    press(&world, KEYCODE_TAB);
    type(&world, "secret");
    form_wipe(&world.form, 1);
    assert_str(form_text(&world.form, 1), "");
    for (int i = 0; i < 40; i++)
        assert_int_equal(world.form.states[1].editor.bytes[i], 0);
    arena_free(&world.arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_login_may_be_typed_under_the_arabic_layout),
        cmocka_unit_test(a_password_stays_as_it_is_typed),
        cmocka_unit_test(tab_enter_and_arrows_walk_the_fields),
        cmocka_unit_test(a_password_is_shown_as_dots_alone),
        cmocka_unit_test(a_password_is_taken_as_it_is_and_kept_nowhere),
        cmocka_unit_test(what_is_wiped_is_gone_from_memory),
    };

    language_start();
    language_use(LANGUAGE_ENGLISH);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
