#include "tests/lib/office.h"

#include "db/staff_store.h"

#include <dirent.h>
#include <unistd.h>

OfficePlan office_plan(Str file)
{
    return (OfficePlan){
        .file = file,
        .moment = TEST_MOMENT,
        .random = {.is_seeded = true, .seed = 7},
    };
}

Store *office_in_memory(void)
{
    OfficePlan plan = office_plan((Str){0});
    Store *store = NULL;

    assert_int_equal(store_create(&plan, &store), ERR_NONE);
    return store;
}

Act office_act(int seconds)
{
    return (Act){.role = ROLE_SYSTEM, .moment = TEST_MOMENT + (Moment)seconds * 1000};
}

Act office_staff(Store *store, Role role, int seconds)
{
    Str code = str_of(role_code(role));
    Staff staff = {.login = code, .name = code, .role = role};
    Act system = office_act(seconds);
    Act act = {.role = role, .moment = system.moment};

    assert_int_equal(
        store_staff_add(store, &system, &staff, (Str){0}, &act.staff_id, NULL), ERR_NONE);
    return act;
}

Str folder_make(Arena *arena)
{
    char name[] = "/tmp/muamala-test-XXXXXX";

    assert_non_null(mkdtemp(name));
    return str_copy(arena, str_of(name));
}

Str folder_make_quick(Arena *arena)
{
    char name[] = "/dev/shm/muamala-test-XXXXXX";

    return mkdtemp(name) ? str_copy(arena, str_of(name)) : folder_make(arena);
}

void folder_remove(Str folder)
{
    Arena arena = {0};
    DIR *listing = opendir(str_c(&arena, folder));

    assert_non_null(listing);
    for (struct dirent *entry; (entry = readdir(listing)) != NULL;)
        unlink(str_c(&arena, folder_file(&arena, folder, entry->d_name)));
    closedir(listing);
    rmdir(str_c(&arena, folder));
    arena_free(&arena);
}

Str folder_file(Arena *arena, Str folder, const char *name)
{
    return str_format(arena, "%.*s/%s", (int)folder.len, folder.bytes, name);
}

void fault_fail_step(Store *store, int step)
{
    engine_set_fault(store_engine(store), (Fault){.step = step});
}

void fault_fail_from_step(Store *store, int step)
{
    engine_set_fault(store_engine(store), (Fault){.step = step, .stays = true});
}

bool fault_clear(Store *store)
{
    return engine_clear_fault(store_engine(store));
}
