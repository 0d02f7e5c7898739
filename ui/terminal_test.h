/* terminal_test.h - a question to the eye: in which order does this terminal show Arabic right?
 */
#ifndef UI_TERMINAL_TEST_H
#define UI_TERMINAL_TEST_H

#include "base/err.h"
#include "office/config.h"

/* Draws the same sentences in each order, asks which reads right and whether marks sit on their
 * letters, and remembers the answers for this terminal.
 *
 * return  ERR_NO_INPUT without a terminal that can show screens.
 */
MUST_CHECK Err terminal_test_run(const Config *config);

#endif
