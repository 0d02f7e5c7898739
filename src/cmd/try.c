#include "cmd/try.h"

#include "cmd/print.h"
#include "text/fold.h"

ExitCode try_fold(CommandLine *line)
{
    for (size_t i = 0; i < line->arg_count; i++) {
        Str cells[] = {text_fold(line->arena, line->args[i])};
        print_cells(line, cells, 1);
    }
    return EXIT_DONE;
}
