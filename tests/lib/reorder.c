#include "tests/lib/reorder.h"

#include "tests/lib/test.h"
#include "ui/roworder.h"

#include <fribidi/fribidi.h>

enum { COLUMNS_MAX = 512 };

static bool is_line(uint32_t point)
{
    return point >= 0x2500 && point <= 0x25FF;
}

void reorder_row(Reorderer kind, uint32_t *points, int count)
{
    FriBidiCharType types[COLUMNS_MAX];
    FriBidiBracketType brackets[COLUMNS_MAX];
    FriBidiLevel levels[COLUMNS_MAX];
    FriBidiParType base = kind == REORDERER_FIRST_LETTER ? FRIBIDI_PAR_WLTR : FRIBIDI_PAR_LTR;

    assert_true(count <= COLUMNS_MAX);
    fribidi_get_bidi_types(points, count, types);
    fribidi_get_bracket_types(points, count, types, brackets);
    for (int i = 0; i < count; i++)
        if (kind == REORDERER_BOXES_ARE_LETTERS && is_line(points[i]))
            types[i] = FRIBIDI_TYPE_LTR;
    assert_int_not_equal(
        fribidi_get_par_embedding_levels_ex(types, brackets, count, &base, levels), 0);
    fribidi_shape(FRIBIDI_FLAG_SHAPE_MIRRORING, levels, count, NULL, points);
    assert_int_not_equal(
        fribidi_reorder_line(
            FRIBIDI_FLAGS_DEFAULT, types, count, 0, base, levels, points, NULL),
        0);
    for (int i = 0; i < count; i++)
        if (points[i] == ROWORDER_GUARD)
            points[i] = ' ';
}

bool reorder_is_same(const uint32_t *shown, const uint32_t *drawn, int count)
{
    for (int i = 0; i < count; i++) {
        bool is_arabic_digit = shown[i] >= 0x0660 && shown[i] <= 0x0669;
        if (shown[i] != drawn[i] && !(is_arabic_digit && shown[i] - 0x0660 == drawn[i] - '0'))
            return false;
    }
    return true;
}
