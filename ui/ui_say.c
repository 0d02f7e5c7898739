/* ui_say.c - what a screen may ask of the kit: its size, a sentence, a refusal in words. */
#include "ui/dialog.h"
#include "ui/ui_inside.h"
#include "view/field_words.h"
#include "view/keynames.h"
#include "view/language.h"
#include "view/refusal_words.h"

#include <string.h>

void screen_open(Screen *from, const ScreenKind *kind, const void *argument)
{
    ui_open(from->ui, kind, argument);
}

int screen_rows(const Screen *screen)
{
    return screen->ui->sheet.rows;
}

int screen_columns(const Screen *screen)
{
    return screen->ui->sheet.columns;
}

bool screen_is_rtl(const Screen *screen)
{
    (void)screen;
    return language_in_use() == LANGUAGE_ARABIC;
}

Arena *screen_turn(Screen *screen)
{
    return &screen->ui->turn;
}

Str screen_hint(Screen *screen, const char *text)
{
    const Sheet *sheet = &screen->ui->sheet;

    return keynames_put(
        screen_turn(screen), (KeyNames){sheet->keys, sheet->speech != NULL},
        language_text(text));
}

void screen_say(Screen *screen, Style style, Str text)
{
    Message *message = &screen->ui->message;
    Str line = str_part(text, 0, str_find(text, STR("\n")));

    *message = (Message){.style = style};
    message->len = line.len < sizeof message->bytes ? line.len : sizeof message->bytes;
    if (message->len)
        memcpy(message->bytes, line.bytes, message->len);
}

void screen_refuse(Screen *screen, Str text)
{
    screen_say(screen, STYLE_ERROR, text);
    screen->ui->wants_beep = true;
}

void screen_refuse_err(Screen *screen, Err err, const Refusal *why)
{
    Refusal shown = why ? *why : (Refusal){0};

    shown.field = field_words(shown.field);
    Str words = refusal_words(screen_turn(screen), err, why ? &shown : NULL);
    screen_refuse(screen, words);
    if (str_find(words, STR("\n")) < words.len)
        dialog_tell(screen, (Str){0}, words);
}

bool screen_take_form(Screen *screen, Form *form)
{
    if (form_take(form))
        return true;
    Arena *turn = screen_turn(screen);
    FieldNote note = form_note(form, turn, form->focus);
    screen_refuse(
        screen,
        str_format(
            turn, "%s: %.*s", _(form_field(form)->label), (int)note.text.len, note.text.bytes));
    return false;
}
