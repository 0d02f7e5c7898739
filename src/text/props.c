#include "text/props.h"

#include "text/mirror.h"

#include <stddef.h>
#include <unictype.h>
#include <uninorm.h>
#include <uniwidth.h>

enum { BLOCK_LEN = 128 };

/* Where the forms of single letters stand: Arabic Presentation Forms-A and -B. */
enum { PRESENTATION_FIRST = 0xFB50, PRESENTATION_LAST = 0xFEFC };

TextProps text_props_table[PROPS_POINTS];
uint16_t text_forms_table[FORMS_ROW_LEN][4];

static const uint8_t bidi_classes[] = {
    [UC_BIDI_L] = BIDI_L,     [UC_BIDI_R] = BIDI_R,     [UC_BIDI_AL] = BIDI_AL,
    [UC_BIDI_EN] = BIDI_EN,   [UC_BIDI_AN] = BIDI_AN,   [UC_BIDI_ES] = BIDI_ES,
    [UC_BIDI_ET] = BIDI_ET,   [UC_BIDI_CS] = BIDI_CS,   [UC_BIDI_NSM] = BIDI_NSM,
    [UC_BIDI_B] = BIDI_B,     [UC_BIDI_S] = BIDI_S,     [UC_BIDI_WS] = BIDI_WS,
    [UC_BIDI_ON] = BIDI_ON,   [UC_BIDI_LRI] = BIDI_LRI, [UC_BIDI_RLI] = BIDI_RLI,
    [UC_BIDI_FSI] = BIDI_FSI, [UC_BIDI_PDI] = BIDI_PDI, [UC_BIDI_BN] = BIDI_BN,
    [UC_BIDI_LRE] = BIDI_LRE, [UC_BIDI_RLE] = BIDI_RLE, [UC_BIDI_LRO] = BIDI_LRO,
    [UC_BIDI_RLO] = BIDI_RLO, [UC_BIDI_PDF] = BIDI_PDF,
};

static const uint16_t joinings[] = {
    [UC_JOINING_TYPE_U] = 0,
    [UC_JOINING_TYPE_T] = PROPS_TRANSPARENT,
    [UC_JOINING_TYPE_C] = PROPS_JOINS_BEFORE | PROPS_JOINS_AFTER,
    [UC_JOINING_TYPE_L] = PROPS_JOINS_AFTER,
    [UC_JOINING_TYPE_R] = PROPS_JOINS_BEFORE,
    [UC_JOINING_TYPE_D] = PROPS_JOINS_BEFORE | PROPS_JOINS_AFTER,
};

static const struct {
    int tag; /* of the decomposition */
    uint8_t form;
} form_tags[] = {
    {UC_DECOMP_ISOLATED, FORM_ISOLATED},
    {UC_DECOMP_FINAL,    FORM_FINAL   },
    {UC_DECOMP_INITIAL,  FORM_INITIAL },
    {UC_DECOMP_MEDIAL,   FORM_MEDIAL  },
};

/* Where the C library, and so every terminal program, counts two cells and libunistring one. */
static const struct {
    uint32_t first, last;
} wide_too[] = {
    {0x3248, 0x324F}, /* circled numbers on black squares */
    {0x4DC0, 0x4DFF}, /* hexagrams */
};

static bool is_one_of(uint32_t point, uint32_t categories)
{
    return uc_is_general_category_withtable(point, categories);
}

static bool is_unshown(uint32_t point)
{
    return is_one_of(
               point, UC_CATEGORY_MASK_Cc | UC_CATEGORY_MASK_Cf | UC_CATEGORY_MASK_Cs |
                          UC_CATEGORY_MASK_Zl | UC_CATEGORY_MASK_Zp) ||
           uc_is_property_default_ignorable_code_point(point);
}

static bool is_wide(uint32_t point)
{
    for (size_t i = 0; i < sizeof wide_too / sizeof wide_too[0]; i++) {
        if (point >= wide_too[i].first && point <= wide_too[i].last)
            return true;
    }
    return uc_width(point, "UTF-8") == 2;
}

static unsigned width_of(uint32_t point)
{
    if (is_unshown(point))
        return PROPS_UNSHOWN;
    if (is_one_of(point, UC_CATEGORY_MASK_Cn))
        return PROPS_NARROW | PROPS_UNKNOWN;
    if (is_one_of(point, UC_CATEGORY_MASK_Mn | UC_CATEGORY_MASK_Me) ||
        uc_width(point, "UTF-8") == 0)
        return PROPS_MARK;
    return is_wide(point) ? PROPS_WIDE : PROPS_NARROW;
}

static unsigned mirroring_of(uint32_t point)
{
    static const uint16_t kinds[] = {
        [MIRROR_PLAIN] = 0, [MIRROR_OPENS] = PROPS_OPENS, [MIRROR_CLOSES] = PROPS_CLOSES};

    return text_mirror(point) == point ? 0 : PROPS_MIRRORED | kinds[text_mirror_kind(point)];
}

static unsigned forms_of(uint32_t point)
{
    uint32_t row = point - FORMS_FIRST;

    if (row >= FORMS_ROW_LEN)
        return 0;
    return text_forms_table[row][FORM_ISOLATED] || text_forms_table[row][FORM_FINAL]
               ? PROPS_FORMS
               : 0;
}

/* The library takes U+2065, which is not assigned but ignored as its neighbours are, for a letter. */
static unsigned class_of(uint32_t point)
{
    return point == 0x2065 ? BIDI_BN : bidi_classes[uc_bidi_category(point)];
}

static TextProps props_of(uint32_t point)
{
    unsigned class = class_of(point);
    unsigned joining = joinings[uc_joining_type(point)];

    return (
        TextProps)(PROPS_FILLED | class | joining | mirroring_of(point) | width_of(point) | forms_of(point));
}

static bool is_joining_letter(uint32_t point)
{
    return point >= FORMS_FIRST && point - FORMS_FIRST < FORMS_ROW_LEN &&
           uc_joining_type(point) != UC_JOINING_TYPE_U;
}

/* Notes the form that `presentation` is, when it is that of one letter; hamza, which joins nothing,
 * needs none. */
static void add_form(uint32_t presentation)
{
    ucs4_t parts[UC_DECOMPOSITION_MAX_LENGTH];
    int tag = 0;
    int count = uc_decomposition(presentation, &tag, parts);

    if (count != 1 || !is_joining_letter(parts[0]))
        return;
    for (size_t i = 0; i < sizeof form_tags / sizeof form_tags[0]; i++) {
        if (form_tags[i].tag == tag)
            text_forms_table[parts[0] - FORMS_FIRST][form_tags[i].form] =
                (uint16_t)presentation;
    }
}

TextProps text_props_fill(uint32_t point)
{
    uint32_t first = point - point % BLOCK_LEN;

    if (first >= FORMS_FIRST && first < FORMS_FIRST + FORMS_ROW_LEN) {
        for (uint32_t i = PRESENTATION_FIRST; i <= PRESENTATION_LAST; i++)
            add_form(i);
    }
    for (uint32_t i = first; i < first + BLOCK_LEN; i++)
        text_props_table[i] = props_of(i);
    return text_props_table[point];
}
