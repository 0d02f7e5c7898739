#include "cmd/case_outcome.h"
#include "cmd/choice.h"
#include "cmd/print.h"
#include "db/delivery_store.h"
#include "db/plan_store.h"
#include "db/staff_store.h"
#include "office/date.h"
#include "office/money.h"
#include "text/quote.h"
#include "view/language.h"
#include "view/plan_rows.h"

/* --- registering ------------------------------------------------------------------------------- */

static ExitCode read_liaison(CommandLine *line, const OfficeDesk *desk, int64_t *out)
{
    Str login = command_option(line, "--liaison");
    Refusal why = {.field = login};
    Staff staff;

    if (!login.len)
        return EXIT_DONE;
    Err err = store_staff_find_login(desk->store, login, line->arena, &staff);
    if (err)
        return command_fail(line, err, &why);
    *out = staff.id;
    return EXIT_DONE;
}

static ExitCode read_registering(CommandLine *line, const OfficeDesk *desk, Registering *out)
{
    size_t class = CLASS_NONE;
    ExitCode code = EXIT_DONE;

    if (command_has_option(line, "--class"))
        code = choice_named(
            line, &beneficiary_class_choices, 1, _("class"), command_option(line, "--class"),
            &class);
    out->class = (BeneficiaryClass) class;
    return code == EXIT_DONE ? read_liaison(line, desk, &out->liaison_id) : code;
}

static ExitCode print_card(CommandLine *line, const OfficeDesk *desk, CasefileId id)
{
    Registration registration;
    Err err = store_registration_find(desk->store, id, line->arena, &registration);

    if (err == ERR_NOT_FOUND)
        return command_say(EXIT_NOTHING_FOUND, "%s", _("Nobody was registered in this case"));
    if (err)
        return command_fail(line, err, NULL);
    Table table = registration_row(line->arena, &registration);
    print_table(line, &table);
    return EXIT_DONE;
}

/* The office, the case, and what is to be registered of it. */
static ExitCode open_registering(
    CommandLine *line, const char *login, OfficeDesk *desk, CasefileId *id, Registering *out)
{
    ExitCode code = case_open_desk(line, login, desk, id);

    return code == EXIT_DONE ? read_registering(line, desk, out) : code;
}

ExitCode case_register(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Registering registering = {0};
    Refusal why = {0};
    CasefileId id;
    ExitCode code = open_registering(line, "service", &desk, &id, &registering);

    if (code != EXIT_DONE)
        return code;
    Err err = store_casefile_register(desk.store, &desk.act, id, &registering, &why);
    return err ? command_fail(line, err, &why) : print_card(line, &desk, id);
}

ExitCode case_card(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    CasefileId id;
    ExitCode code = case_open_to_read(line, "service", &desk, &id);

    return code == EXIT_DONE ? print_card(line, &desk, id) : code;
}

/* --- plans ------------------------------------------------------------------------------------- */

static ExitCode read_plan_codes(const CommandLine *line, PlanMade *out)
{
    size_t kind = 0;
    size_t fund = 0;
    int64_t times = 0;
    ExitCode code = choice_number(line, "--times", 1, PLAN_MAX_TIMES, &times);

    out->has_kind = command_has_option(line, "--kind");
    out->has_fund = command_has_option(line, "--fund");
    if (code == EXIT_DONE && out->has_kind)
        code = choice_named(
            line, &casekind_choices, 0, _("kind of support"), command_option(line, "--kind"),
            &kind);
    if (code == EXIT_DONE && out->has_fund)
        code = choice_named(
            line, &fund_choices, 0, _("fund"), command_option(line, "--fund"), &fund);
    out->times = (int)times;
    out->support_kind = (CaseKind)kind;
    out->fund = (Fund)fund;
    return code;
}

static Err read_plan_values(
    CommandLine *line, const OfficeDesk *desk, PlanMade *out, Refusal *why)
{
    out->due = DAY_NONE;
    out->has_amount = command_has_option(line, "--amount");
    if (out->has_amount)
        TRY(money_parse(
            line->arena, command_option(line, "--amount"), why, &out->amount_halalas));
    if (command_has_option(line, "--due"))
        TRY(date_parse_day(
            line->arena, command_option(line, "--due"), desk->today, &out->due, why));
    return ERR_NONE;
}

static ExitCode print_plans(CommandLine *line, const OfficeDesk *desk, CasefileId id)
{
    Plan *plans = arena_new(line->arena, Plan, PLANS_OF_CASE_MAX);
    size_t count;
    Err err = store_plan_list(desk->store, id, line->arena, plans, &count);

    if (err)
        return command_fail(line, err, NULL);
    Table table = plan_rows(line->arena, plans, count);
    print_headed(line, &table);
    return EXIT_DONE;
}

ExitCode case_plan(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    PlanMade made = {0};
    Refusal why = {0};
    int64_t id;
    ExitCode code = read_plan_codes(line, &made);

    if (code == EXIT_DONE)
        code = case_open_desk(line, "service", &desk, &made.casefile);
    if (code != EXIT_DONE)
        return code;
    Err err = read_plan_values(line, &desk, &made, &why);
    if (!err)
        err = store_plan_make(desk.store, &desk.act, &made, &id, &why);
    return err ? command_fail(line, err, &why) : print_plans(line, &desk, made.casefile);
}

ExitCode case_authorise(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Registering registering = {0};
    Refusal why = {0};
    CasefileId id;
    ExitCode code = open_registering(line, "manager", &desk, &id, &registering);

    if (code != EXIT_DONE)
        return code;
    Err err = store_plan_authorise(desk.store, &desk.act, id, &registering, &why);
    return err ? command_fail(line, err, &why) : case_print(line, &desk, id);
}

ExitCode case_release(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Refusal why = {0};
    CasefileId id;
    ExitCode code = case_open_desk(line, "service", &desk, &id);

    if (code != EXIT_DONE)
        return code;
    Err err = store_plan_release(desk.store, &desk.act, id, &why);
    return err ? command_fail(line, err, &why) : print_plans(line, &desk, id);
}

ExitCode case_plans(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    CasefileId id;
    ExitCode code = case_open_to_read(line, "service", &desk, &id);

    return code == EXIT_DONE ? print_plans(line, &desk, id) : code;
}

/* --- deliveries -------------------------------------------------------------------------------- */

static ExitCode print_deliveries(CommandLine *line, const OfficeDesk *desk, CasefileId id)
{
    Entitlement *rows = arena_new(line->arena, Entitlement, ENTITLEMENTS_OF_CASE_MAX);
    size_t count = 0;
    Err err = store_entitlement_list(desk->store, id, line->arena, rows, &count);

    if (err)
        return command_fail(line, err, NULL);
    Table table = delivery_rows(line->arena, rows, count);
    print_headed(line, &table);
    return EXIT_DONE;
}

ExitCode case_deliver(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Delivery delivery = {
        .receiver = command_option(line, "--receiver"),
        .receipt = command_option(line, "--receipt"),
    };
    Str named = command_option(line, "--delivery");
    Str shown = text_quote(line->arena, named);
    Refusal why = {0};

    if (named.len && !str_to_int64(named, &delivery.entitlement_id))
        return command_say(EXIT_USAGE, _("\"%.*s\" is no id"), (int)shown.len, shown.bytes);
    ExitCode code = case_open_desk(line, "service", &desk, &delivery.casefile);
    if (code != EXIT_DONE)
        return code;
    Err err = store_delivery_make(desk.store, &desk.act, &delivery, &why);
    if (err == ERR_NOT_FOUND)
        return command_say(EXIT_NOTHING_FOUND, "%s", _("Nothing of this case is due"));
    return err ? command_fail(line, err, &why) : case_print(line, &desk, delivery.casefile);
}

ExitCode case_deliveries(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    CasefileId id;
    ExitCode code = case_open_to_read(line, "service", &desk, &id);

    return code == EXIT_DONE ? print_deliveries(line, &desk, id) : code;
}

ExitCode case_unplan(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Refusal why = {0};
    CasefileId id;
    ExitCode code = case_open_desk(line, "service", &desk, &id);

    if (code != EXIT_DONE)
        return code;
    Err err = store_delivery_cancel_plan(desk.store, &desk.act, id, &why);
    if (err == ERR_NOT_FOUND)
        return command_say(EXIT_NOTHING_FOUND, "%s", _("This case has no plan to cancel"));
    return err ? command_fail(line, err, &why) : print_plans(line, &desk, id);
}
