#include "ui/screens/person_choice.h"

#include "text/isolate.h"
#include "ui/desk.h"
#include "ui/picker.h"
#include "view/person_words.h"

enum { FOUND_MAX = 20 };

static void ask_who(Screen *screen, const PersonChoice *choice, int question)
{
    Arena *turn = screen_turn(screen);
    size_t count = choice->found.count;
    PickerRow *rows = arena_new(turn, PickerRow, count + 1);
    Picker picker = {
        .question = question,
        .title =
            str_of(choice->found.has_more ? _("On file, the first of many") : _("On file")),
        .rows = rows,
        .count = count + 1,
    };

    rows[0] = (PickerRow){
        .label = str_of(
            choice->is_number ? _("None of these: type on")
                              : _("None of these: the name alone")),
        .value = count,
    };
    for (size_t i = 0; i < count; i++) {
        const Person *person = &choice->found.rows[i].person;
        rows[i + 1] = (PickerRow){
            .label = text_isolate(turn, person->name),
            .key = text_isolate_ltr(turn, person->identity),
            .tip = person_words_who(turn, person, desk_today(screen->desk)),
            .value = i,
        };
    }
    picker_open(screen, &picker);
}

/* Whether the first is named by what was typed, and nobody else is, or may be when more of it is
 * typed. Those of whose names it is a part somewhere come behind, and are not meant. */
static bool is_one_named(const PersonQuery *query, const PersonPage *found)
{
    const FoundPerson *first = found->rows;

    if (!person_query_names(query, &first->person, first->why))
        return false;
    return found->count == 1 || found->rows[1].why == PERSON_MATCH_PART;
}

static Err search(Screen *screen, PersonChoice *choice, Str typed, PersonQuery *query)
{
    Desk *desk = screen->desk;
    Str told = str_format(screen_turn(screen), "person find %.*s", (int)typed.len, typed.bytes);

    arena_reset(&choice->arena);
    choice->found = (PersonPage){0};
    *query = person_query(&choice->arena, typed, settings_name_keep(&desk->settings));
    choice->is_number = query->name.count == 0;
    TRY(desk_log_reading(desk, STR("list"), 0, told));
    return store_person_search(desk->store, query, FOUND_MAX, &choice->arena, &choice->found);
}

PersonChoiceEnd person_choice_look(
    Screen *screen, PersonChoice *choice, Str typed, int question, PersonId *out)
{
    PersonQuery query;
    Err err = search(screen, choice, typed, &query);

    if (err) {
        screen_refuse_err(screen, err, NULL);
        return PERSON_CHOICE_FAILED;
    }
    if (!choice->found.count)
        return PERSON_CHOICE_NOBODY;
    if (!is_one_named(&query, &choice->found)) {
        ask_who(screen, choice, question);
        return PERSON_CHOICE_ASKED;
    }
    *out = choice->found.rows[0].person.id;
    return PERSON_CHOICE_ONE;
}

bool person_choice_taken(const PersonChoice *choice, const DialogAnswer *answer, PersonId *out)
{
    if (answer->choice >= choice->found.count)
        return false;
    *out = choice->found.rows[answer->choice].person.id;
    return true;
}

Err person_choice_case(Screen *screen, Str typed, Casefile *out)
{
    CaseNumber number;
    CasefileId id;

    if (!casenumber_read(typed, &number))
        return ERR_NOT_FOUND;
    TRY(store_casefile_named(screen->desk->store, number, &id));
    return store_casefile_find(screen->desk->store, id, screen_turn(screen), out);
}

void person_choice_free(PersonChoice *choice)
{
    arena_free(&choice->arena);
}
