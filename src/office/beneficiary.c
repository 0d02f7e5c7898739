#include "office/beneficiary.h"

#define X(name, code, label) {code, label},
static const Choice classes[] = {BENEFICIARY_CLASS_LIST(X)};
#undef X
const Choices beneficiary_class_choices = {classes, BENEFICIARY_CLASS_COUNT};

const char *beneficiary_class_code(BeneficiaryClass class)
{
    return classes[class].code;
}

const char *beneficiary_class_label(BeneficiaryClass class)
{
    return classes[class].label;
}

bool beneficiary_class_from_code(Str code, BeneficiaryClass *out)
{
    size_t place;

    if (!choices_find(&beneficiary_class_choices, code, &place) || !place)
        return false;
    *out = (BeneficiaryClass)place;
    return true;
}
