#include "tests/lib/preferences.h"

#include <stdlib.h>

static const char *environment(const char *name)
{
    return getenv(name);
}

Config preferences(void)
{
    Arena refusals = {0};
    Config config = config_default();

    config_take_environment(&refusals, &config, environment);
    arena_free(&refusals);
    return config;
}
