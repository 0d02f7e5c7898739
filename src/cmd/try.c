#include "cmd/try.h"

#include "cmd/print.h"
#include "office/iban.h"
#include "office/identity.h"
#include "office/money.h"
#include "office/phone.h"
#include "text/fold.h"
#include "view/amount.h"
#include "view/language.h"

static Str reason_of(const char *reason)
{
    return reason ? str_of(_(reason)) : (Str){0};
}

ExitCode try_id(CommandLine *line)
{
    for (size_t i = 0; i < line->arg_count; i++) {
        Identity judged = identity_judge(line->arena, line->args[i]);
        Str cells[] = {
            str_of(identity_verdict_code(judged.verdict)),
            str_of(identity_kind_code(judged.kind)),
            judged.normal,
            reason_of(judged.reason),
        };
        print_cells(line, cells, sizeof cells / sizeof cells[0]);
    }
    return EXIT_DONE;
}

ExitCode try_iban(CommandLine *line)
{
    for (size_t i = 0; i < line->arg_count; i++) {
        Iban judged = iban_judge(line->arena, line->args[i]);
        Str cells[] = {
            str_of(iban_verdict_code(judged.verdict)),
            judged.normal,
            reason_of(judged.reason),
        };
        print_cells(line, cells, sizeof cells / sizeof cells[0]);
    }
    return EXIT_DONE;
}

ExitCode try_phone(CommandLine *line)
{
    for (size_t i = 0; i < line->arg_count; i++) {
        Phone judged = phone_judge(line->arena, line->args[i]);
        Str cells[] = {
            str_of(phone_kind_code(judged.kind)),
            judged.e164,
            reason_of(judged.reason),
        };
        print_cells(line, cells, sizeof cells / sizeof cells[0]);
    }
    return EXIT_DONE;
}

ExitCode try_words(CommandLine *line)
{
    for (size_t i = 0; i < line->arg_count; i++) {
        Refusal why = {.field = line->args[i]};
        int64_t halalas;
        Str words;
        Err err = money_parse(line->arena, line->args[i], &why, &halalas);
        if (!err)
            err = amount_words(line->arena, halalas, &words);
        if (err)
            return command_fail(line, err, &why);
        print_cells(line, &words, 1);
    }
    return EXIT_DONE;
}

ExitCode try_fold(CommandLine *line)
{
    for (size_t i = 0; i < line->arg_count; i++) {
        Str folded = text_fold(line->arena, line->args[i]);
        print_cells(line, &folded, 1);
    }
    return EXIT_DONE;
}
