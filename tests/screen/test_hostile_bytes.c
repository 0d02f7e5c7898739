/* Whatever is typed, pasted or kept, the program sends its terminal letters and the terminal's own
 * sequences, nothing else.
 */
#include "tests/lib/test.h"

#include "db/person_store.h"
#include "tests/lib/hostile.h"
#include "tests/lib/people.h"
#include "tests/lib/screenoffice.h"
#include "tests/lib/visual.h"

enum { PASTE_MAX = 2000 }; /* more may fill the line of a pseudo-terminal from both ends */

/* --- what was sent ------------------------------------------------------------------------------ */

/* What stands between ESC [ and the parameters, before the last letter, and that letter. */
static const struct {
    const char *begin, *end;
    const char *finals;
} sequences[] = {
    {"",  "",  "@ABCDGHJKLMPSTXZbcdfghlmrt"},
    {"?", "",  "hlu"                       },
    {">", "",  "cqmu"                      },
    {"?", "$", "p"                         },
    {"",  "$", "p"                         },
};

/* The length of the control sequence at the start of `text`; 0: no terminal of ours has it. */
static size_t csi_len(Str text)
{
    for (size_t i = 0; i < sizeof sequences / sizeof sequences[0]; i++) {
        Str rest = str_part(text, 2, text.len);
        if (!str_starts_with(rest, str_of(sequences[i].begin)))
            continue;
        rest = str_part(rest, strlen(sequences[i].begin), rest.len);
        while (rest.len &&
               (strchr(";:", rest.bytes[0]) || (rest.bytes[0] >= '0' && rest.bytes[0] <= '9')))
            rest = str_part(rest, 1, rest.len);
        if (!str_starts_with(rest, str_of(sequences[i].end)))
            continue;
        rest = str_part(rest, strlen(sequences[i].end), rest.len);
        if (rest.len && rest.bytes[0] && strchr(sequences[i].finals, rest.bytes[0]))
            return text.len - rest.len + 1;
    }
    return 0;
}

/* The same for all that begins with ESC. */
static size_t escape_len(Str text)
{
    if (text.len > 1 && text.bytes[1] == '[')
        return csi_len(text);
    if (text.len > 2 && strchr("()", text.bytes[1]) && strchr("B0", text.bytes[2]))
        return 3;
    return text.len > 1 && strchr("78=>M", text.bytes[1]) ? 2 : 0;
}

/* Takes the terminal's own sequences out and looks at what is left. */
static void expect_letters_and_sequences(Str sent)
{
    Arena arena = {0};
    StrBuilder letters = {.arena = &arena};

    assert_true(sent.len > 2000);
    for (size_t at = 0; at < sent.len;) {
        Str rest = str_part(sent, at, sent.len);
        bool is_move = strchr("\r\n\b\a\017\016", rest.bytes[0]) != NULL && rest.bytes[0];
        size_t len = rest.bytes[0] == '\033' ? escape_len(rest) : 1;
        if (len == 0)
            fail_msg("ESC %.*s", (int)(rest.len < 20 ? rest.len - 1 : 19), rest.bytes + 1);
        if (rest.bytes[0] != '\033' && !is_move)
            strbuilder_add_char(&letters, rest.bytes[0]);
        at += len;
    }
    if (hostile_in_text(strbuilder_text(&letters), false))
        fail_msg("%s", hostile_in_text(strbuilder_text(&letters), false));
    arena_free(&arena);
}

/* All that was typed before has been answered when the menu is there. The rest of its frame may still
 * be on the way, so what stands behind the last sequence that has begun is left out. */
static Str sent_whole(PtyTerminal *terminal)
{
    ptyterminal_type(terminal, F9);
    assert_true(ptyterminal_shows(terminal, "┌"));
    Str sent = ptyterminal_sent_text(terminal);
    size_t len = sent.len;

    while (len > 0 && sent.bytes[len - 1] != '\033')
        len--;
    return str_part(sent, 0, len > 0 ? len - 1 : 0);
}

/* --- attacks ------------------------------------------------------------------------------------- */

/* Pastes every text, with `after` behind each, and one that ends its own paste. */
static void paste_all(PtyTerminal *terminal, const char *after)
{
    Arena arena = {0};

    for (size_t i = 0; i < hostile_count(); i++) {
        Str text = hostile_text(&arena, i);
        if (text.len > PASTE_MAX)
            continue;
        ptyterminal_paste(terminal, str_c(&arena, text));
        ptyterminal_type(terminal, after);
        assert_true(ptyterminal_row_shows(terminal, 23, "F10"));
    }
    ptyterminal_paste(
        terminal, "a\033[201~\033[9;9H\033]0;x\007\033[2J\xC2\x9B"
                  "2J\u202Eb");
    ptyterminal_type(terminal, after);
    assert_true(ptyterminal_row_shows(terminal, 23, "F10"));
    arena_free(&arena);
}

static void what_is_pasted_and_typed_is_not_sent_raw(void **state)
{
    (void)state;
    ScreenOffice *office = screenoffice_make(true);

    screenoffice_sit_down(office, "ar", "clerk");
    assert_true(ptyterminal_row_shows(office->terminal, 23, "F10"));
    ptyterminal_type(office->terminal, F9 "e");
    assert_true(ptyterminal_row_shows(office->terminal, 23, "F6"));
    paste_all(office->terminal, ESCAPE F7);
    ptyterminal_type(office->terminal, ESCAPE ESCAPE F6);
    paste_all(office->terminal, TAB);
    ptyterminal_type(office->terminal, F2);
    assert_true(ptyterminal_row_shows(office->terminal, 23, "F10"));
    expect_letters_and_sequences(sent_whole(office->terminal));
    screenoffice_remove(office);
}

/* Rows as a program with a fault, or by hand, might have written them: nothing was cleaned. */
static void what_is_kept_is_not_sent_raw(void **state)
{
    (void)state;
    ScreenOffice *office = screenoffice_make(true);
    Store *store = screenoffice_open(office);

    for (size_t i = 0; i < hostile_count(); i++) {
        PersonAddition addition = {
            .person = person_typed(&office->arena, "name=نورة;city=x"), .is_ruled_new = true};
        Act act = office_act((int)i + 5);
        PersonId id;
        Refusal why;
        act.reason = STR("test");
        addition.person.city = hostile_text(&office->arena, i);
        addition.person.name = str_format(
            &office->arena, "نورة %.*s", (int)addition.person.city.len,
            addition.person.city.bytes);
        if (store_person_add(store, &act, &addition, &office->arena, &id, &why))
            fail_msg("%s", hostile_name(i));
    }
    store_close(store);
    screenoffice_sit_down(office, "ar", "clerk");
    assert_true(ptyterminal_row_shows(office->terminal, 23, "F10"));
    ptyterminal_type(
        office->terminal, F9 "e"
                             "نورة");
    assert_true(ptyterminal_shows(office->terminal, visual("نورة")));
    for (int i = 0; i < 12; i++) {
        ptyterminal_type(office->terminal, ENTER ARROW_DOWN);
        assert_true(ptyterminal_row_shows(office->terminal, 23, "F10"));
        ptyterminal_type(office->terminal, F3 ARROW_DOWN);
        assert_true(ptyterminal_row_shows(office->terminal, 23, "F10"));
    }
    ptyterminal_resize(office->terminal, 43, 132);
    assert_true(ptyterminal_row_shows(office->terminal, 42, "F10"));
    expect_letters_and_sequences(sent_whole(office->terminal));
    screenoffice_remove(office);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_pasted_and_typed_is_not_sent_raw),
        cmocka_unit_test(what_is_kept_is_not_sent_raw),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
