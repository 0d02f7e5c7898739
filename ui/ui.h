/* ui.h - the stack of screens: events go to the one on top, a sheet comes out.
 *
 * Pure but for what the screens do: it waits for nothing and knows no terminal. loop.c feeds it.
 */
#ifndef UI_UI_H
#define UI_UI_H

#include "base/moment.h"
#include "office/calendar.h"
#include "text/utf8.h"
#include "ui/screen.h"
#include "view/keybinding.h"

enum {
    UI_SCREENS = 16,
    UI_DEPTH = UI_SCREENS + 4,
    UI_ACTIONS = 64,
    UI_RECENT = 8,
    UI_FILES = 8,
    UI_MESSAGE_BYTES = 512
};

enum { UI_LEAST_ROWS = 10, UI_LEAST_COLUMNS = 40, UI_LISTS = 32 };

/* What is remembered of a list for as long as the person sits here. */
typedef struct {
    const ListKind *kind;
    size_t order;
    int64_t looked; /* the newest event when it was left last; 0: it never was */
    char search
        [LIST_SEARCH_POINTS * UTF8_BYTES_MAX]; /* what was searched for and then given up */
    size_t search_len;
} ListMemory;

/* What the title bar tells beside the screen's name. */
typedef struct {
    Str office;
    Str staff;     /* name and role */
    Str day_short; /* one date */
    Str day_long;  /* both calendars */
    bool is_demo;
} FrameFacts;

/* A record that a screen of the stack works on. */
typedef struct {
    RecordRef record;
    bool is_edited; /* something is typed there that is not saved, or it was taken over */
    int64_t turn;
} UiRecord;

/* What somebody at another desk types into. It is his for some minutes behind his last key. */
typedef struct {
    Str words; /* who, where and until when */
    int64_t staff_id;
    int64_t turn; /* who takes it over has the next one */
} Claim;

/* What the kit must ask of the program. All but `facts` may be NULL. */
typedef struct {
    void (*facts)(Desk *desk, Arena *arena, FrameFacts *out);
    Role (*role)(Desk *desk);
    Moment (*now)(Desk *desk); /* the office's clock */
    bool (*has_changed)(
        Desk *desk); /* whether somebody changed the office since it was asked */
    const Calendar *(*calendar)(
        Desk *desk); /* on which days the office works; NULL: not known */
    const ScreenKind *(*kind_of)(ActionId menu_action); /* the screen that it opens */
    void (*terminals)(
        Desk *desk, Str *bidi, Str *marks); /* what the office settled for them: terminal.h */
    const ActionId *menu;                   /* the other screens, for every screen's menu */
    size_t menu_count;
    Outcome (*go)(Screen *screen, ActionId action); /* opens one of them */
    int64_t (*newest)(Desk *desk);                  /* the newest event of the office */
    ListNews *news;
    int64_t (*looked)(Desk *desk, Str list); /* how far he who sits here has; 0: never */
    void (*keep_look)(Desk *desk, Str list, int64_t event);
    bool (*offer_phrases)(Screen *screen, Editor *editor); /* into a long text: phrases.h */
    void (*put_phrase)(Desk *desk, Editor *editor, size_t choice);
    Outcome (*undo)(Screen *screen, bool is_sure); /* takes back what was done last, or asks */
    bool (*acted)(
        Screen *screen); /* whether something was done just now that can be taken back */
    void (*tell_open)(
        Desk *desk, const UiRecord *records, size_t count); /* to the other desks */
    bool (*have_moved)(
        Desk *desk); /* whether these opened or closed something since it was asked */
    ListOpen *is_open_elsewhere;
    Str (*open_elsewhere)(Desk *desk, Arena *arena, RecordRef record); /* where, and by whom */
    bool (*claim)(
        Desk *desk, Arena *arena, RecordRef record, Claim *out); /* the newest; false: none */
    Err (*take_over)(Desk *desk, RecordRef record, int64_t staff_id); /* writes it down */
    void (*bulk)(Desk *desk, bool begins); /* what is done from here on belongs together */
    int lock_after_ms;                     /* on the office's clock; 0: never */
    void (*lock)(Screen *screen);          /* nobody has typed for that long */
    const KeyBindings *keys; /* which keys the actions have; NULL: those of the registry */
    bool teaches;            /* an act that is chosen from a list says its key */
    bool is_brief;           /* the key bar shows what every screen has by its key alone */
} UiHooks;

typedef struct {
    Style style;
    char bytes[UI_MESSAGE_BYTES];
    size_t len;
    bool was_shown;
} Message;

struct Ui {
    const UiHooks *hooks;
    Desk *desk;
    Screen *stack[UI_DEPTH];
    size_t depth;
    Letters letters;
    bool hides_names; /* in every list, until the key is pressed again */
    Sheet sheet;
    Arena sheet_arena;
    Arena turn;
    Message message;
    int files[UI_FILES]; /* that are watched, and for whom */
    Screen *watchers[UI_FILES];
    size_t file_count;
    ActionId recent[UI_RECENT]; /* done last, the latest first */
    size_t recent_count;
    int box_keys;      /* pressed in the boxes that are open */
    bool is_half_pair; /* the alef of a refused lam-alef is still to come */
    bool is_kept;      /* what was typed is kept as a draft */
    bool has_lost;     /* what was typed could not be kept when that was tried last */
    bool is_behind;    /* what the screen shows is to be read again when no box is open */
    bool has_mouse;    /* spots are kept of what is drawn */
    Arena clip_arena;
    Str clip;        /* what was cut or copied last */
    bool wants_copy; /* these four are for the loop to do and to put back */
    bool wants_beep;
    bool wants_suspend;
    bool wants_repaint; /* something else may have written on the terminal */
    bool is_over;
    ListMemory lists[UI_LISTS];
    size_t list_count;
    const struct BulkAct *bulk; /* about which it is asked why */
};

/* An empty stack; open the first screen with ui_open(). */
void ui_start(Ui *ui, const UiHooks *hooks, Desk *desk, Letters letters);

/* Closes every screen and gives all memory back. */
void ui_end(Ui *ui);

/* Puts a screen on top. Above UI_SCREENS there is room for boxes alone, so that the lock always has
 * some; another screen is refused in words. */
void ui_open(Ui *ui, const ScreenKind *kind, const void *argument);

/* What the terminal's letters can do is known better now. */
void ui_set_letters(Ui *ui, Letters letters);

/* Whether the mouse is asked for its clicks: what is drawn from now on can then be pointed at. */
void ui_set_mouse(Ui *ui, bool has_mouse);

/* The terminal has this size now; to be told before the first screen is opened. */
void ui_resize(Ui *ui, int rows, int columns);

/* Answers a key or a paste; other events are the loop's. */
void ui_answer(Ui *ui, const TerminalEvent *event);

/* Says what became of what was copied: whether it was sent to the terminal. */
void ui_copied(Ui *ui, bool was_sent);

/* A watched file can be read. */
void ui_ready(Ui *ui, int file);

/* Loads the screen on top again, unless something typed would be lost; under a dialog as soon as that
 * is closed. */
void ui_refresh(Ui *ui);

/* Lets the screen on top read a piece of what it has left for later, or its list read ahead.
 *
 * return  whether there was something, so that the frame may look different.
 */
bool ui_go_on(Ui *ui);

/* Keeps what was typed as a draft, if there is something that is not kept yet. */
void ui_keep(Ui *ui);

/* Tells the other desks what is open here; after a key it renews what is typed into. */
void ui_tell_open(Ui *ui);

/* Draws everything; borrowed until the next call. */
const Sheet *ui_draw(Ui *ui);

/* --- for the parts of the kit ---------------------------------------------------------------- */

/* The screen on top; NULL when the stack is empty. */
Screen *ui_top(const Ui *ui);

/* The screen that dialogs stand on. */
Screen *ui_base(const Ui *ui);

/* All actions of a screen, its own and those of every screen, each once.
 *
 * return  how many, at most UI_ACTIONS.
 */
size_t ui_actions(const Ui *ui, Screen *screen, ActionId out[UI_ACTIONS]);

/* English sentence why `action` is not possible on `screen` now, else NULL. */
const char *ui_why_not(const Ui *ui, Screen *screen, ActionId action);

/* The same for who sits here, in the language in use: where it is the role, who may. Empty when it is
 * possible; lives in the turn's arena. */
Str ui_why_not_words(Screen *screen, ActionId action);

/* The name under which `screen` shows `action`, in the language in use. */
Str ui_label(Screen *screen, ActionId action);

/* The key that an action has here. */
Key ui_key(const Ui *ui, ActionId action);

/* Which of `ids` a key asks for; as action_for_key(). */
ActionId ui_action_for_key(const Ui *ui, const ActionId *ids, size_t count, Key key);

/* Does an action as if its key had been pressed. */
void ui_act(Ui *ui, Screen *screen, ActionId action);

/* Closes a dialog; its answer goes to the screen under it. Neither may be touched any more. */
void ui_bring_back(Screen *dialog, const DialogAnswer *answer);

/* Closes a dialog that brings nothing. */
void ui_dismiss(Screen *dialog);

#endif
