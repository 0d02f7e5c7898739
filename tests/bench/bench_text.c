/* How fast a line is ordered and shaped, beside FriBidi.
 *
 * Both take UTF-8 and give the characters as they stand from the left: decoded, levels, mirrored,
 * joined, reordered. They take turns, a slice of lines each, and what is shown is the middle of all
 * rounds' ratios. Times are of the thread's own computing. FriBidi allocates; so would we, if a
 * line were the longest so far.
 */
#include "tests/lib/figures.h"
#include "tests/lib/test.h"
#include "text/cells.h"

#include <fribidi/fribidi.h>
#include <stdlib.h>
#include <time.h>

enum { LINES = 4000, ROUNDS = 31, POINTS_MAX = 1024, WORDS_MAX = 1000 };

/* --- allocations ------------------------------------------------------------------------------- */

void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *block, size_t size);

static long allocations;

#ifndef __SANITIZE_ADDRESS__
void *malloc(size_t size)
{
    allocations++;
    return __libc_malloc(size);
}

void *calloc(size_t count, size_t size)
{
    allocations++;
    return __libc_calloc(count, size);
}

void *realloc(void *block, size_t size)
{
    allocations++;
    return __libc_realloc(block, size);
}
#endif

/* --- lines ------------------------------------------------------------------------------------- */

typedef struct {
    Arena arena;
    Str words[WORDS_MAX];
    size_t word_count;
    uint64_t seed;
} Source;

static size_t below(Source *source, size_t limit)
{
    return test_random(&source->seed) % limit;
}

static void add_words(Source *source, StrBuilder *line, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (i)
            strbuilder_add_char(line, ' ');
        strbuilder_add(line, source->words[below(source, source->word_count)]);
    }
}

static void add_arabic(Source *source, StrBuilder *line)
{
    add_words(source, line, 1 + below(source, 16));
}

/* A row of a table: a number, a name, a date, a phone, a remark in brackets. */
static void add_mixed(Source *source, StrBuilder *line)
{
    strbuilder_add_format(line, "1448-%zu ", below(source, 9000));
    add_words(source, line, 3 + below(source, 3));
    strbuilder_add_format(
        line, " 2026-%02zu-%02zu (", 1 + below(source, 12), below(source, 29));
    add_words(source, line, 1 + below(source, 3));
    strbuilder_add_format(
        line, ") +96655%07zu IBAN SA%02zu", below(source, 9999999), below(source, 99));
}

static void add_ascii(Source *source, StrBuilder *line)
{
    static const char *const words[] = {"case",  "of",    "the",     "office", "1448-37",
                                        "paper", "(two)", "support", "reply",  "queue"};

    for (size_t i = 0, count = 1 + below(source, 16); i < count; i++)
        strbuilder_add_format(line, "%s ", words[below(source, 10)]);
}

static const struct {
    const char *name;
    void (*add)(Source *source, StrBuilder *line);
    double budget; /* times FriBidi */
} corpora[] = {
    {"Arabic words", add_arabic, 5 },
    {"mixed rows",   add_mixed,  4 },
    {"ASCII",        add_ascii,  50},
};

static void read_words(Source *source)
{
    Str rest = test_file(&source->arena, "tests/data/words.txt");

    for (Str word; source->word_count < WORDS_MAX && str_cut(&rest, '\n', &word);)
        source->words[source->word_count++] = word;
}

/* --- both ways --------------------------------------------------------------------------------- */

static uint32_t checked; /* what came out, so that no compiler leaves the work out */

static void lay_out_with_ours(TextLine *line, Str text)
{
    uint32_t sum = 0;

    text_lay_out(line, text, (TextOptions){0});
    if (line->is_plain) /* the bytes are what is shown */
        sum += (uint32_t)text.len;
    else if (!line->is_simple)
        for (size_t column = 0; column < line->cell_count; column++)
            sum += text_line_cell(line, column).base;
    else
        for (size_t column = 0; column < line->cell_count; column++)
            sum += text_line_point(line, column);
    checked += sum;
}

static void lay_out_with_fribidi(TextLine *line, Str text)
{
    static FriBidiChar points[POINTS_MAX];
    static FriBidiCharType types[POINTS_MAX];
    static FriBidiBracketType brackets[POINTS_MAX];
    static FriBidiLevel levels[POINTS_MAX];
    static FriBidiArabicProp joinings[POINTS_MAX];
    FriBidiParType base = FRIBIDI_PAR_ON;
    FriBidiFlags flags = FRIBIDI_FLAGS_DEFAULT | FRIBIDI_FLAGS_ARABIC;

    (void)line;
    FriBidiStrIndex count = fribidi_charset_to_unicode(
        FRIBIDI_CHAR_SET_UTF8, text.bytes, (FriBidiStrIndex)text.len, points);
    fribidi_get_bidi_types(points, count, types);
    fribidi_get_bracket_types(points, count, types, brackets);
    if (!fribidi_get_par_embedding_levels_ex(types, brackets, count, &base, levels))
        exit(1);
    fribidi_get_joining_types(points, count, joinings);
    fribidi_join_arabic(types, count, levels, joinings);
    fribidi_shape(flags, levels, count, joinings, points);
    if (!fribidi_reorder_line(flags, types, count, 0, base, levels, points, NULL))
        exit(1);
    checked += points[0]; /* they stand in order */
}

typedef void LayOut(TextLine *line, Str text);

static double cpu_ns(void)
{
    struct timespec now;

    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return (double)now.tv_sec * 1e9 + (double)now.tv_nsec;
}

/* return  nanoseconds for a line. */
static double run(LayOut *lay_out, TextLine *line, const Str *lines)
{
    double start = cpu_ns();

    for (size_t i = 0; i < LINES; i++)
        lay_out(line, lines[i]);
    return (cpu_ns() - start) / LINES;
}

static double allocations_of(LayOut *lay_out, TextLine *line, const Str *lines)
{
    long before = allocations;

    run(lay_out, line, lines);
    return (double)(allocations - before) / LINES;
}

/* --- what comes out ---------------------------------------------------------------------------- */

static void measure(size_t corpus, TextLine *line, const Str *lines)
{
    static Figures ours, theirs, ratios;

    ours.count = theirs.count = ratios.count = 0;
    for (int round = 0; round < ROUNDS; round++) {
        figures_add(&ours, run(lay_out_with_ours, line, lines));
        figures_add(&theirs, run(lay_out_with_fribidi, line, lines));
        figures_add(&ratios, theirs.values[round] / ours.values[round]);
    }
    double ratio = figures_quantile(&ratios, 500);
    figures_label(corpora[corpus].name);
    figures_value(figures_quantile(&ours, 500), 0);
    figures_value(figures_quantile(&theirs, 500), 0);
    figures_least(ratio, corpora[corpus].budget);
    figures_budget(corpora[corpus].budget);
    figures_value(allocations_of(lay_out_with_ours, line, lines), 1e-9);
    figures_value(allocations_of(lay_out_with_fribidi, line, lines), 0);
    figures_end_row();
}

int main(void)
{
    static const char *const heads[] = {"ours, ns", "FriBidi, ns", "faster by",
                                        "budget",   "our allocs",  "its allocs"};
    static Source source = {.seed = 11};
    static Str lines[LINES];
    Arena line_arena = {0};
    TextLine line = {.bidi.arena = &line_arena};

    read_words(&source);
    figures_label("One line");
    for (size_t i = 0; i < sizeof heads / sizeof heads[0]; i++)
        figures_text(heads[i]);
    figures_end_row();
    figures_rule(6);
    for (size_t i = 0; i < sizeof corpora / sizeof corpora[0]; i++) {
        for (size_t at = 0; at < LINES; at++) {
            StrBuilder text = {.arena = &source.arena};
            corpora[i].add(&source, &text);
            lines[at] = strbuilder_text(&text);
        }
        measure(i, &line, lines);
    }
    arena_free(&line_arena);
    arena_free(&source.arena);
    return checked == 0;
}
