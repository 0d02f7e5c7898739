#include "view/language.h"

#include <langinfo.h>
#include <limits.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char *const codes[] = {
    [LANGUAGE_ARABIC] = "ar",
    [LANGUAGE_ENGLISH] = "en",
};

static void find_catalogues(void)
{
    static const char *const beside[] = {"locale", "../share/locale"};
    char program[PATH_MAX];
    char folder[PATH_MAX + 32];
    ssize_t len = readlink("/proc/self/exe", program, sizeof program - 1);

    if (len <= 0)
        return;
    program[len] = '\0';
    char *name = strrchr(program, '/');
    if (name)
        *name = '\0';
    for (size_t i = 0; i < sizeof beside / sizeof beside[0]; i++) {
        snprintf(folder, sizeof folder, "%s/%s", program, beside[i]);
        if (access(folder, R_OK) == 0) {
            bindtextdomain("muamala", folder);
            return;
        }
    }
}

void language_start(void)
{
    setlocale(LC_ALL, "");
    if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        setlocale(LC_ALL, "C.UTF-8");
    /* gettext translates nothing while the locale of messages is "C" itself. */
    const char *messages = setlocale(LC_MESSAGES, NULL);
    if (strcmp(messages, "C") == 0 || strcmp(messages, "POSIX") == 0)
        setlocale(LC_MESSAGES, "C.UTF-8");
    setlocale(LC_NUMERIC, "C");
    setlocale(LC_TIME, "C");
    find_catalogues();
    bind_textdomain_codeset("muamala", "UTF-8");
    textdomain("muamala");
}

void language_use(Language language)
{
    setenv("LANGUAGE", codes[language], 1);
    /* gettext notices a new LANGUAGE only when the domain or the locale is set again. */
    textdomain("muamala");
}

Language language_in_use(void)
{
    Language language = LANGUAGE_ARABIC;

    (void)language_from_code(str_of(getenv("LANGUAGE")), &language);
    return language;
}

Str language_text(const char *text)
{
    return text && *text ? str_of(_(text)) : (Str){0};
}

const char *language_code(Language language)
{
    return codes[language];
}

bool language_from_code(Str code, Language *out)
{
    for (size_t i = 0; i < sizeof codes / sizeof codes[0]; i++) {
        if (str_equal(code, str_of(codes[i]))) {
            *out = (Language)i;
            return true;
        }
    }
    return false;
}
