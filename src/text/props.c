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
uint16_t text_forms_table[FORMS_POINTS][FORM_COUNT];

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

static const uint32_t kinds[BIDI_CLASS_COUNT] = {
    [BIDI_L] = KIND_L,
    [BIDI_R] = KIND_R,
    [BIDI_AL] = KIND_AL,
    [BIDI_EN] = KIND_EN,
    [BIDI_AN] = KIND_AN,
    [BIDI_ES] = KIND_SEPARATOR,
    [BIDI_ET] = KIND_SIGN,
    [BIDI_CS] = KIND_SEPARATOR,
    [BIDI_NSM] = KIND_NSM,
    [BIDI_B] = KIND_TAB | KIND_EXPLICIT,
    [BIDI_S] = KIND_TAB,
    [BIDI_LRI] = KIND_OPENING | KIND_ISOLATE | KIND_EXPLICIT,
    [BIDI_RLI] = KIND_OPENING | KIND_ISOLATE | KIND_EXPLICIT,
    [BIDI_FSI] = KIND_OPENING | KIND_ISOLATE | KIND_EXPLICIT,
    [BIDI_PDI] = KIND_ISOLATE | KIND_EXPLICIT,
    [BIDI_BN] = KIND_EXPLICIT,
    [BIDI_LRE] = KIND_OPENING | KIND_EXPLICIT,
    [BIDI_RLE] = KIND_OPENING | KIND_EXPLICIT,
    [BIDI_LRO] = KIND_OPENING | KIND_EXPLICIT,
    [BIDI_RLO] = KIND_OPENING | KIND_EXPLICIT,
    [BIDI_PDF] = KIND_OPENING | KIND_EXPLICIT,
};

/* The alefs that a lam takes, and their ligatures with it; the final form is the next code point. */
static const struct {
    uint16_t alef;
    uint16_t isolated;
} lam_alefs[] = {
    {0x0622, 0xFEF5}, /* with madda */
    {0x0623, 0xFEF7}, /* with hamza above */
    {0x0625, 0xFEF9}, /* with hamza below */
    {0x0627, 0xFEFB},
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
    static const uint16_t brackets[] = {
        [MIRROR_PLAIN] = 0, [MIRROR_OPENS] = PROPS_OPENS, [MIRROR_CLOSES] = PROPS_CLOSES};

    return text_mirror(point) == point ? 0 : PROPS_MIRRORED | brackets[text_mirror_kind(point)];
}

static unsigned ligature_of(uint32_t point)
{
    if (point == 0x0644)
        return PROPS_LAM;
    for (size_t i = 0; i < sizeof lam_alefs / sizeof lam_alefs[0]; i++) {
        if (point == lam_alefs[i].alef)
            return PROPS_ALEF;
    }
    return 0;
}

/* The library takes U+2065, which is not assigned but ignored as its neighbours are, for a letter. */
static unsigned class_of(uint32_t point)
{
    return point == 0x2065 ? BIDI_BN : bidi_classes[uc_bidi_category(point)];
}

/* The kinds that have nothing to do with a class. */
static unsigned kinds_of(uint32_t point, unsigned width)
{
    return (point < FORMS_POINTS ? 0 : KIND_FAR) | (width == PROPS_WIDE ? KIND_WIDE : 0);
}

static TextProps props_of(uint32_t point)
{
    unsigned class = class_of(point);
    unsigned joining = joinings[uc_joining_type(point)];

    unsigned width = width_of(point);

    return PROPS_FILLED | class | kinds[class] | kinds_of(point, width) | joining |
           mirroring_of(point) | width | ligature_of(point);
}

static bool is_joining_letter(uint32_t point)
{
    return point < FORMS_POINTS && uc_joining_type(point) != UC_JOINING_TYPE_U;
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
            text_forms_table[parts[0]][form_tags[i].form] = (uint16_t)presentation;
    }
}

/* Every character is its own form until a better one is found. */
static void fill_forms(void)
{
    for (uint32_t point = 0; point < FORMS_POINTS; point++) {
        for (unsigned form = 0; form < FORM_COUNT; form++)
            text_forms_table[point][form] = (uint16_t)point;
    }
    for (uint32_t i = PRESENTATION_FIRST; i <= PRESENTATION_LAST; i++)
        add_form(i);
    for (size_t i = 0; i < sizeof lam_alefs / sizeof lam_alefs[0]; i++) {
        uint16_t *forms = text_forms_table[lam_alefs[i].alef];
        forms[FORM_LIGATURE | FORM_FINAL] = 0;
        forms[FORM_LIGATURE | FORM_INITIAL] = lam_alefs[i].isolated;
        forms[FORM_LIGATURE | FORM_MEDIAL] = lam_alefs[i].isolated + 1;
    }
}

TextProps text_props_fill(uint32_t point)
{
    uint32_t first = point - point % BLOCK_LEN;

    if (!text_forms_table['a'][FORM_ISOLATED])
        fill_forms();
    for (uint32_t i = first; i < first + BLOCK_LEN; i++)
        text_props_table[i] = props_of(i);
    return text_props_table[point];
}
