#include "ui/screens/person_pane.h"

#include "view/language.h"
#include "view/person_words.h"

enum { LABEL_CELLS = 24 };

/* In the order in which papers are gone through; his name stands above. */
static const PersonField fields[] = {
    PERSON_FIELD_IDENTITY,    PERSON_FIELD_NO_IDENTITY, PERSON_FIELD_BORN,  PERSON_FIELD_SEX,
    PERSON_FIELD_NATIONALITY, PERSON_FIELD_MARITAL,     PERSON_FIELD_PHONE, PERSON_FIELD_CITY,
    PERSON_FIELD_DISTRICT,    PERSON_FIELD_ADDRESS,     PERSON_FIELD_IBAN,
};

static bool runs_as_screen(PersonField field)
{
    return field == PERSON_FIELD_BORN || field == PERSON_FIELD_SEX ||
           field == PERSON_FIELD_NATIONALITY || field == PERSON_FIELD_MARITAL ||
           field == PERSON_FIELD_IDENTITY || field == PERSON_FIELD_IBAN;
}

static int label_cells(Canvas canvas)
{
    return canvas.columns / 3 < LABEL_CELLS ? canvas.columns / 3 : LABEL_CELLS;
}

static void draw_field(Canvas canvas, int row, PersonField field, Str value)
{
    int start = label_cells(canvas) + 1;
    Place place = {.row = row, .column = start, .width = canvas.columns - start};

    canvas_label(
        canvas, row, 0, start - 1, STYLE_DIM, language_text(person_field_label(field)));
    if (runs_as_screen(field))
        canvas_label(canvas, row, start, place.width, STYLE_TEXT, value);
    else
        canvas_put(canvas, place, value);
}

static int draw_head(Canvas canvas, Arena *arena, const Person *person, Day today)
{
    canvas_data(canvas, 0, 0, canvas.columns, STYLE_STRONG, person->name);
    canvas_label(
        canvas, 1, 0, canvas.columns, STYLE_TEXT, person_words_who(arena, person, today));
    canvas_line_across(canvas, 2, STYLE_DIM);
    return 3;
}

/* What nobody has asked him yet stands in one line, so that the rest is seen at once. */
static void add_unknown(StrBuilder *unknown, PersonField field)
{
    if (field == PERSON_FIELD_NO_IDENTITY)
        return;
    if (unknown->len)
        strbuilder_add(unknown, STR(" · "));
    strbuilder_add(unknown, language_text(person_field_label(field)));
}

static int draw_unknown(Canvas canvas, int row, Str unknown)
{
    int start = label_cells(canvas) + 1;

    if (!unknown.len)
        return row;
    canvas_label(canvas, row, 0, start - 1, STYLE_WARNING, str_of(_("Not known yet")));
    canvas_label(canvas, row, start, canvas.columns - start, STYLE_DIM, unknown);
    return row + 1;
}

void person_pane_draw_line(Canvas canvas, int row, Str label, Str words)
{
    int start = label_cells(canvas) + 1;

    canvas_label(canvas, row, 0, start - 1, STYLE_DIM, label);
    canvas_label(canvas, row, start, canvas.columns - start, STYLE_TEXT, words);
}

int person_pane_draw(Canvas canvas, Arena *arena, const Person *person, Day today)
{
    StrBuilder unknown = {.arena = arena};
    int row = draw_head(canvas, arena, person, today);

    for (size_t i = 0; i < sizeof fields / sizeof fields[0]; i++) {
        Str value = person_words_field(arena, person, fields[i]);
        if (value.len)
            draw_field(canvas, row++, fields[i], value);
        else
            add_unknown(&unknown, fields[i]);
    }
    return draw_unknown(canvas, row, strbuilder_text(&unknown));
}
