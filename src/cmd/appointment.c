#include "cmd/appointment.h"

#include "cmd/case.h"
#include "cmd/choice.h"
#include "cmd/person.h"
#include "cmd/print.h"
#include "cmd/visit.h"
#include "db/appointment_store.h"
#include "office/date.h"
#include "text/digits.h"
#include "text/quote.h"
#include "view/appointment_rows.h"
#include "view/language.h"
#include "view/visit_rows.h"

/* --- what is typed ----------------------------------------------------------------------------- */

static ExitCode read_day(CommandLine *line, const OfficeDesk *desk, Str typed, Day *out)
{
    Refusal why = {0};
    Err err = date_parse_day(line->arena, typed, desk->today, out, &why);

    return err ? command_fail(line, err, &why) : EXIT_DONE;
}

static ExitCode read_time(CommandLine *line, Str typed, int *out)
{
    Str shown = text_quote(line->arena, typed);

    if (appointment_time_read(typed, out))
        return EXIT_DONE;
    return command_say(
        EXIT_BAD_DATA, _("\"%.*s\" is no time; give 10:30"), (int)shown.len, shown.bytes);
}

static ExitCode read_when(CommandLine *line, const OfficeDesk *desk, AppointmentPlan *plan)
{
    ExitCode code = read_day(line, desk, line->args[0], &plan->day);

    return code == EXIT_DONE ? read_time(line, line->args[1], &plan->minute) : code;
}

static ExitCode read_who(CommandLine *line, OfficeDesk *desk, AppointmentPlan *plan)
{
    size_t purpose = VISIT_PURPOSE_OTHER;
    CasefileId id = {0};
    ExitCode code = person_option(line, desk, &plan->person_id);

    if (code == EXIT_DONE && command_has_option(line, "--case"))
        code = case_named(line, desk, command_option(line, "--case"), &id);
    if (code == EXIT_DONE && command_has_option(line, "--purpose"))
        code = choice_named(
            line, &visitpurpose_choices, 0, _("purpose"), command_option(line, "--purpose"),
            &purpose);
    plan->casefile_id = id.row;
    plan->purpose = (VisitPurpose)purpose;
    plan->given_name = command_option(line, "--name");
    return code;
}

/* Opens the office and finds the appointment whose id the first argument is. */
static ExitCode open_for(CommandLine *line, OfficeDesk *desk, Appointment *out)
{
    Str shown = text_quote(line->arena, line->args[0]);
    Str digits = text_digits(line->arena, line->args[0], NOISE_MARKS);
    int64_t id = 0;
    ExitCode code = office_open(line, "clerk", desk);

    if (code != EXIT_DONE)
        return code;
    bool is_id = text_is_digits(digits) && str_to_int64(digits, &id);
    Err err = is_id ? store_appointment_find(desk->store, id, line->arena, out) : ERR_NOT_FOUND;
    if (err == ERR_NOT_FOUND)
        return command_say(
            EXIT_NOTHING_FOUND, _("There is no appointment \"%.*s\""), (int)shown.len,
            shown.bytes);
    return err ? command_fail(line, err, NULL) : EXIT_DONE;
}

/* --- the commands ------------------------------------------------------------------------------ */

ExitCode appointment_book(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    AppointmentPlan plan = {0};
    Refusal why = {0};
    int64_t id;
    ExitCode code = office_open(line, "clerk", &desk);

    if (code == EXIT_DONE)
        code = read_when(line, &desk, &plan);
    if (code == EXIT_DONE)
        code = read_who(line, &desk, &plan);
    if (code != EXIT_DONE)
        return code;
    Err err = store_appointment_book(desk.store, &desk.act, &plan, &id, &why);
    if (err)
        return command_fail(line, err, &why);
    print_id(line, id);
    return EXIT_DONE;
}

/* What was not named stays as it is. */
static AppointmentPlan plan_of(const Appointment *appointment)
{
    return (AppointmentPlan){
        .day = appointment->day,
        .minute = appointment->minute,
        .purpose = appointment->purpose,
        .person_id = appointment->person_id,
        .casefile_id = appointment->casefile_id,
        .given_name = appointment->given_name,
    };
}

/* Another visitor comes about no case of the one before. */
static ExitCode read_changes(
    CommandLine *line, OfficeDesk *desk, const Appointment *appointment, AppointmentPlan *out)
{
    bool is_another =
        command_has_option(line, "--person") || command_has_option(line, "--name");
    AppointmentPlan named = {0};
    ExitCode code = read_who(line, desk, &named);

    *out = plan_of(appointment);
    if (is_another) {
        out->person_id = named.person_id;
        out->given_name = named.given_name;
        out->casefile_id = 0;
    }
    if (command_has_option(line, "--case"))
        out->casefile_id = named.casefile_id;
    if (command_has_option(line, "--purpose"))
        out->purpose = named.purpose;
    if (code == EXIT_DONE && command_has_option(line, "--date"))
        code = read_day(line, desk, command_option(line, "--date"), &out->day);
    if (code == EXIT_DONE && command_has_option(line, "--time"))
        code = read_time(line, command_option(line, "--time"), &out->minute);
    return code;
}

ExitCode appointment_change(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Appointment appointment;
    AppointmentPlan plan;
    Refusal why = {0};
    ExitCode code = open_for(line, &desk, &appointment);

    if (code == EXIT_DONE)
        code = read_changes(line, &desk, &appointment, &plan);
    if (code != EXIT_DONE)
        return code;
    Err err = store_appointment_change(desk.store, &desk.act, appointment.id, &plan, &why);
    return err ? command_fail(line, err, &why) : EXIT_DONE;
}

ExitCode appointment_no_show(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Appointment appointment;
    Refusal why = {0};
    ExitCode code = open_for(line, &desk, &appointment);

    if (code != EXIT_DONE)
        return code;
    Err err = store_appointment_no_show(desk.store, &desk.act, appointment.id, &why);
    return err ? command_fail(line, err, &why) : EXIT_DONE;
}

ExitCode appointment_arrive(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Appointment appointment;
    Refusal why = {0};
    VisitId id;
    Visit visit;
    ExitCode code = open_for(line, &desk, &appointment);

    if (code != EXIT_DONE)
        return code;
    Err err = store_appointment_arrive(desk.store, &desk.act, appointment.id, &id, &why);
    if (!err)
        err = store_visit_find(desk.store, id, line->arena, &visit);
    if (err)
        return command_fail(line, err, &why);
    Table table = visit_row_ticket(line->arena, &visit, desk.today);
    print_table(line, &table);
    return EXIT_DONE;
}

ExitCode appointment_cancel(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Appointment appointment;
    Refusal why = {0};
    ExitCode code = open_for(line, &desk, &appointment);

    if (code == EXIT_DONE)
        code = visit_read_reason(line, &desk);
    if (code != EXIT_DONE)
        return code;
    Err err = store_appointment_cancel(desk.store, &desk.act, appointment.id, &why);
    return err ? command_fail(line, err, &why) : EXIT_DONE;
}

/* Opens the office; the day is --date, else today. */
static ExitCode open_day(CommandLine *line, OfficeDesk *desk, Day *out)
{
    ExitCode code = office_open(line, "clerk", desk);

    *out = desk->today;
    if (code == EXIT_DONE && command_has_option(line, "--date"))
        code = read_day(line, desk, command_option(line, "--date"), out);
    return code;
}

ExitCode appointment_list(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Appointment *appointments;
    size_t count;
    Day day;
    ExitCode code = open_day(line, &desk, &day);

    if (code != EXIT_DONE)
        return code;
    Err err = store_appointment_list(desk.store, day, day, line->arena, &appointments, &count);
    if (!err)
        err = office_log_reading(line, &desk, STR("list"), 0, STR("appointment list"));
    if (err)
        return command_fail(line, err, NULL);
    Table table = appointment_rows(line->arena, desk.act.moment, appointments, count);
    print_headed(line, &table);
    return EXIT_DONE;
}

ExitCode appointment_free(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    int slots[APPOINTMENT_SLOTS_MAX];
    size_t count;
    Day day;
    ExitCode code = open_day(line, &desk, &day);

    if (code != EXIT_DONE)
        return code;
    Err err = store_appointment_free(desk.store, day, desk.act.moment, slots, &count);
    if (err)
        return command_fail(line, err, NULL);
    Table table = appointment_slot_rows(line->arena, slots, count);
    print_headed(line, &table);
    return EXIT_DONE;
}
