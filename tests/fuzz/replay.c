/* replay.c - hands the inputs kept in corpus/TARGET/ to a target, as one test (TAP).
 *
 * The program is named after its target: fuzz_utf8 replays corpus/utf8/. The input that ends it is
 * the last one named.
 */
#include "tests/fuzz/fuzz.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { INPUT_BYTES_MAX = 65536, PATH_BYTES_MAX = 512 };

/* The input gets memory of just its size, so that a sanitizer sees what reads behind it. */
static bool replay(const char *path)
{
    static uint8_t bytes[INPUT_BYTES_MAX];
    FILE *file = fopen(path, "rb");

    if (!file)
        return false;
    size_t len = fread(bytes, 1, sizeof bytes, file);
    fclose(file);
    uint8_t *input = malloc(len ? len : 1);
    if (!input)
        return false;
    memcpy(input, bytes, len);
    LLVMFuzzerTestOneInput(input, len);
    free(input);
    return true;
}

static int is_input(const struct dirent *entry)
{
    return entry->d_name[0] != '.';
}

/* How many inputs the target held for; it ends the program for which it does not. */
static int replay_all(const char *folder)
{
    struct dirent **entries = NULL;
    int count = scandir(folder, &entries, is_input, alphasort);
    int held = 0;

    for (int i = 0; i < count; i++) {
        char path[PATH_BYTES_MAX];
        int len = snprintf(path, sizeof path, "%s/%s", folder, entries[i]->d_name);
        printf("# %s\n", path);
        fflush(stdout);
        held += len < (int)sizeof path && replay(path);
        free(entries[i]);
    }
    free(entries);
    return held == count ? held : 0;
}

int main(int argc, char **argv)
{
    char folder[PATH_BYTES_MAX];
    const char *start = argc ? strrchr(argv[0], '_') : NULL;
    const char *target = start ? start + 1 : "";

    snprintf(folder, sizeof folder, "tests/fuzz/corpus/%s", target);
    bool held = replay_all(folder) > 0;
    printf("%s 1 - every_kept_input_of_%s_holds\n1..1\n", held ? "ok" : "not ok", target);
    return held ? EXIT_SUCCESS : EXIT_FAILURE;
}
