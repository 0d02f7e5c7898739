#include "tests/lib/program.h"

#include "tests/lib/test.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

enum { MAX_WORDS = 5000 };

const char *program_path(void)
{
    const char *path = getenv("MUAMALA");

    return path ? path : "build/muamala";
}

static Str read_back(Arena *arena, FILE *file)
{
    StrBuilder builder = {.arena = arena};
    char part[4096];

    rewind(file);
    for (size_t len; (len = fread(part, 1, sizeof part, file)) > 0;)
        strbuilder_add(&builder, (Str){part, len});
    fclose(file);
    return strbuilder_text(&builder);
}

static void become_program(const char *const words[], FILE *out, FILE *err)
{
    const char *argv[MAX_WORDS] = {program_path()};

    for (size_t i = 0; words[i] && i + 2 < MAX_WORDS; i++)
        argv[i + 1] = words[i];
    dup2(open("/dev/null", O_RDONLY), 0);
    dup2(fileno(out), 1);
    dup2(fileno(err), 2);
    execv(argv[0], (char *const *)argv);
    _exit(127);
}

ProgramAnswer program_run(Arena *arena, const char *const words[])
{
    FILE *out = tmpfile();
    FILE *err = tmpfile();
    int status = 0;

    assert_true(out && err);
    pid_t child = fork();
    assert_true(child >= 0);
    if (child == 0)
        become_program(words, out, err);
    waitpid(child, &status, 0);
    ProgramAnswer answer = {
        .code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status)};
    answer.out = read_back(arena, out);
    answer.err = read_back(arena, err);
    return answer;
}
