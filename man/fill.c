/* fill.c - fills the pages of the manual from the program's own tables, so that they stay true.
 *
 * usage: fill ar|en <PAGE >FILLED. A line `.\" @NAME ARGUMENT` of the page is replaced by what the
 * filler NAME writes; every other line is kept. It runs at build time and is not installed.
 */
#include "cmd/command.h"
#include "cmd/command_line.h"
#include "office/beneficiary.h"
#include "office/casefile.h"
#include "office/casekind.h"
#include "office/casestate.h"
#include "office/casestate_table.h"
#include "office/datafield.h"
#include "office/decision.h"
#include "office/paper.h"
#include "office/paperkind.h"
#include "office/planrecord.h"
#include "office/policy.h"
#include "office/visitpurpose.h"
#include "ui/places.h"
#include "ui/screens_list.h"
#include "view/keynames.h"
#include "view/language.h"
#include "view/queue.h"

#include <stdio.h>
#include <string.h>

/* Every screen, by the name that it has in ui/screens; the list is made from the headers there. */
#define X(name) {#name, &name##_screen},
static const struct {
    const char *name;
    const ScreenKind *kind;
} screens[] = {SCREEN_LIST(X)};
#undef X

enum { SCREEN_COUNT = sizeof screens / sizeof screens[0] };

typedef struct {
    Arena *arena;
    bool is_told[SCREEN_COUNT]; /* the screens that the page has told so far */
} Page;

static const struct {
    const char *name;
    const Choices *choices;
    size_t first;
} code_lists[] = {
    {"purposes",      &visitpurpose_choices,      0},
    {"kinds",         &casekind_choices,          0},
    {"states",        &case_states,               1},
    {"papers",        &paperkind_choices,         0},
    {"paper-states",  &paper_state_choices,       0},
    {"fields",        &datafield_choices,         0},
    {"origins",       &case_origin_choices,       0},
    {"rulings",       &duplicate_ruling_choices,  0},
    {"signers",       &declared_by_choices,       0},
    {"reasons",       &decision_reason_choices,   1},
    {"close-reasons", &close_reason_choices,      1},
    {"classes",       &beneficiary_class_choices, 0},
    {"funds",         &fund_choices,              0},
    {"channels",      &channel_choices,           0},
    {"documents",     &tool_choices,              0},
};

/* --- roff ------------------------------------------------------------------------------------ */

/* Prints text so that roff changes nothing in it; what only a display needs is left out. */
static void put(const char *text)
{
    if (*text == '.' || *text == '\'')
        fputs("\\&", stdout);
    for (; *text; text++) {
        bool is_isolate = strncmp(text, "\xE2\x81", 2) == 0 && (unsigned char)text[2] >= 0xA6 &&
                          (unsigned char)text[2] <= 0xA9;
        if (is_isolate)
            text += 2;
        else if (*text == '-')
            fputs("\\-", stdout);
        else if (*text == '\\')
            fputs("\\e", stdout);
        else
            fputc(*text, stdout);
    }
}

static void put_line(const char *text)
{
    put(text);
    fputc('\n', stdout);
}

/* What is typed, and below it what it does. */
static void put_tag(const char *typed)
{
    fputs(".TP\n\\fB", stdout);
    put(typed);
    fputs("\\fR\n", stdout);
}

static void put_option(const OptionSpec *option)
{
    char letter[] = {'-', command_option_letter(option->name), ',', ' ', '\0'};

    fputs(".TP\n\\fB", stdout);
    if (letter[1])
        put(letter);
    put(option->name);
    fputs("\\fR", stdout);
    if (option->value) {
        fputs(" \\fI", stdout);
        put(option->value);
        fputs("\\fR", stdout);
    }
    fputc('\n', stdout);
    put_line(_(option->tip));
}

/* --- what the pages ask for ------------------------------------------------------------------ */

static bool fill_options(Page *page, Str unused)
{
    (void)page;
    (void)unused;
    for (size_t i = 0; i < common_option_count; i++)
        put_option(&common_options[i]);
    return true;
}

static bool fill_screen_options(Page *page, Str unused)
{
    (void)page;
    (void)unused;
    for (size_t i = 0; i < screen_option_count; i++)
        put_option(&screen_options[i]);
    return true;
}

static void put_command(Arena *arena, const Command *command)
{
    put_tag(str_c(arena, command_usage(arena, command)));
    put_line(_(command->tip));
    if (command->option_count)
        fputs(".RS\n", stdout);
    for (size_t i = 0; i < command->option_count; i++)
        put_option(&command->options[i]);
    if (command->option_count)
        fputs(".RE\n", stdout);
}

/* The commands of one noun. */
static bool fill_commands(Page *page, Str noun)
{
    const Command *first = command_of_noun(noun);

    if (!first)
        return false;
    if (first->verb) {
        put_line(_(command_noun_gist(first)));
        puts(".PP");
    }
    for (size_t i = 0; command_at(i); i++)
        if (strcmp(command_at(i)->noun, first->noun) == 0)
            put_command(page->arena, command_at(i));
    return true;
}

static void put_action(Arena *arena, ActionId id)
{
    const Action *action = action_of(id);
    StrBuilder keys = {.arena = arena};

    strbuilder_add(&keys, key_label(arena, action->key));
    if (action->also != KEY_NONE) {
        strbuilder_add(&keys, STR(" "));
        strbuilder_add(&keys, key_label(arena, action->also));
    }
    if (keys.len == 0)
        strbuilder_add(&keys, STR("F9 F10"));
    put_tag(str_c(arena, strbuilder_text(&keys)));
    Str tip = keynames_put(arena, (KeyNames){0}, str_of(_(action->tip)));
    put_line(
        str_c(arena, str_format(arena, "%s: %.*s", _(action->label), (int)tip.len, tip.bytes)));
}

static bool is_on_a_screen(ActionId id)
{
    for (size_t i = 0; i < SCREEN_COUNT; i++)
        for (size_t j = 0; j < screens[i].kind->action_count; j++)
            if (screens[i].kind->actions[j] == id)
                return true;
    return place_of_action(id) != NULL;
}

/* The keys that every screen answers. */
static bool fill_keys(Page *page, Str unused)
{
    (void)unused;
    for (int id = ACTION_NONE + 1; id < ACTION_COUNT; id++)
        if (id == ACTION_OPEN || !is_on_a_screen((ActionId)id))
            put_action(page->arena, (ActionId)id);
    return true;
}

static void put_screen(Page *page, size_t screen)
{
    const ScreenKind *kind = screens[screen].kind;

    page->is_told[screen] = true;
    for (size_t i = 0; i < kind->action_count; i++)
        if (kind->actions[i] != ACTION_OPEN)
            put_action(page->arena, kind->actions[i]);
}

/* The keys of one screen. */
static bool fill_screen(Page *page, Str name)
{
    for (size_t i = 0; i < SCREEN_COUNT; i++) {
        if (!str_equal(name, str_of(screens[i].name)))
            continue;
        put_screen(page, i);
        return true;
    }
    return false;
}

/* The screens with keys of their own that the page has no words for yet. */
static bool fill_other_screens(Page *page, Str unused)
{
    (void)unused;
    for (size_t i = 0; i < SCREEN_COUNT; i++) {
        if (page->is_told[i] || !screens[i].kind->action_count)
            continue;
        printf(".SS %s\n", _(screens[i].kind->title));
        put_screen(page, i);
    }
    return true;
}

/* The screens of the menu. */
static bool fill_menu(Page *page, Str unused)
{
    (void)unused;
    for (size_t i = 0; place_at(i); i++) {
        const Action *action = action_of(place_at(i)->action);
        put_tag(_(action->label));
        Str tip = keynames_put(page->arena, (KeyNames){0}, str_of(_(action->tip)));
        put_line(str_c(page->arena, tip));
    }
    return true;
}

static bool fill_queues(Page *page, Str unused)
{
    (void)page;
    (void)unused;
    for (size_t i = 0; queue_at(i); i++) {
        put_tag(queue_at(i)->name);
        put_line(_(queue_at(i)->title));
        if (queue_at(i)->states[0])
            fputs("(", stdout);
        for (size_t j = 0; queue_at(i)->states[j]; j++) {
            fputs(j ? ", " : "", stdout);
            put(case_states.rows[queue_at(i)->states[j]].code);
        }
        if (queue_at(i)->states[0])
            puts(")");
    }
    return true;
}

static void put_choice(const Choice *row)
{
    if (!*row->code)
        return;
    put_tag(row->code);
    put_line(_(row->label));
}

/* The codes of one list with their labels. */
static bool fill_codes(Page *page, Str name)
{
    (void)page;
    for (size_t i = 0; i < sizeof code_lists / sizeof code_lists[0]; i++) {
        if (!str_equal(name, str_of(code_lists[i].name)))
            continue;
        puts(".PD 0");
        for (size_t j = code_lists[i].first; j < code_lists[i].choices->count; j++)
            put_choice(&code_lists[i].choices->rows[j]);
        puts(".PD");
        return true;
    }
    return false;
}

static void put_key(Arena *arena, const KeyRule *rule, const char *gist)
{
    Str allowed = key_rule_allowed(arena, rule);

    put_tag(rule->name);
    if (gist) {
        put_line(_(gist));
        puts(".br");
    }
    if (rule->otherwise) {
        put_line(str_c(arena, str_format(arena, "%s: %s", _("Default"), rule->otherwise)));
        puts(".br");
    }
    put_line(str_c(
        arena, str_format(arena, "%s: %.*s", _("Allowed"), (int)allowed.len, allowed.bytes)));
}

/* The keys of a profile that begin with one of the words. */
static bool fill_profile(Page *page, Str words)
{
    bool has_any = false;
    Str word;

    while (str_cut(&words, ' ', &word))
        for (int i = 0; i < POLICY_KEY_COUNT; i++) {
            Str key = str_of(policy_key_name((PolicyKey)i));
            bool is_group = str_ends_with(word, STR("."));
            if (is_group ? !str_starts_with(key, word) : !str_equal(key, word))
                continue;
            put_key(page->arena, &policy_rules[i].key, NULL);
            has_any = true;
        }
    return has_any;
}

static bool fill_settings(Page *page, Str unused)
{
    (void)unused;
    for (int i = 0; i < SETTING_COUNT; i++)
        put_key(page->arena, &setting_rules[i].key, setting_rules[i].gist);
    return true;
}

/* --- reading a page -------------------------------------------------------------------------- */

static const struct {
    const char *name;
    bool (*fill)(Page *page, Str argument);
} fillers[] = {
    {"codes",          fill_codes         },
    {"commands",       fill_commands      },
    {"keys",           fill_keys          },
    {"menu",           fill_menu          },
    {"options",        fill_options       },
    {"other-screens",  fill_other_screens },
    {"profile",        fill_profile       },
    {"queues",         fill_queues        },
    {"screen",         fill_screen        },
    {"screen-options", fill_screen_options},
    {"settings",       fill_settings      },
};

static bool fill(Page *page, Str wish)
{
    Str name;

    if (!str_cut(&wish, ' ', &name))
        return false;
    for (size_t i = 0; i < sizeof fillers / sizeof fillers[0]; i++)
        if (str_equal(name, str_of(fillers[i].name)))
            return fillers[i].fill(page, wish);
    return false;
}

int main(int argc, char **argv)
{
    Arena arena = {0};
    Page page = {.arena = &arena};
    Language language;
    char bytes[4096];

    if (argc != 2 || !language_from_code(str_of(argv[1]), &language))
        return EXIT_USAGE;
    language_start();
    language_use(language);
    while (fgets(bytes, sizeof bytes, stdin)) {
        Str line = str_of(bytes);
        if (!str_starts_with(line, STR(".\\\" @"))) {
            fputs(bytes, stdout);
            continue;
        }
        if (!fill(&page, str_trim(str_part(line, 5, line.len)))) {
            fprintf(stderr, "man/fill: nothing fills %s", bytes);
            return EXIT_BAD_DATA;
        }
        arena_reset(&arena);
    }
    arena_free(&arena);
    return EXIT_DONE;
}
