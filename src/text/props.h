/* props.h - what the text engine must know of a character, in one look.
 *
 * Bidi_Class, Joining_Type, brackets, mirroring and the width in cells, packed into 32 bits. The
 * table is filled a block at a time, on first touch; asking the library for each character would
 * cost more than all the rest of laying out a line. It lies flat: the system's own page table is the
 * stage before it, pages that nobody touches take no memory, and an index of blocks in front of it
 * made a line 6 to 9 per cent slower.
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
 * neutrals and isolates (NI), then what X9 removes; from B on all that the X rules speak of. */
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
    BIDI_S,
    BIDI_WS,
    BIDI_ON,
    BIDI_B,
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

typedef uint32_t TextProps;

/* The first byte is for the rules of direction, the second for how a character looks. Behind them are
 * the kinds: a line has all kinds of its characters, and what has no such kind in it is left out. */
enum {
    PROPS_CLASS = 0x001F,    /* a BidiClass */
    PROPS_OPENS = 0x0020,    /* an opening paired bracket */
    PROPS_CLOSES = 0x0040,   /* a closing one */
    PROPS_MIRRORED = 0x0080, /* text_mirror() has something else for it */

    PROPS_JOINS_BEFORE = 0x0100, /* joins the letter before it in the text: types R, D, C */
    PROPS_JOINS_AFTER = 0x0200,  /* joins the letter after it: types L, D, C */
    PROPS_TRANSPARENT = 0x0400,  /* letters join across it: type T */
    PROPS_LAM = 0x0800,          /* takes an alef right behind it into its cell */
    PROPS_ALEF = 0x1000,         /* such an alef */
    PROPS_WIDTH = 0x6000,        /* one of the four below */
    PROPS_MARK = 0x0000,         /* no cell of its own: it sits on the character before it */
    PROPS_NARROW = 0x2000,       /* one cell */
    PROPS_WIDE = 0x4000,         /* two cells */
    PROPS_UNSHOWN = 0x6000,      /* never in a cell: controls, formats, ignorable characters */
    PROPS_UNKNOWN = 0x8000, /* unassigned: shown as U+FFFD, whose width every terminal knows */
    PROPS_LOOK_SHIFT = 8,   /* where the second byte starts */

    KIND_L = 1 << 16,
    KIND_R = 1 << 17,
    KIND_AL = 1 << 18,
    KIND_EN = 1 << 19,
    KIND_AN = 1 << 20,
    KIND_SEPARATOR = 1 << 21, /* ES, CS */
    KIND_SIGN = 1 << 22,      /* ET */
    KIND_NSM = 1 << 23,
    KIND_TAB = 1 << 24,      /* S, B */
    KIND_OPENING = 1 << 25,  /* what opens an embedding or isolate, and PDF */
    KIND_ISOLATE = 1 << 26,  /* what opens or closes one */
    KIND_EXPLICIT = 1 << 27, /* all that the X rules speak of, and B */
    KIND_WIDE = 1 << 29,     /* has two cells */
    KIND_FAR = 1 << 28,      /* not among those whose forms are looked up at once */

    PROPS_FILLED = 1 << 30 /* set in every filled entry of the table */
};

/* How a letter stands between its neighbours; bits, so that they add up. */
enum {
    FORM_ISOLATED = 0,
    FORM_FINAL = 1,
    FORM_INITIAL = 2,
    FORM_MEDIAL = FORM_FINAL | FORM_INITIAL,
    FORM_LIGATURE = 4, /* added to a lam and to the alef that it takes */
    FORM_COUNT = 8
};

#define PROPS_POINTS 0x110000 /* code points there are */
#define FORMS_POINTS 0x800u   /* all letters that have forms lie below */

/* The cache itself, here only for text_props() and text_form(). */
extern TextProps text_props_table[PROPS_POINTS];
extern uint16_t text_forms_table[FORMS_POINTS][FORM_COUNT];

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
 * form    FORM_ values; the properties of `point` have been asked for before. With FORM_LIGATURE an
 *         alef that joins nothing is 0, for it was taken, and one that joins what follows is its
 *         ligature with the lam before it, FORM_FINAL when something joins that lam.
 */
static inline uint32_t text_form(uint32_t point, unsigned form)
{
    return point < FORMS_POINTS ? text_forms_table[point][form] : point;
}

static inline BidiClass text_bidi_class(TextProps props)
{
    return (BidiClass)(props & PROPS_CLASS);
}

#endif
