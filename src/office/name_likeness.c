#include "office/name_likeness.h"

#include "office/edit_distance.h"
#include "text/utf8.h"

enum {
    DISTINCT = 20, /* the most that two known different names may have */
};

/* Different names that look like a slip of the finger, in the search form. */
static const char *const distinct_names[] = {
    "محمد محمود",
    "احمد حمد",
    "حسن حسين",
    "سعد سعود سعيد",
    "عمر عمرو",
    "عبدالرحمن عبدالرحيم",
    "عبدالله عبيدالله عبدالاله",
    "سلمان سلطان سليمان",
    "بدر بندر",
    "علي عالي",
    "ريم رنيم مريم",
};

/* What `distance` slips are worth when both parts have at least `letters`; first row that fits. */
static const struct {
    int distance;
    size_t letters;
    int percent;
} slips[] = {
    {1, 5, 85},
    {1, 4, 60},
    {2, 8, 70},
};

/* The best pairing so far: the likenesses added up, then how many pairs. */
typedef struct {
    int sum;
    int pairs;
} Pairing;

static bool stands_in(Str names, Str part)
{
    for (Str name; str_cut(&names, ' ', &name);) {
        if (str_equal(part, name))
            return true;
    }
    return false;
}

static bool are_distinct(Str a, Str b)
{
    for (size_t i = 0; i < sizeof distinct_names / sizeof distinct_names[0]; i++) {
        Str names = str_of(distinct_names[i]);
        if (stands_in(names, a) && stands_in(names, b))
            return !str_equal(a, b);
    }
    return false;
}

/* Without the article, when three letters or more are left. */
static Str bare(Str part)
{
    Str rest = str_part(part, name_article_bytes(part), part.len);

    return text_utf8_count(rest) >= 3 ? rest : part;
}

static void advance(Str *a, Str *b)
{
    *a = str_part(*a, 1, a->len);
    *b = str_part(*b, 1, b->len);
}

/* Says whether the parts are equal when a lone hamza counts for nothing. */
static bool equal_without_hamza(Str a, Str b)
{
    Str hamza = STR("ء");

    while (a.len || b.len) {
        if (str_starts_with(a, hamza))
            a = str_part(a, hamza.len, a.len);
        else if (str_starts_with(b, hamza))
            b = str_part(b, hamza.len, b.len);
        else if (a.len && b.len && a.bytes[0] == b.bytes[0])
            advance(&a, &b);
        else
            return false;
    }
    return true;
}

static int slip_likeness(Arena *scratch, Str a, Str b)
{
    size_t a_letters = text_utf8_count(a);
    size_t b_letters = text_utf8_count(b);
    size_t letters = a_letters < b_letters ? a_letters : b_letters;
    int distance = edit_distance(scratch, a, b);

    for (size_t i = 0; i < sizeof slips / sizeof slips[0]; i++) {
        if (distance == slips[i].distance && letters >= slips[i].letters)
            return slips[i].percent;
    }
    return 0;
}

int name_part_likeness(Arena *scratch, Str a, Str b)
{
    if (str_equal(a, b))
        return 100;
    if (equal_without_hamza(a, b))
        return 97;
    if (str_equal(bare(a), bare(b)))
        return 95;
    int percent = slip_likeness(scratch, a, b);
    return are_distinct(bare(a), bare(b)) && percent > DISTINCT ? DISTINCT : percent;
}

static Pairing better(Pairing a, Pairing b)
{
    bool is_a = a.sum > b.sum || (a.sum == b.sum && a.pairs > b.pairs);

    return is_a ? a : b;
}

static Pairing with_pair(Arena *scratch, Pairing so_far, Str a, Str b)
{
    int percent = name_part_likeness(scratch, a, b);

    return percent < NAME_PART_LIKE ? so_far
                                    : (Pairing){so_far.sum + percent, so_far.pairs + 1};
}

/* The best pairing of the parts behind the first, in order. best[j] is that of the parts of `a`
 * so far with the first j parts of `b`. */
static Pairing pair_rest(Arena *scratch, NameParts a, NameParts b)
{
    Pairing *best = arena_new(scratch, Pairing, b.count);

    for (size_t i = 1; i < a.count; i++) {
        Pairing before = {0}; /* best[j - 1] without part i of `a` */
        for (size_t j = 1; j < b.count; j++) {
            Pairing paired = with_pair(scratch, before, a.list[i].text, b.list[j].text);
            before = best[j];
            best[j] = better(paired, better(best[j], best[j - 1]));
        }
    }
    return best[b.count - 1];
}

NameLikeness name_likeness(Arena *scratch, NameParts a, NameParts b)
{
    if (!a.count || !b.count)
        return (NameLikeness){0};
    int first = name_part_likeness(scratch, a.list[0].text, b.list[0].text);
    if (first < NAME_PART_LIKE)
        return (NameLikeness){0};
    Pairing rest = pair_rest(scratch, a, b);
    int shorter = (int)(a.count < b.count ? a.count : b.count);
    return (NameLikeness){(first + rest.sum) / shorter, 1 + rest.pairs};
}
