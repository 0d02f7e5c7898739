#include "ui/sendorder.h"

static const char *const codes[] = {
#define X(name, code) code,
    SEND_ORDER_LIST(X)
#undef X
};

const char *send_order_code(SendOrder order)
{
    return codes[order];
}

bool send_order_from_code(Str code, SendOrder *out)
{
    for (int i = 0; i < SEND_ORDER_COUNT; i++)
        if (str_equal(code, str_of(codes[i]))) {
            *out = (SendOrder)i;
            return true;
        }
    return false;
}
