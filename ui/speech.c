#include "ui/speech.h"

#include "text/props.h"
#include "text/utf8.h"
#include "view/language.h"

/* --- taking ------------------------------------------------------------------------------------ */

void speech_clear(Speech *speech)
{
    arena_reset(&speech->arena);
    speech->piece_count = 0;
    speech->spot_count = 0;
    speech->selected = -1;
}

void speech_put(Speech *speech, int row, int column, Str text)
{
    if (text.len && speech->piece_count < SPEECH_PIECES)
        speech->pieces[speech->piece_count++] =
            (SpeechPiece){row, column, str_copy(&speech->arena, text)};
}

void speech_spot(Speech *speech, SpeechSpot spot)
{
    if (speech->spot_count < SPEECH_SPOTS)
        speech->spots[speech->spot_count++] = spot;
}

/* --- words ------------------------------------------------------------------------------------- */

enum {
    DOT = 0x00B7,
    EN_DASH = 0x2013,
    EM_DASH = 0x2014,
    SIGNS_FIRST = 0x2190,
    SIGNS_LAST = 0x2BFF
};

static bool is_between(uint32_t point)
{
    return point == DOT || point == EN_DASH || point == EM_DASH;
}

/* Arrows, lines, shapes and check marks: what they say stands beside them in words. */
static bool is_sign(uint32_t point)
{
    return point >= SIGNS_FIRST && point <= SIGNS_LAST;
}

static bool is_unshown(uint32_t point)
{
    return (text_props(point) & PROPS_WIDTH) == PROPS_UNSHOWN;
}

static Str comma(void)
{
    /* TRANSLATORS: it parts the things that are told one after the other, with its blank. */
    return str_of(_(", "));
}

/* A dot or a dash between two things is a comma, that stands close to the first. */
static void add_comma(StrBuilder *words)
{
    while (words->len && words->bytes[words->len - 1] == ' ')
        words->len--;
    if (words->len)
        strbuilder_add(words, comma());
}

static void add_point(StrBuilder *words, Str bytes, uint32_t point)
{
    bool is_blank = point == ' ' || point == '\n' || point == '\t';
    bool is_first = !words->len || words->bytes[words->len - 1] == ' ';

    if (is_between(point))
        add_comma(words);
    else if (is_blank && !is_first)
        strbuilder_add_char(words, ' ');
    else if (!is_blank && !is_sign(point) && !is_unshown(point))
        strbuilder_add(words, bytes);
}

Str speech_words(Arena *arena, Str text)
{
    StrBuilder words = {.arena = arena};

    for (size_t at = 0; at < text.len;) {
        char bytes[UTF8_BYTES_MAX];
        uint32_t point = text_utf8_next(text, &at);
        size_t len = text_utf8_put(point, bytes);
        add_point(&words, (Str){bytes, len}, point);
    }
    Str text_told = str_trim(strbuilder_text(&words));
    Str end = str_trim(comma());
    bool has_end = str_ends_with(text_told, end);
    return str_part(text_told, 0, text_told.len - (has_end ? end.len : 0));
}

/* --- lines ------------------------------------------------------------------------------------- */

static bool holds(const SpeechSpot *spot, const SpeechPiece *piece)
{
    return spot->row == piece->row && piece->column >= spot->column &&
           piece->column < spot->column + spot->width;
}

/* What is typed stands in the question, and a key is told by itself. */
static bool is_told_elsewhere(const Speech *speech, const SpeechPiece *piece)
{
    for (size_t i = 0; i < speech->spot_count; i++) {
        const SpeechSpot *spot = &speech->spots[i];
        bool is_apart =
            spot->kind == SPOT_KEY || spot->kind == SPOT_TYPING || spot->kind == SPOT_SEARCH;
        if (is_apart && holds(spot, piece))
            return true;
    }
    return false;
}

/* The next piece of the row behind `column`; NULL: there is none. */
static const SpeechPiece *next_piece(const Speech *speech, int row, int column)
{
    const SpeechPiece *next = NULL;

    for (size_t i = 0; i < speech->piece_count; i++) {
        const SpeechPiece *piece = &speech->pieces[i];
        if (piece->row == row && piece->column > column &&
            (!next || piece->column <= next->column))
            next = piece;
    }
    return next;
}

static Str line_text(const Speech *speech, Arena *arena, int row)
{
    StrBuilder text = {.arena = arena};

    for (const SpeechPiece *piece = next_piece(speech, row, -1); piece;
         piece = next_piece(speech, row, piece->column)) {
        Str words =
            is_told_elsewhere(speech, piece) ? STR("") : speech_words(arena, piece->text);
        if (words.len && text.len)
            strbuilder_add(&text, comma());
        strbuilder_add(&text, words);
    }
    return strbuilder_text(&text);
}

static SpeechLine line_of(const Speech *speech, Arena *arena, int row)
{
    SpeechLine line = {
        .is_selected = row == speech->selected,
        .text = line_text(speech, arena, row),
    };

    for (size_t i = 0; i < speech->spot_count; i++) {
        const SpeechSpot *spot = &speech->spots[i];
        bool is_chosen =
            spot->kind == SPOT_ROW || spot->kind == SPOT_CHOICE || spot->kind == SPOT_FIELD;
        if (spot->row == row && is_chosen) {
            line.kind = spot->kind;
            line.number = spot->number;
        }
    }
    return line;
}

/* What a key of a box does: the last text behind its name. */
static Str key_words(const Speech *speech, Arena *arena, const SpeechSpot *spot)
{
    Str words = {0};

    for (size_t i = 0; i < speech->piece_count; i++)
        if (holds(spot, &speech->pieces[i]) && speech->pieces[i].column > spot->column)
            words = speech_words(arena, speech->pieces[i].text);
    return words;
}

static int last_row(const Speech *speech)
{
    int row = -1;

    for (size_t i = 0; i < speech->piece_count; i++)
        if (speech->pieces[i].row > row)
            row = speech->pieces[i].row;
    return row;
}

size_t speech_lines(const Speech *speech, Arena *arena, SpeechLine *out)
{
    size_t count = 0;
    int last = last_row(speech);

    for (int row = 0; row <= last && count < SPEECH_LINES; row++) {
        out[count] = line_of(speech, arena, row);
        count += out[count].text.len > 0;
    }
    for (size_t i = 0; i < speech->spot_count && count < SPEECH_LINES; i++) {
        const SpeechSpot *spot = &speech->spots[i];
        if (spot->kind == SPOT_KEY)
            out[count++] =
                (SpeechLine){SPOT_KEY, spot->number, false, key_words(speech, arena, spot)};
    }
    return count;
}
