#include "tests/lib/corpus.h"

#include "text/isolate.h"
#include "text/utf8.h"

enum { WORDS_MAX = 1000, LINE_POINTS_MIN = 5, LINE_POINTS_MAX = 99, ROW_POINTS_MAX = 100 };

/* A line that is being made. */
typedef struct {
    char bytes[1024];
    size_t len;
    size_t points;
} Draft;

typedef struct {
    Str words[WORDS_MAX];
    size_t word_count;
    uint64_t seed;
    uint64_t *seen; /* a table of the lines' hashes; 0 is none */
    size_t seen_room;
} Source;

static const char *const names[] = {
    "نورة",    "سعد",     "فهد",      "هيا",     "عبدالله",  "مزنة",     "خالد",    "لطيفة",
    "إبراهيم", "آمنة",    "علاء",     "مؤمن",    "الأحمد",   "القحطاني", "السبيعي", "الدوسري",
    "آل سالم", "العتيبي", "بنت محمد", "بن صالح", "أبو ملحة", "پرویز",    "گلناز",   "چنار",
};
static const char *const latin[] = {"Muamala", "IBAN",       "e-mail", "Sara Ali", "No.",
                                    "PDF",     "Riyadh Rd.", "file",   "A/B",      "King Fahd"};
static const char *const separators[] = {" | ", " - ", " / ", "، ", " : ", " "};
static const char *const brackets[][2] = {
    {"(",  ")" },
    {"[",  "]" },
    {"«", "»"},
    {"{",  "}" }
};
static const char *const ascii[] = {
    "case",
    "of",
    "the",
    "office",
    "1448-37",
    "paper",
    "(two)",
    "support",
    "reply",
    "queue",
    "2026-11-21",
    "[ok]",
    "a.b@example.org",
    "100%",
    "+966",
    "desk",
    "family",
    "answer",
    "done;",
    "no.",
    "x/y",
    "12:30",
    "\"q\"",
    "visit",
};

static size_t below(Source *source, size_t limit)
{
    return test_random(&source->seed) % limit;
}

static void add(Draft *draft, Str text)
{
    assert_true(draft->len + text.len <= sizeof draft->bytes);
    memcpy(draft->bytes + draft->len, text.bytes, text.len);
    draft->len += text.len;
    draft->points += text_utf8_count(text);
}

static void add_c(Draft *draft, const char *text)
{
    add(draft, str_of(text));
}

/* --- what lines are made of ------------------------------------------------------------------ */

static void add_word(Source *source, Draft *draft)
{
    add(draft, source->words[below(source, source->word_count)]);
}

/* Writes `pattern` with a digit of either set in the place of every 9. */
static void add_number(Source *source, Draft *draft, const char *pattern)
{
    uint32_t zero = below(source, 3) ? '0' : 0x0660;

    for (; *pattern; pattern++) {
        char bytes[UTF8_BYTES_MAX];
        uint32_t point =
            *pattern == '9' ? zero + (uint32_t)below(source, 10) : (uint8_t)*pattern;
        add(draft, (Str){bytes, text_utf8_put(point, bytes)});
    }
}

static void add_name(Source *source, Draft *draft)
{
    for (size_t count = 2 + below(source, 3); count > 0; count--) {
        add_c(draft, names[below(source, sizeof names / sizeof names[0])]);
        if (count > 1)
            add_c(draft, " ");
    }
}

static void add_bracketed(Source *source, Draft *draft)
{
    const char *const *pair = brackets[below(source, sizeof brackets / sizeof brackets[0])];

    add_c(draft, pair[0]);
    add_word(source, draft);
    add_number(source, draft, below(source, 2) ? " 99" : " (9)");
    add_c(draft, pair[1]);
}

static void add_latin(Source *source, Draft *draft)
{
    add_c(draft, latin[below(source, sizeof latin / sizeof latin[0])]);
}

static void add_figure(Source *source, Draft *draft)
{
    static const char *const patterns[] = {
        "+966 55 999 9999", "0559999999", "9999-99-99", "99/99/9999",          "1448-999",
        "9,999.99",         "99%",        "99:99",      "SA99 9999 9999 9999", "99.9+9"};

    add_number(source, draft, patterns[below(source, sizeof patterns / sizeof patterns[0])]);
}

/* --- the three kinds ------------------------------------------------------------------------- */

static void make_arabic(Source *source, Draft *draft)
{
    size_t wanted = LINE_POINTS_MIN + below(source, LINE_POINTS_MAX + 1 - LINE_POINTS_MIN);

    for (; draft->points < wanted; add_word(source, draft)) {
        if (draft->points)
            add_c(draft, " ");
    }
}

/* A name or a word stands in every row, and more often than all else. */
static void make_mixed(Source *source, Draft *draft)
{
    static void (*const parts[])(Source *, Draft *) = {add_name,   add_word,      add_figure,
                                                       add_figure, add_bracketed, add_latin};
    size_t wanted = ROW_POINTS_MAX - 25 + below(source, 20);

    for (add_number(source, draft, "1448-999"); draft->points < wanted;) {
        add_c(draft, separators[below(source, sizeof separators / sizeof separators[0])]);
        parts[below(source, sizeof parts / sizeof parts[0])](source, draft);
    }
}

static void make_ascii(Source *source, Draft *draft)
{
    for (size_t count = 3 + below(source, 14); count > 0; count--) {
        add_c(draft, ascii[below(source, sizeof ascii / sizeof ascii[0])]);
        if (count > 1)
            add_c(draft, " ");
    }
}

static const struct {
    const char *name;
    void (*make)(Source *source, Draft *draft);
    size_t points_min, points_max;
} kinds[] = {
    [CORPUS_ARABIC] = {"Arabic", make_arabic, LINE_POINTS_MIN, LINE_POINTS_MAX},
    [CORPUS_MIXED] = {"mixed",  make_mixed,  LINE_POINTS_MIN, ROW_POINTS_MAX },
    [CORPUS_ASCII] = {"ASCII",  make_ascii,  LINE_POINTS_MIN, ROW_POINTS_MAX },
};

/* --- distinct lines -------------------------------------------------------------------------- */

static uint64_t hash_of(const Draft *draft)
{
    uint64_t hash = 14695981039346656037u; /* FNV-1a */

    for (size_t i = 0; i < draft->len; i++)
        hash = (hash ^ (uint8_t)draft->bytes[i]) * 1099511628211u;
    return hash | 1;
}

/* Says whether the line is new, and keeps it in mind; two of one hash count as the same. */
static bool is_new(Source *source, const Draft *draft)
{
    uint64_t hash = hash_of(draft);
    size_t at = hash % source->seen_room;

    for (; source->seen[at]; at = (at + 1) % source->seen_room) {
        if (source->seen[at] == hash)
            return false;
    }
    source->seen[at] = hash;
    return true;
}

static void read_words(Arena *arena, Source *source)
{
    Str rest = test_file(arena, "tests/data/words.txt");

    for (Str word; source->word_count < WORDS_MAX && str_cut(&rest, '\n', &word);) {
        if (word.len)
            source->words[source->word_count++] = word;
    }
}

Corpus corpus_make(Arena *arena, CorpusKind kind, size_t max_lines, size_t max_bytes)
{
    Source source = {.seed = 1448 + (uint64_t)kind, .seen_room = 2 * max_lines + 1};
    Corpus corpus = {.lines = arena_new(arena, Str, max_lines)};

    source.seen = arena_new(arena, uint64_t, source.seen_room);
    read_words(arena, &source);
    while (corpus.count < max_lines && corpus.bytes < max_bytes) {
        Draft draft = {.len = 0};
        kinds[kind].make(&source, &draft);
        if (draft.points < kinds[kind].points_min || draft.points > kinds[kind].points_max ||
            !is_new(&source, &draft))
            continue;
        corpus.lines[corpus.count++] = str_copy(arena, (Str){draft.bytes, draft.len});
        corpus.bytes += draft.len;
    }
    return corpus;
}

/* --- lines made harder ----------------------------------------------------------------------- */

static Str with_marks(Arena *arena, Str line, uint64_t *seed)
{
    static const char *const marks[] = {"\u064E",       "\u064F", "\u0650",
                                        "\u0651\u064E", "\u0652", "\u064B"};
    StrBuilder out = {.arena = arena};

    for (size_t at = 0; at < line.len;) {
        uint32_t point = text_utf8_next(line, &at);
        text_utf8_add(&out, point);
        if (point >= 0x0621 && point <= 0x064A && point != 0x0627 && test_random(seed) % 4)
            strbuilder_add(
                &out, str_of(marks[test_random(seed) % (sizeof marks / sizeof marks[0])]));
    }
    return strbuilder_text(&out);
}

static Str with_isolates(Arena *arena, Str line, uint64_t *seed)
{
    StrBuilder out = {.arena = arena};

    for (Str word; str_cut(&line, ' ', &word);) {
        if (out.len)
            strbuilder_add_char(&out, ' ');
        strbuilder_add(&out, test_random(seed) % 3 ? word : text_isolate(arena, word));
    }
    return strbuilder_text(&out);
}

static void change_lines(
    Arena *arena, Corpus *corpus, Str (*change)(Arena *arena, Str line, uint64_t *seed))
{
    uint64_t seed = 1448;

    corpus->bytes = 0;
    for (size_t i = 0; i < corpus->count; i++) {
        corpus->lines[i] = change(arena, corpus->lines[i], &seed);
        corpus->bytes += corpus->lines[i].len;
    }
}

void corpus_add_marks(Arena *arena, Corpus *corpus)
{
    change_lines(arena, corpus, with_marks);
}

void corpus_add_isolates(Arena *arena, Corpus *corpus)
{
    change_lines(arena, corpus, with_isolates);
}

const char *corpus_name(CorpusKind kind)
{
    return kinds[kind].name;
}
