/* A line takes no memory from the system, unless it is longer than any before it. */
#include "tests/lib/corpus.h"
#include "tests/lib/test.h"

#include "text/cells.h"

enum { LINES = 20000 };

static size_t allocations;

#ifdef __SANITIZE_ADDRESS__

/* Of the sanitizer's library. */
int __sanitizer_install_malloc_and_free_hooks(
    void (*on_malloc)(const volatile void *block, size_t size),
    void (*on_free)(const volatile void *block));

static void count_malloc(const volatile void *block, size_t size)
{
    (void)block;
    (void)size;
    allocations++;
}

static void count_free(const volatile void *block)
{
    (void)block;
}

static void start_counting(void)
{
    assert_true(__sanitizer_install_malloc_and_free_hooks(count_malloc, count_free) > 0);
}

#else

void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *block, size_t size);

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

static void start_counting(void)
{
}

#endif

static size_t lay_out_all(TextLine *line, const Corpus *corpus)
{
    size_t before = allocations;

    for (size_t i = 0; i < corpus->count; i++) {
        text_lay_out(line, corpus->lines[i], (TextOptions){0});
        for (size_t column = 0; column < line->cell_count; column++)
            assert_true(text_line_cell(line, column).base > 0);
    }
    return allocations - before;
}

static void no_line_takes_memory_but_the_longest_so_far(void **state)
{
    (void)state;
    Arena arena = {0};
    Corpus corpora[CORPUS_KIND_COUNT];

    start_counting();
    for (int kind = 0; kind < CORPUS_KIND_COUNT; kind++)
        corpora[kind] = corpus_make(&arena, (CorpusKind)kind, LINES, SIZE_MAX);
    for (int kind = 0; kind < CORPUS_KIND_COUNT; kind++) {
        Arena lasting = {0};
        TextLine line = {.bidi.arena = &lasting};
        size_t taken = allocations;
        char long_line[1024];
        memset(long_line, '\t', sizeof long_line);
        text_lay_out(&line, (Str){long_line, sizeof long_line}, (TextOptions){0});
        assert_true(allocations > taken); /* they are counted at all */
        assert_int_equal(lay_out_all(&line, &corpora[kind]), 0);
        arena_free(&lasting);
    }
    arena_free(&arena);
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(no_line_takes_memory_but_the_longest_so_far),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
