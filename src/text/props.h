/* props.h - what the text engine must know of a character, in one look.
 *
 * Bidi_Class, Joining_Type, brackets, mirroring and the width in cells, packed into 16 bits. The
 * table is filled a block at a time, on first touch; asking the library for each character would
 * cost more than all the rest of laying out a line.
 *
 * Source: brackets and mirroring are Unicode 15.0 (mirror.h). All else is from libunistring 1.0, whose
 * data are older: Unicode 14.0. The classes agree in every character that 14.0 had; the 64 of another
 * class that 15.0 added are unassigned to the library and shown as U+FFFD.
 */
#ifndef TEXT_PROPS_H
#define TEXT_PROPS_H

#include <stdbool.h>
#include <stdint.h>

/* UAX #9 table 4. The order serves the rules: strong, numbers, separators of numbers, then the
 * neutrals and isolates (NI), then what X9 removes. */
typedef enum {
    BIDI_L,
    BIDI_R,
    BIDI_AL,
    BIDI_EN,
    BIDI_AN,
    BIDI_ES,
    BIDI_ET,
    BIDI_CS,
    BIDI_NSM,
    BIDI_B,
    BIDI_S,
    BIDI_WS,
    BIDI_ON,
    BIDI_LRI,
    BIDI_RLI,
    BIDI_FSI,
    BIDI_PDI,
    BIDI_BN,
    BIDI_LRE,
    BIDI_RLE,
    BIDI_LRO,
    BIDI_RLO,
    BIDI_PDF,
    BIDI_CLASS_COUNT
} BidiClass;

typedef uint16_t TextProps;

enum {
    PROPS_CLASS = 0x001F,        /* a BidiClass */
    PROPS_JOINS_BEFORE = 0x0020, /* joins the letter before it in the text: types R, D, C */
    PROPS_JOINS_AFTER = 0x0040,  /* joins the letter after it: types L, D, C */
    PROPS_TRANSPARENT = 0x0080,  /* letters join across it: type T */
    PROPS_OPENS = 0x0100,        /* an opening paired bracket */
    PROPS_CLOSES = 0x0200,       /* a closing one */
    PROPS_MIRRORED = 0x0400,     /* text_mirror() has something else for it */
    PROPS_WIDTH = 0x1800,        /* one of the four below */
    PROPS_MARK = 0x0000,         /* no cell of its own: it sits on the character before it */
    PROPS_NARROW = 0x0800,       /* one cell */
    PROPS_WIDE = 0x1000,         /* two cells */
    PROPS_UNSHOWN = 0x1800,      /* never in a cell: controls, formats, ignorable characters */
    PROPS_UNKNOWN = 0x2000, /* unassigned: shown as U+FFFD, whose width every terminal knows */
    PROPS_FORMS = 0x4000,   /* an Arabic letter that has presentation forms */
    PROPS_FILLED = 0x8000   /* set in every filled entry of the table */
};

/* How a letter stands between its neighbours; bits, so that they add up. */
enum { FORM_ISOLATED = 0, FORM_FINAL = 1, FORM_INITIAL = 2, FORM_MEDIAL = 3 };

#define PROPS_POINTS  0x110000 /* code points there are */
#define FORMS_FIRST   0x0600u  /* all letters that have forms lie in one row of 256 */
#define FORMS_ROW_LEN 256u

/* The cache itself, here only for text_props() and text_form(). */
extern TextProps text_props_table[PROPS_POINTS];
extern uint16_t text_forms_table[FORMS_ROW_LEN][4];

/* Fills the block of `point` and gives its properties. */
TextProps text_props_fill(uint32_t point);

/* The properties of `point`, a Unicode scalar value. */
static inline TextProps text_props(uint32_t point)
{
    TextProps props = text_props_table[point];

    return props ? props : text_props_fill(point);
}

/* The presentation form of `point`, or `point` itself where Unicode has none.
 *
 * form    a FORM_ value; the properties of `point` have been asked for before.
 */
static inline uint32_t text_form(uint32_t point, unsigned form)
{
    uint32_t row = point - FORMS_FIRST;
    uint32_t shape =
        text_forms_table[row < FORMS_ROW_LEN ? row : 0][form]; /* U+0600 has none */

    return shape ? shape : point;
}

static inline BidiClass text_bidi_class(TextProps props)
{
    return (BidiClass)(props & PROPS_CLASS);
}

#endif
