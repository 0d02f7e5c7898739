#include "view/sample.h"

Str sample_sentence(void)
{
    return STR("السلام عليكم، المعاملة رقم 37 (الإيجار)");
}

Str sample_date(void)
{
    return STR("2026-11-21");
}

Str sample_marks(void)
{
    return STR("مُعَامَلَةٌ جَدِيدَةٌ");
}
