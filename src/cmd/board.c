#include "cmd/board.h"

#include "cmd/office.h"
#include "cmd/print.h"
#include "view/board_rows.h"

ExitCode board_print(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Board board;
    ExitCode code = office_open(line, "clerk", &desk);

    if (code != EXIT_DONE)
        return code;
    Err err = store_board_read(desk.store, &board);
    if (err)
        return command_fail(line, err, NULL);
    Table table = board_rows(line->arena, &board, desk.today);
    print_headed(line, &table);
    return EXIT_DONE;
}
