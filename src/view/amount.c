#include "view/amount.h"

#include "office/money.h"

/* A counted noun in each form that a number asks for. */
typedef struct {
    const char *alone;      /* one and nothing else */
    const char *singular;   /* after whole hundreds and thousands */
    const char *dual;       /* two */
    const char *construct;  /* two before the noun that they count; thousands and above */
    const char *plural;     /* after 3 to 10 */
    const char *accusative; /* after 11 to 99 */
    bool is_feminine;
} Noun;

static const Noun riyal = {
    .alone = "ريال واحد",
    .singular = "ريال",
    .dual = "ريالان",
    .plural = "ريالات",
    .accusative = "ريالا",
};

static const Noun halala = {
    .alone = "هللة واحدة",
    .singular = "هللة",
    .dual = "هللتان",
    .plural = "هللات",
    .accusative = "هللة",
    .is_feminine = true,
};

/* Thousands and above are themselves counted nouns, all masculine. */
static const struct {
    int64_t value;
    Noun noun;
} scales[] = {
    {1000000000,
     {
         .alone = "مليار",
         .singular = "مليار",
         .dual = "ملياران",
         .construct = "مليارا",
         .plural = "مليارات",
         .accusative = "مليارا",
     }},
    {1000000,
     {
         .alone = "مليون",
         .singular = "مليون",
         .dual = "مليونان",
         .construct = "مليونا",
         .plural = "ملايين",
         .accusative = "مليونا",
     }},
    {1000,
     {
         .alone = "ألف",
         .singular = "ألف",
         .dual = "ألفان",
         .construct = "ألفا",
         .plural = "آلاف",
         .accusative = "ألفا",
     }},
};

/* 1 to 19 before a masculine and before a feminine noun. */
static const char *const small_numbers[20][2] = {
    [1] = {"واحد",            "إحدى"           },
    [2] = {"اثنان",          "اثنتان"       },
    [3] = {"ثلاثة",          "ثلاث"           },
    [4] = {"أربعة",          "أربع"           },
    [5] = {"خمسة",            "خمس"             },
    [6] = {"ستة",              "ست"               },
    [7] = {"سبعة",            "سبع"             },
    [8] = {"ثمانية",        "ثماني"         },
    [9] = {"تسعة",            "تسع"             },
    [10] = {"عشرة",            "عشر"             },
    [11] = {"أحد عشر",       "إحدى عشرة"  },
    [12] = {"اثنا عشر",     "اثنتا عشرة"},
    [13] = {"ثلاثة عشر",   "ثلاث عشرة"  },
    [14] = {"أربعة عشر",   "أربع عشرة"  },
    [15] = {"خمسة عشر",     "خمس عشرة"    },
    [16] = {"ستة عشر",       "ست عشرة"      },
    [17] = {"سبعة عشر",     "سبع عشرة"    },
    [18] = {"ثمانية عشر", "ثماني عشرة"},
    [19] = {"تسعة عشر",     "تسع عشرة"    },
};

/* A feminine eight that no noun follows loses its yeh: ثمان وعشرون. */
static const char *const feminine_eight_before_tens = "ثمان";

static const char *const tens[] = {
    [2] = "عشرون", [3] = "ثلاثون", [4] = "أربعون", [5] = "خمسون",
    [6] = "ستون",  [7] = "سبعون",  [8] = "ثمانون", [9] = "تسعون",
};

static const char *const hundreds[] = {
    [1] = "مائة",   [2] = "مائتان",  [3] = "ثلاثمائة", [4] = "أربعمائة", [5] = "خمسمائة",
    [6] = "ستمائة", [7] = "سبعمائة", [8] = "ثمانمائة", [9] = "تسعمائة",
};

static const char *const two_hundred_construct = "مائتا";

static void add_joined(StrBuilder *words, const char *word)
{
    if (words->len)
        strbuilder_add(words, STR(" و"));
    strbuilder_add(words, str_of(word));
}

/* 1 to 99, the ones before the tens. */
static void add_below_hundred(StrBuilder *words, int64_t number, bool is_feminine)
{
    if (number < 20) {
        add_joined(words, small_numbers[number][is_feminine]);
        return;
    }
    if (is_feminine && number % 10 == 8)
        add_joined(words, feminine_eight_before_tens);
    else if (number % 10)
        add_joined(words, small_numbers[number % 10][is_feminine]);
    add_joined(words, tens[number / 10]);
}

static void add_below_thousand(StrBuilder *words, int64_t number, bool is_feminine)
{
    if (number == 200)
        add_joined(words, two_hundred_construct);
    else if (number >= 100)
        add_joined(words, hundreds[number / 100]);
    if (number % 100)
        add_below_hundred(words, number % 100, is_feminine);
}

/* It recurses: the thousands in a number are counted like anything else. */
static void add_counted(StrBuilder *words, int64_t count, const Noun *noun, bool noun_follows);

/* A number that the noun it counts directly follows. */
static void add_number(StrBuilder *words, int64_t number, bool is_feminine)
{
    if (number == 0)
        add_joined(words, "صفر");
    for (size_t i = 0; i < sizeof scales / sizeof scales[0]; i++) {
        int64_t count = number / scales[i].value;

        number %= scales[i].value;
        if (count)
            add_counted(words, count, &scales[i].noun, number == 0);
    }
    if (number)
        add_below_thousand(words, number, is_feminine);
}

static const char *form_after(const Noun *noun, int64_t number, bool noun_follows)
{
    int64_t last = number % 100;

    if (last >= 3 && last <= 10)
        return noun->plural;
    return last > 10 && !noun_follows ? noun->accusative : noun->singular;
}

/* `noun_follows`: directly after it stands the noun that it counts itself, as riyals after
 * thousands. A 1 or 2 left after hundreds or thousands is no number but the noun once more.
 */
static void add_counted(StrBuilder *words, int64_t count, const Noun *noun, bool noun_follows)
{
    const char *pair = noun_follows ? noun->construct : noun->dual;
    int64_t left = count % 100 == 1 || count % 100 == 2 ? count % 100 : 0;
    int64_t whole = count - left;

    if (whole || !left) {
        add_number(words, whole, noun->is_feminine);
        strbuilder_add_char(words, ' ');
        strbuilder_add(words, str_of(form_after(noun, whole, noun_follows)));
    }
    if (left == 2)
        add_joined(words, pair);
    else if (left == 1)
        add_joined(words, whole ? noun->singular : noun->alone);
}

Err amount_words(Arena *arena, int64_t halalas, Str *out)
{
    StrBuilder words = {.arena = arena};

    if (halalas < 0 || halalas > MONEY_MAX_HALALAS)
        return ERR_BAD_DATA;

    int64_t riyals = halalas / MONEY_HALALAS_PER_RIYAL;
    halalas %= MONEY_HALALAS_PER_RIYAL;
    if (riyals || !halalas)
        add_counted(&words, riyals, &riyal, false);
    if (halalas)
        add_counted(&words, halalas, &halala, false);
    *out = str_format(arena, "فقط %.*s لا غير", (int)words.len, words.bytes);
    return ERR_NONE;
}
