#include "base/err.h"

#include <stdarg.h>
#include <stdio.h>

static char detail[512];

#define X(name, text) [ERR_##name] = text,
static const char *const texts[ERR_COUNT] = {ERR_LIST(X)};
#undef X

Err err_with(Err err, const char *format, ...)
{
    va_list args;

    va_start(args, format);
    vsnprintf(detail, sizeof detail, format, args);
    va_end(args);
    return err;
}

const char *err_detail(void)
{
    return detail;
}

const char *err_text(Err err)
{
    return err < ERR_COUNT ? texts[err] : "";
}
