#include "tests/lib/visual.h"

#include <fribidi/fribidi.h>
#include <stdint.h>
#include <string.h>

enum { MAX_POINTS = 512, MAX_BYTES = MAX_POINTS * 4 + 1, TEXTS = 8 };

static bool has_rtl_letter(const FriBidiChar *points, FriBidiStrIndex count)
{
    for (FriBidiStrIndex i = 0; i < count; i++) {
        FriBidiCharType type = fribidi_get_bidi_type(points[i]);
        if (type == FRIBIDI_TYPE_RTL || type == FRIBIDI_TYPE_AL)
            return true;
    }
    return false;
}

/* A terminal gets no controls, and FriBidi leaves U+FEFF where a lam took its alef in. */
static bool is_sent(FriBidiChar point)
{
    FriBidiCharType type = fribidi_get_bidi_type(point);

    return point != 0xFEFF && !FRIBIDI_IS_EXPLICIT_OR_BN(type) && !FRIBIDI_IS_ISOLATE(type);
}

static const char *laid_out(FriBidiChar *points, FriBidiStrIndex count, bool is_rtl, char *out)
{
    FriBidiCharType types[MAX_POINTS];
    FriBidiBracketType brackets[MAX_POINTS];
    FriBidiLevel levels[MAX_POINTS];
    FriBidiArabicProp joining[MAX_POINTS];
    FriBidiParType base = is_rtl ? FRIBIDI_PAR_RTL : FRIBIDI_PAR_LTR;
    const FriBidiFlags flags = FRIBIDI_FLAGS_DEFAULT | FRIBIDI_FLAGS_ARABIC;
    FriBidiStrIndex kept = 0;

    fribidi_get_bidi_types(points, count, types);
    fribidi_get_bracket_types(points, count, types, brackets);
    if (!fribidi_get_par_embedding_levels_ex(types, brackets, count, &base, levels))
        return "";
    fribidi_get_joining_types(points, count, joining);
    fribidi_join_arabic(types, count, levels, joining);
    fribidi_shape(flags, levels, count, joining, points);
    if (!fribidi_reorder_line(flags, types, count, 0, base, levels, points, NULL))
        return "";
    for (FriBidiStrIndex i = 0; i < count; i++)
        if (is_sent(points[i]))
            points[kept++] = points[i];
    fribidi_unicode_to_charset(FRIBIDI_CHAR_SET_UTF8, points, kept, out);
    return out;
}

static const char *visual_of(const char *text, bool is_guessed, bool is_rtl)
{
    static char texts[TEXTS][MAX_BYTES];
    static size_t next;
    FriBidiChar points[MAX_POINTS];
    size_t len = strlen(text);
    FriBidiStrIndex count;

    if (len >= MAX_POINTS)
        return "";
    count =
        fribidi_charset_to_unicode(FRIBIDI_CHAR_SET_UTF8, text, (FriBidiStrIndex)len, points);
    if (is_guessed)
        is_rtl = has_rtl_letter(points, count);
    next = (next + 1) % TEXTS;
    return laid_out(points, count, is_rtl, texts[next]);
}

const char *visual(const char *text)
{
    return visual_of(text, true, false);
}

const char *visual_in(bool is_rtl, const char *text)
{
    return visual_of(text, false, is_rtl);
}
