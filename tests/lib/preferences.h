/* preferences.h - what the environment of a test's program prefers of the screens.
 */
#ifndef TESTS_PREFERENCES_H
#define TESTS_PREFERENCES_H

#include "office/config.h"

/* The defaults, changed by the environment; its texts are the environment's own. */
Config preferences(void);

#endif
