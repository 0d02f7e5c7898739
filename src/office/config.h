/* config.h - what a person or a machine prefers of the screens: colours, mouse, title, bell, order.
 *
 * It belongs to no office: it stands in `key = value` lines of the user's file, under those of the
 * machine's file, and is changed for one run by the environment and the command line. One table
 * (config_table.c) holds every key with its rule, its default and what it means.
 */
#ifndef OFFICE_CONFIG_H
#define OFFICE_CONFIG_H

#include "office/key_rule.h"
#include "office/keyfile.h"

#define THEME_LIST(X)                                                                          \
    X(DEFAULT, "default", N_("Colours, calm"))                                                 \
    X(HIGH_CONTRAST, "high-contrast", N_("Few colours, far apart"))                            \
    X(MONO, "mono", N_("Bold, underline and reverse alone"))

#define COLOUR_WISH_LIST(X)                                                                    \
    X(AUTO, "auto", N_("Unless NO_COLOR is set"))                                              \
    X(ALWAYS, "always", N_("Always"))                                                          \
    X(NEVER, "never", N_("Never"))

#define BIDI_WISH_LIST(X)                                                                      \
    X(AUTO, "auto", N_("As the terminal needs it"))                                            \
    X(VISUAL, "visual", N_("As it is seen, from the left"))                                    \
    X(INVERSE, "inverse", N_("For terminals that reorder"))                                    \
    X(WORDS, "words", N_("For terminals that turn each word"))                                 \
    X(BDSM, "bdsm", N_("As it is seen, tmux handing the switch through"))

#define MARKS_WISH_LIST(X)                                                                     \
    X(AUTO, "auto", N_("Where the terminal places them"))                                      \
    X(ON, "on", N_("Always"))                                                                  \
    X(OFF, "off", N_("Never"))

#define BAR_WISH_LIST(X)                                                                       \
    X(FULL, "full", N_("Each key with what it does"))                                          \
    X(BRIEF, "brief", N_("What every screen has by its key alone"))

#define X(name, code, text) THEME_##name,
typedef enum { THEME_LIST(X) THEME_COUNT } ThemeKind;
#undef X
#define X(name, code, text) COLOUR_WISH_##name,
typedef enum { COLOUR_WISH_LIST(X) COLOUR_WISH_COUNT } ColourWish;
#undef X
#define X(name, code, text) BIDI_WISH_##name,
typedef enum { BIDI_WISH_LIST(X) BIDI_WISH_COUNT } BidiWish;
#undef X
#define X(name, code, text) MARKS_WISH_##name,
typedef enum { MARKS_WISH_LIST(X) MARKS_WISH_COUNT } MarksWish;
#undef X

#define X(name, code, text) BAR_WISH_##name,
typedef enum { BAR_WISH_LIST(X) BAR_WISH_COUNT } BarWish;
#undef X

#define CONFIG_LIST(X)                                                                         \
    X(THEME)                                                                                   \
    X(COLOR)                                                                                   \
    X(MOUSE)                                                                                   \
    X(TITLE)                                                                                   \
    X(BELL)                                                                                    \
    X(BIDI)                                                                                    \
    X(MARKS)                                                                                   \
    X(PLAIN)                                                                                   \
    X(DESK)                                                                                    \
    X(LEARN)                                                                                   \
    X(BAR)

#define X(name) CONFIG_##name,
typedef enum { CONFIG_LIST(X) CONFIG_COUNT } ConfigKey;
#undef X

/* Where a value comes from; what stands further down goes before what stands above. */
#define CONFIG_SOURCE_LIST(X)                                                                  \
    X(DEFAULT, "default", N_("The program's default"))                                         \
    X(MACHINE, "machine", N_("The machine's file"))                                            \
    X(USER, "user", N_("The user's file"))                                                     \
    X(ENVIRONMENT, "environment", N_("The environment"))                                       \
    X(OPTION, "option", N_("The command line"))

#define X(name, code, text) CONFIG_SOURCE_##name,
typedef enum { CONFIG_SOURCE_LIST(X) CONFIG_SOURCE_COUNT } ConfigSource;
#undef X

typedef struct {
    KeyRule key;
    const char *variable; /* of the environment; NULL: none */
    const char *option;   /* of the command line; NULL: none */
    const char *gist;     /* N_(): what it decides */
} ConfigRule;

extern const ConfigRule config_rules[CONFIG_COUNT];

enum { CONFIG_BINDINGS_MAX = 128 };

/* A line `key.ACTION = KEY`: which actions and keys there are, view/keybinding.h knows. */
typedef struct {
    Str action;
    Str key;
    Str file;
    size_t line;
    ConfigSource source;
} ConfigBinding;

typedef struct {
    KeyValue values[CONFIG_COUNT];
    ConfigSource sources[CONFIG_COUNT];
    ConfigBinding bindings[CONFIG_BINDINGS_MAX]; /* as they were read */
    size_t binding_count;
} Config;

/* Every key as its table's default says. */
Config config_default(void);

/* return  false when `name` ("theme") is no key; `out` is then untouched. */
bool config_find(Str name, ConfigKey *out);

/* Takes one value, unless one of a later source stands there already.
 *
 * text    must live as long as `config`.
 * return  ERR_BAD_DATA with `why` filled from `arena`: the value is not allowed, and nothing
 *         changed.
 */
MUST_CHECK Err config_take(
    Arena *arena, Config *config, ConfigSource source, ConfigKey key, Str text, Refusal *why);

/* Takes the lines of `file` up to its end or the first that is wrong; asked again it goes on behind
 * that one.
 *
 * file    from keyfile_open(); its text lives as long as `config`.
 * return  ERR_CONFIG with `why` filled: file, line, key and what is allowed.
 */
MUST_CHECK Err config_take_lines(
    Arena *arena, Config *config, ConfigSource source, KeyFile *file, Refusal *why);

/* Takes what the environment says. A variable may be set for every program of a session: what it
 * cannot mean here says nothing.
 *
 * environment  the value of a variable, NULL without one.
 */
void config_take_environment(
    Arena *arena, Config *config, const char *(*environment)(const char *name));

int32_t config_number(const Config *config, ConfigKey key);
bool config_is_on(const Config *config, ConfigKey key);
Str config_value(const Config *config, ConfigKey key);

const char *configsource_code(ConfigSource source);
const char *configsource_label(ConfigSource source);

#endif
