#include "office/policy.h"

#include <string.h>

/* Lists are the same when they hold the same, however they are spaced. */
static bool is_same(const Policy *a, const Policy *b, PolicyKey key)
{
    const PolicyRule *rule = &policy_rules[key];

    if (rule->key.type != KEY_LIST)
        return str_equal(policy_value(a, key), policy_value(b, key));
    return memcmp(
               (const char *)a + rule->offset, (const char *)b + rule->offset,
               sizeof(KeyItems)) == 0;
}

size_t policy_diff(const Policy *a, const Policy *b, PolicyKey keys[POLICY_KEY_COUNT])
{
    size_t count = 0;

    for (int i = 0; i < POLICY_KEY_COUNT; i++) {
        if (!is_same(a, b, (PolicyKey)i))
            keys[count++] = (PolicyKey)i;
    }
    return count;
}
