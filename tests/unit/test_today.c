#include "tests/lib/test.h"

#include "tests/lib/caseoffice.h"
#include "tests/lib/seat.h"
#include "ui/screens/today.h"
#include "view/queue.h"

/* The first of the queues that are this role's work; else the first of all. */
static const char *first_queue_of(Role role)
{
    for (size_t i = 0; queue_at(i); i++)
        if (str_equal(str_of(queue_at(i)->login), str_of(role_code(role))))
            return queue_at(i)->title;
    return queue_at(0)->title;
}

static void the_own_work_stands_first_for_every_role(void **state)
{
    static const Role roles[] = {
        ROLE_CLERK,     ROLE_VERIFIER, ROLE_RESEARCHER, ROLE_SECRETARY,
        ROLE_RELATIONS, ROLE_SERVICE,  ROLE_MANAGER,    ROLE_ADMIN,
    };

    (void)state;
    for (size_t i = 0; i < sizeof roles / sizeof roles[0]; i++) {
        CaseOffice *office = caseoffice_open_demo("union");
        Seat *seat = seat_open(office->store, office->now, roles[i], &today_screen, NULL);
        const List *list = seat_list(seat);
        Str work = list->kind->columns[0].text(&seat->arena, list_row(list, 0));
        assert_str(work, first_queue_of(roles[i]));
        seat_close(seat);
        office->store = NULL;
        caseoffice_close(office);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_own_work_stands_first_for_every_role),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
