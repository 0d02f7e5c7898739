#include "cmd/try_number.h"

#include "cmd/print.h"
#include "office/iban.h"
#include "office/identity.h"
#include "office/money.h"
#include "office/phone.h"
#include "view/amount.h"
#include "view/language.h"

static Str translated(const char *reason)
{
    return reason ? str_of(_(reason)) : (Str){0};
}

ExitCode try_id(CommandLine *line)
{
    for (size_t i = 0; i < line->arg_count; i++) {
        Identity identity = identity_judge(line->arena, line->args[i]);
        Str cells[] = {
            str_of(identity_verdict_code(identity.verdict)),
            str_of(identity_kind_code(identity.kind)),
            identity.normal,
            translated(identity.reason),
        };
        print_cells(line, cells, sizeof cells / sizeof cells[0]);
    }
    return EXIT_DONE;
}

ExitCode try_iban(CommandLine *line)
{
    for (size_t i = 0; i < line->arg_count; i++) {
        Iban iban = iban_judge(line->arena, line->args[i]);
        Str cells[] = {
            str_of(iban_verdict_code(iban.verdict)),
            iban.normal,
            translated(iban.reason),
        };
        print_cells(line, cells, sizeof cells / sizeof cells[0]);
    }
    return EXIT_DONE;
}

ExitCode try_phone(CommandLine *line)
{
    for (size_t i = 0; i < line->arg_count; i++) {
        Phone phone = phone_judge(line->arena, line->args[i]);
        Str cells[] = {
            str_of(phone_kind_code(phone.kind)),
            phone.e164,
            translated(phone.reason),
        };
        print_cells(line, cells, sizeof cells / sizeof cells[0]);
    }
    return EXIT_DONE;
}

ExitCode try_words(CommandLine *line)
{
    for (size_t i = 0; i < line->arg_count; i++) {
        Refusal why = {0};
        int64_t halalas = 0;
        Str words = {0};
        Err err = money_parse(line->arena, line->args[i], &why, &halalas);

        if (!err)
            err = amount_words(line->arena, halalas, &words);
        if (err)
            return command_fail(line, err, &why);
        print_cells(line, &words, 1);
    }
    return EXIT_DONE;
}
