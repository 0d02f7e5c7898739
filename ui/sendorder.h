/* sendorder.h - the orders in which a terminal can be sent the cells of a row; roworder.h does it. */
#ifndef UI_SENDORDER_H
#define UI_SENDORDER_H

#include "base/str.h"

/* X(NAME, code) */
#define SEND_ORDER_LIST(X)                                                                     \
    X(VISUAL, "visual")   /* as it is seen, from the left */                                   \
    X(INVERSE, "inverse") /* so that UAX #9 makes it what is to be seen */                     \
    X(WORDS, "words")     /* so that turning each Arabic word does */

typedef enum {
#define X(name, code) SEND_ORDER_##name,
    SEND_ORDER_LIST(X)
#undef X
        SEND_ORDER_COUNT
} SendOrder;

/* "visual", "inverse" or "words"; false for any other text, and `out` is then untouched. */
bool send_order_from_code(Str code, SendOrder *out);
const char *send_order_code(SendOrder order);

#endif
