#include "ui/screens/session_form.h"

#include "db/session_store.h"
#include "text/isolate.h"
#include "ui/desk.h"
#include "ui/draft.h"
#include "ui/screens/paragraph.h"

#define DRAFT_NAME       STR("session")

#define ARABIC_SEMICOLON "\u061B"

enum { PANELS = 9, MEMBERS_MAX_POINTS = 1000, HEAD_ROWS = 3, MARGIN = 1, FORM_CELLS = 84 };

enum { AT_HELD, AT_PANEL, AT_PLACE, AT_MEMBERS, FIELD_COUNT };

typedef struct {
    Date held;
    int panel; /* one of the choices, from 0 */
    Str place;
    Str members;
} Typed;

typedef struct {
    Typed typed;
    Choices panels;
    Field fields[FIELD_COUNT];
    Form form;
} State;

/* --- members ----------------------------------------------------------------------------------- */

/* Takes the next name off, behind which stands a semicolon of either script, or nothing. */
static Str next_member(Str *rest)
{
    size_t end = str_find(*rest, STR(";"));
    size_t arabic_end = str_find(*rest, STR(ARABIC_SEMICOLON));
    bool is_arabic = arabic_end < end;
    size_t len = is_arabic ? arabic_end : end;
    size_t taken = len + (is_arabic ? sizeof ARABIC_SEMICOLON - 1 : 1);
    Str member = str_part(*rest, 0, len);

    taken = taken < rest->len ? taken : rest->len;
    *rest = str_part(*rest, taken, rest->len - taken);
    return str_trim(member);
}

/* "Ali: chair" */
static SessionMember member_of(Str typed)
{
    Str name;
    bool has_capacity = str_find(typed, STR(":")) < typed.len;

    if (!has_capacity || !str_cut(&typed, ':', &name))
        return (SessionMember){.name = typed, .is_present = true};
    return (SessionMember){str_trim(name), str_trim(typed), true};
}

/* How many there are; of those beyond SESSION_MAX_MEMBERS nothing is written. */
static size_t read_members(Str typed, SessionMember out[SESSION_MAX_MEMBERS])
{
    size_t count = 0;

    while (typed.len) {
        Str member = next_member(&typed);
        if (!member.len)
            continue;
        if (count < SESSION_MAX_MEMBERS)
            out[count] = member_of(member);
        count++;
    }
    return count;
}

static FieldNote check_members(Arena *arena, Str text)
{
    SessionMember members[SESSION_MAX_MEMBERS];
    size_t count = read_members(text, members);
    Str words = str_format(arena, ngettext("%zu member", "%zu members", count), count);

    if (!count)
        return (FieldNote){NOTE_ERROR, language_text(err_text(ERR_BLANK))};
    if (count > SESSION_MAX_MEMBERS)
        return (FieldNote){
            NOTE_ERROR,
            str_format(arena, _("At most %d members, one after another"), SESSION_MAX_MEMBERS)};
    return (FieldNote){NOTE_HINT, words};
}

static Str members_text(Arena *arena, const Session *session)
{
    StrBuilder names = {.arena = arena};

    for (size_t i = 0; i < session->member_count; i++) {
        const SessionMember *member = &session->members[i];
        strbuilder_add(&names, i ? str_of(_("; ")) : STR(""));
        strbuilder_add(&names, member->name);
        if (member->capacity.len)
            strbuilder_add(&names, STR(": "));
        strbuilder_add(&names, member->capacity);
    }
    return strbuilder_text(&names);
}

/* --- beginning --------------------------------------------------------------------------------- */

/* The panels of the committee, under the name that the policy gives it. */
static Choices panels_of(Arena *arena, const Policy *policy)
{
    Choice *rows = arena_new(arena, Choice, PANELS);
    Str committee = policy ? policy->committee_decide : STR("");

    for (int i = 0; i < PANELS; i++) {
        Str panel = str_format(arena, _("panel %d"), i + 1);
        Str label = str_format(
            arena, "%.*s%s%.*s", (int)committee.len, committee.bytes,
            committee.len ? " · " : "", (int)panel.len, panel.bytes);
        rows[i] = (Choice){str_c(arena, str_format(arena, "%d", i + 1)), str_c(arena, label)};
    }
    return (Choices){rows, PANELS};
}

/* Panel, place and members of the last session, to begin with. */
static void begin_with_last(Screen *screen, State *state)
{
    Session *last = arena_new(screen_turn(screen), Session, 1);
    size_t count = 0;
    Err err = store_session_page(
        screen->desk->store, (SessionId){0}, screen_turn(screen), last, 1, &count);

    if (err)
        screen_refuse_err(screen, err, NULL);
    if (err || !count)
        return;
    state->typed.members = members_text(&screen->arena, last);
    state->typed.place = str_copy(&screen->arena, last->place);
    state->typed.panel = last->panel <= PANELS ? last->panel - 1 : 0;
}

static void name_fields(State *state)
{
    state->fields[AT_HELD] = (Field){
        .label = N_("Held on"),
        .kind = FIELD_DATE,
        .offset = offsetof(Typed, held),
        .is_required = true};
    state->fields[AT_PANEL] = (Field){
        .label = N_("Committee"),
        .kind = FIELD_CHOICE,
        .offset = offsetof(Typed, panel),
        .is_required = true,
        .choices = &state->panels};
    state->fields[AT_PLACE] = (Field){
        .label = N_("Place"),
        .kind = FIELD_WORD,
        .offset = offsetof(Typed, place),
        .max_points = SESSION_PLACE_MAX_POINTS};
    state->fields[AT_MEMBERS] = (Field){
        .label = N_("Members"),
        .kind = FIELD_LINES,
        .offset = offsetof(Typed, members),
        .max_points = MEMBERS_MAX_POINTS,
        .check = check_members,
        .is_required = true};
}

static void open(Screen *screen, const void *argument)
{
    State *state = screen->state;
    Day today = desk_today(screen->desk);

    (void)argument;
    state->typed.held = date_of_day(CALENDAR_GREGORIAN, today);
    begin_with_last(screen, state);
    state->panels = panels_of(&screen->arena, screen->desk->policy);
    name_fields(state);
    form_open(&state->form, &screen->arena, state->fields, FIELD_COUNT, &state->typed, today);
    if (draft_offer(screen, &state->form, DRAFT_NAME, 0, true, 0).len)
        screen_say(screen, STYLE_WARNING, str_of(_("This session is not opened yet")));
}

/* --- acts -------------------------------------------------------------------------------------- */

static void say_opened(Screen *screen, SessionId id)
{
    Arena *turn = screen_turn(screen);
    Session *session = arena_new(turn, Session, 1);
    Err err = store_session_find(screen->desk->store, id, turn, session);

    if (err) {
        screen_refuse_err(screen, err, NULL);
        return;
    }
    Str number = text_isolate_ltr(turn, minutes_number_text(turn, session->number));
    screen_say(
        screen, STYLE_OK,
        str_format(
            turn, _("Session %.*s is open; cases can be put on it"), (int)number.len,
            number.bytes));
}

static Outcome act(Screen *screen, ActionId action)
{
    State *state = screen->state;
    SessionMember members[SESSION_MAX_MEMBERS];
    Act now = desk_act(screen->desk);
    Refusal why = {0};
    SessionId id;

    (void)action;
    if (!screen_take_form(screen, &state->form))
        return OUTCOME_REDRAW;
    SessionPlan plan = {
        .held = state->typed.held.day,
        .panel = state->typed.panel + 1,
        .place = state->typed.place,
        .members = members,
        .member_count = read_members(state->typed.members, members),
    };
    Err err = store_session_open(screen->desk->store, &now, &plan, &id, &why);
    if (err) {
        screen_refuse_err(screen, err, &why);
        return OUTCOME_REDRAW;
    }
    form_saved(&state->form);
    draft_forget(screen, &state->form, DRAFT_NAME, 0);
    say_opened(screen, id);
    return OUTCOME_LEAVE;
}

static void draw(Screen *screen, Canvas canvas)
{
    State *state = screen->state;
    int columns = canvas.columns < FORM_CELLS ? canvas.columns : FORM_CELLS;
    bool has_room = canvas.rows > 12;
    Canvas told = canvas_part(canvas, 1, MARGIN, HEAD_ROWS, columns - 2 * MARGIN);
    int top = 0;

    if (has_room)
        top = 2 +
              paragraph_draw(
                  told, 0, STYLE_TEXT,
                  str_of(_(
                      "Members stand in the order of the signatures, parted by a semicolon; a "
                      "colon leads to the capacity")));
    form_draw(&state->form, canvas_part(canvas, top, 0, canvas.rows - top, columns));
}

static Form *form_of(Screen *screen)
{
    return &((State *)screen->state)->form;
}

static void keep(Screen *screen)
{
    draft_keep(screen, form_of(screen), DRAFT_NAME, 0);
}

static const ActionId actions[] = {ACTION_OPEN_SESSION_NOW};

const ScreenKind session_form_screen = {
    .title = N_("New session"),
    .actions = actions,
    .action_count = sizeof actions / sizeof actions[0],
    .state_size_bytes = sizeof(State),
    .open = open,
    .draw = draw,
    .act = act,
    .form = form_of,
    .keep = keep,
};
