#include "ui/phrases.h"

#include "ui/desk.h"
#include "ui/picker.h"
#include "ui/ui_inside.h"

/* --- codes ------------------------------------------------------------------------------------- */

static Str last_word(Str text)
{
    size_t start = text.len;

    while (start > 0 && text.bytes[start - 1] != ' ' && text.bytes[start - 1] != '\n')
        start--;
    return str_part(text, start, text.len);
}

bool phrases_expand(const Phrase *phrases, size_t count, Screen *screen, Editor *editor)
{
    Str text = editor_text(editor);
    Str code = last_word(text);

    for (size_t i = 0; code.len && i < count; i++) {
        Str phrase = phrases[i].text;
        if (!str_equal(code, phrases[i].code))
            continue;
        Str whole = str_format(
            screen_turn(screen), "%.*s%.*s", (int)(text.len - code.len), text.bytes,
            (int)phrase.len, phrase.bytes);
        if (editor_replace(editor, whole) == EDIT_FULL)
            screen_refuse(screen, str_of(_(err_text(ERR_TOO_LONG))));
        return true;
    }
    return false;
}

/* --- choosing ---------------------------------------------------------------------------------- */

static void open_picker(Screen *screen, const Phrase *phrases, size_t count)
{
    PickerRow *rows = arena_new(screen_turn(screen), PickerRow, count);

    for (size_t i = 0; i < count; i++)
        rows[i] = (PickerRow){.label = phrases[i].text, .key = phrases[i].code, .value = i};
    Picker picker = {
        .question = QUESTION_PHRASE,
        .title = str_of(_("Phrases")),
        .rows = rows,
        .count = count,
    };
    if (count)
        picker_open(screen, &picker);
    else
        screen_refuse(
            screen, str_of(_("There are no phrases yet; the menu leads to their list")));
}

bool phrases_offer(Screen *screen, Editor *editor)
{
    Desk *desk = screen->desk;

    arena_reset(&desk->phrase_arena);
    desk->phrase_count = 0;
    Err err = store_phrase_list(
        desk->store, &desk->phrase_arena, &desk->phrases, &desk->phrase_count);
    if (err) {
        screen_refuse_err(screen, err, NULL);
        return false;
    }
    if (phrases_expand(desk->phrases, desk->phrase_count, screen, editor))
        return true;
    open_picker(screen, desk->phrases, desk->phrase_count);
    return false;
}

/* A blank parts it from the word before. */
void phrases_put(Desk *desk, Editor *editor, size_t choice)
{
    Str text = editor_text(editor);
    size_t start = editor->caret < editor->anchor ? editor->caret : editor->anchor;
    bool is_behind_word =
        start > 0 && text.bytes[start - 1] != ' ' && text.bytes[start - 1] != '\n';

    if (choice >= desk->phrase_count)
        return;
    if (is_behind_word)
        (void)editor_key(editor, ' ', false);
    (void)editor_paste(editor, desk->phrases[choice].text);
}
