/* How fast a line is ordered and shaped, beside FriBidi and ICU.
 *
 * All take UTF-8 and give the characters as they stand from the left: decoded, levels, mirrored,
 * joined, reordered. Corpora of 20 MB are gone through once, a slice of lines at a time, which
 * each lays out in its turn; the turns rotate. What is shown is the middle of all slices' times, and
 * of their ratios. Times are of the thread's own computing.
 */
#include "tests/lib/corpus.h"
#include "tests/lib/figures.h"
#include "text/cells.h"

#include <fribidi/fribidi.h>
#include <time.h>
#include <unicode/ubidi.h>
#include <unicode/ushape.h>
#include <unicode/ustring.h>

enum { SLICE_LINES = 4000, POINTS_MAX = 1024, LINES_MAX = 600000, CORPUS_BYTES = 20000000 };

/* A screen of 200 columns and 60 rows, full of mixed rows. */
enum { PAGE_CELLS = 200 * 60, PAGE_ROUNDS = 101 };
static const double page_budget_ms = 0.2;

/* The lines as they are have budgets; those made harder, vowelled or with values isolated in them, are
 * rarer and shown to be seen. */
static const struct {
    const char *name;
    CorpusKind kind;
    double budget; /* times FriBidi; 0: none */
    void (*change)(Arena *arena, Corpus *corpus);
} corpora[] = {
    {"Arabic",           CORPUS_ARABIC, 5,  NULL               },
    {"mixed",            CORPUS_MIXED,  4,  NULL               },
    {"ASCII",            CORPUS_ASCII,  50, NULL               },
    {"Arabic, vowelled", CORPUS_ARABIC, 0,  corpus_add_marks   },
    {"mixed, vowelled",  CORPUS_MIXED,  0,  corpus_add_marks   },
    {"Arabic, isolates", CORPUS_ARABIC, 0,  corpus_add_isolates},
    {"mixed, isolates",  CORPUS_MIXED,  0,  corpus_add_isolates},
};

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

/* --- three ways -------------------------------------------------------------------------------- */

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

static void lay_out_with_icu(TextLine *line, Str text)
{
    static UChar letters[POINTS_MAX], shaped[POINTS_MAX], shown[POINTS_MAX];
    static UBiDi *bidi;
    UErrorCode error = U_ZERO_ERROR;
    int32_t count = 0;

    (void)line;
    if (!bidi)
        bidi = ubidi_open();
    u_strFromUTF8(letters, POINTS_MAX, &count, text.bytes, (int32_t)text.len, &error);
    count = u_shapeArabic(
        letters, count, shaped, POINTS_MAX,
        U_SHAPE_LETTERS_SHAPE | U_SHAPE_TEXT_DIRECTION_LOGICAL | U_SHAPE_LENGTH_GROW_SHRINK,
        &error);
    ubidi_setPara(bidi, shaped, count, UBIDI_DEFAULT_LTR, NULL, &error);
    ubidi_writeReordered(
        bidi, shown, POINTS_MAX, UBIDI_DO_MIRRORING | UBIDI_KEEP_BASE_COMBINING, &error);
    if (U_FAILURE(error))
        exit(1);
    checked += shown[0];
}

static const struct {
    const char *head;
    void (*lay_out)(TextLine *line, Str text);
} ways[] = {
    {"ours, ns",    lay_out_with_ours   },
    {"FriBidi, ns", lay_out_with_fribidi},
    {"ICU, ns",     lay_out_with_icu    },
};

enum { WAY_OURS, WAY_FRIBIDI, WAY_ICU, WAY_COUNT };

static double cpu_ns(void)
{
    struct timespec now;

    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return (double)now.tv_sec * 1e9 + (double)now.tv_nsec;
}

/* return  nanoseconds for all lines. */
static double run(size_t way, TextLine *line, const Str *lines, size_t count)
{
    double start = cpu_ns();

    for (size_t i = 0; i < count; i++)
        ways[way].lay_out(line, lines[i]);
    return cpu_ns() - start;
}

/* --- what comes out ---------------------------------------------------------------------------- */

typedef struct {
    Figures times[WAY_COUNT];  /* of a line, or of a page */
    Figures ratios[WAY_COUNT]; /* how many times as long as ours */
    long allocations[WAY_COUNT];
} Measured;

/* Lets each lay out the same lines; `turn` says who begins. */
static void take_turns(
    Measured *measured, size_t turn, TextLine *line, const Str *lines, size_t count,
    double unit)
{
    double times[WAY_COUNT];

    for (size_t i = 0; i < WAY_COUNT; i++) {
        size_t way = (turn + i) % WAY_COUNT;
        long before = allocations;
        times[way] = run(way, line, lines, count) / unit;
        measured->allocations[way] += allocations - before;
    }
    for (size_t way = 0; way < WAY_COUNT; way++) {
        figures_add(&measured->times[way], times[way]);
        figures_add(&measured->ratios[way], times[way] / times[WAY_OURS]);
    }
}

static void show_times(const Measured *measured)
{
    for (size_t way = 0; way < WAY_COUNT; way++)
        figures_value(figures_quantile(&measured->times[way], 500), 0);
}

static void measure_corpus(size_t which)
{
    static Measured measured;
    Arena arena = {0};
    TextLine line = {.bidi.arena = &arena};
    Corpus corpus = corpus_make(&arena, corpora[which].kind, LINES_MAX, CORPUS_BYTES);
    size_t slices = corpus.count / SLICE_LINES;
    static const char blanks[POINTS_MAX] = "\t"; /* longer than any line to come */

    if (corpora[which].change)
        corpora[which].change(&arena, &corpus);
    text_lay_out(&line, (Str){blanks, sizeof blanks}, (TextOptions){0});
    measured = (Measured){0};
    for (size_t way = 0; way < WAY_COUNT; way++)
        run(way, &line, corpus.lines, SLICE_LINES);
    for (size_t i = 0; i < slices; i++)
        take_turns(
            &measured, i, &line, corpus.lines + i * SLICE_LINES, SLICE_LINES, SLICE_LINES);
    figures_label(corpora[which].name);
    show_times(&measured);
    figures_least(figures_quantile(&measured.ratios[WAY_FRIBIDI], 500), corpora[which].budget);
    figures_budget(corpora[which].budget);
    figures_value(figures_quantile(&measured.ratios[WAY_ICU], 500), 0);
    for (size_t way = 0; way < WAY_COUNT; way++)
        figures_value(
            (double)measured.allocations[way] / (double)(slices * SLICE_LINES),
            way == WAY_OURS ? 1e-9 : 0);
    figures_end_row();
    arena_free(&arena);
}

static void show_heads(void)
{
    static const char *const heads[] = {"FriBidi/ours", "budget",     "ICU/ours",
                                        "our allocs",   "its allocs", "ICU allocs"};

    figures_label("A line");
    for (size_t way = 0; way < WAY_COUNT; way++)
        figures_text(ways[way].head);
    for (size_t i = 0; i < sizeof heads / sizeof heads[0]; i++)
        figures_text(heads[i]);
    figures_end_row();
    figures_rule(WAY_COUNT + sizeof heads / sizeof heads[0]);
}

/* The first rows that fill a page. */
static size_t page_rows(TextLine *line, const Corpus *corpus)
{
    size_t rows = 0;

    for (size_t cells = 0; cells < PAGE_CELLS; cells += line->cell_count)
        text_lay_out(line, corpus->lines[rows++], (TextOptions){0});
    return rows;
}

static void measure_page(void)
{
    static Measured measured;
    Arena arena = {0};
    TextLine line = {.bidi.arena = &arena};
    Corpus corpus = corpus_make(&arena, CORPUS_MIXED, SLICE_LINES, SIZE_MAX);
    size_t rows = page_rows(&line, &corpus);

    for (size_t i = 0; i < PAGE_ROUNDS; i++)
        take_turns(&measured, i, &line, corpus.lines, rows, 1e6);
    figures_label("200x60 of mixed rows, ms");
    for (size_t way = 0; way < WAY_COUNT; way++)
        figures_value(
            figures_quantile(&measured.times[way], 500), way == WAY_OURS ? page_budget_ms : 0);
    figures_value(figures_quantile(&measured.ratios[WAY_FRIBIDI], 500), 0);
    figures_budget(page_budget_ms);
    figures_value(figures_quantile(&measured.ratios[WAY_ICU], 500), 0);
    figures_end_row();
    arena_free(&arena);
}

int main(void)
{
    show_heads();
    for (size_t i = 0; i < sizeof corpora / sizeof corpora[0]; i++)
        measure_corpus(i);
    measure_page();
    return checked == 0;
}
