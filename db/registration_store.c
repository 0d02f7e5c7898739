#include "db/registration_store.h"

#include "db/body.h"
#include "db/person_store.h"
#include "db/sql.h"
#include "db/staff_store.h"
#include "office/guard_clause.h"

#define SQL_LIST(X)                                                                            \
    X(REGISTRATION_ADD, "INSERT INTO registration(id, casefile_id, person_id, class,"          \
                        " liaison_id, registered_at, registered_by)"                           \
                        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")                                \
    X(REGISTRATION_FIND,                                                                       \
      "SELECT r.casefile_id, r.class, p.beneficiary_number, r.liaison_id, s.login,"            \
      " r.registered_at FROM registration r JOIN person p ON p.id = r.person_id"               \
      " LEFT JOIN staff s ON s.id = r.liaison_id WHERE r.casefile_id = ?1"                     \
      " ORDER BY r.id DESC LIMIT 1")                                                           \
    X(REGISTRATION_LAST_CLASS, "SELECT class FROM registration WHERE person_id = ?1"           \
                               " ORDER BY id DESC LIMIT 1")                                    \
    X(LIAISON_OF_REPLY, "SELECT r.staff_id FROM reply r JOIN staff s ON s.id = r.staff_id"     \
                        " WHERE r.casefile_id = ?1 AND s.role = ?2 AND s.is_disabled = 0"      \
                        " ORDER BY r.id DESC LIMIT 1")                                         \
    X(LIAISON_FIRST, "SELECT id FROM staff WHERE role = ?1 AND is_disabled = 0"                \
                     " ORDER BY id LIMIT 1")

#define X(name, sql) SQL_##name,
enum { SQL_BEFORE = SQL_FILE_REGISTRATION * SQL_FILE_MAX - 1, SQL_LIST(X) };
#undef X
#define X(name, sql) {sql, sizeof sql - 1},
static const Str texts[] = {SQL_LIST(X)};
#undef X
const SqlList registration_sql = {texts, sizeof texts / sizeof texts[0]};

/* --- class ------------------------------------------------------------------------------------- */

static Err find_last_class(CaseWork *work, BeneficiaryClass *out)
{
    AUTO_RESET Row *row = store_query(work->change.store, SQL_REGISTRATION_LAST_CLASS);

    row_bind_id(row, 1, work->casefile.person_id);
    switch (row_step(row)) {
    case ROW_READY:
        return beneficiary_class_from_code(row_text(row, 0, &work->change.arena), out)
                   ? ERR_NONE
                   : err_with(ERR_DAMAGED, "an unknown class");
    case ROW_DONE:
        return ERR_NONE;
    default:
        return store_error(work->change.store);
    }
}

/* --- liaison ----------------------------------------------------------------------------------- */

static Err find_replier(CaseWork *work, int64_t *out)
{
    AUTO_RESET Row *row = store_query(work->change.store, SQL_LIAISON_OF_REPLY);

    row_bind_id(row, 1, work->casefile.id.row);
    row_bind_text(row, 2, str_of(role_code(ROLE_RELATIONS)));
    return row_number(row, out);
}

static Err find_first(CaseWork *work, int64_t *out)
{
    AUTO_RESET Row *row = store_query(work->change.store, SQL_LIAISON_FIRST);

    row_bind_text(row, 1, str_of(role_code(ROLE_RELATIONS)));
    return row_number(row, out);
}

static Err check_named(CaseWork *work, int64_t id, Refusal *why)
{
    Staff staff = {0};
    Err err = store_staff_find(work->change.store, id, &work->change.arena, &staff);

    if (err && err != ERR_NOT_FOUND)
        return err;
    if (!err && staff.role == ROLE_RELATIONS && !staff.is_disabled)
        return ERR_NONE;
    *why = (Refusal){
        .guard = GUARD_BAD_VALUE,
        .clause = guard_clause(work->policy, GUARD_LIAISON_NAMED),
        .field = STR("liaison"),
        .allowed = str_of(role_code(ROLE_RELATIONS)),
    };
    return ERR_BAD_DATA;
}

static Err find_liaison(CaseWork *work, int64_t named, int64_t *out, Refusal *why)
{
    *out = named;
    if (named)
        return check_named(work, named, why);
    Err err = find_replier(work, out);
    if (err == ERR_NOT_FOUND)
        err = find_first(work, out);
    return err == ERR_NOT_FOUND ? ERR_NONE : err;
}

/* --- registering ------------------------------------------------------------------------------- */

Err registration_prepare(
    CaseWork *work, const Registering *registering, Registration *out, Refusal *why)
{
    *out = (Registration){.casefile = work->casefile.id, .class = registering->class};
    if (out->class == CLASS_NONE)
        TRY(find_last_class(work, &out->class));
    TRY(find_liaison(work, registering->liaison_id, &out->liaison_id, why));
    work->facts.number_given = true;
    work->facts.class_given = out->class != CLASS_NONE;
    work->facts.liaison_named = out->liaison_id != 0;
    return ERR_NONE;
}

static Err add_row(CaseWork *work, const Registration *registration)
{
    AUTO_RESET Row *row = store_query(work->change.store, SQL_REGISTRATION_ADD);

    row_bind_id(row, 1, change_new_id(&work->change));
    row_bind_id(row, 2, work->casefile.id.row);
    row_bind_id(row, 3, work->casefile.person_id);
    row_bind_text(row, 4, str_of(beneficiary_class_code(registration->class)));
    row_bind_id(row, 5, registration->liaison_id);
    row_bind_moment(row, 6, work->change.moment);
    row_bind_int(row, 7, work->change.act->staff_id);
    return row_run(row);
}

Err registration_keep(CaseWork *work, const Registration *registration)
{
    PersonId person = {work->casefile.person_id};
    Str clause = guard_clause(work->policy, GUARD_NUMBER_GIVEN);

    TRY(person_raise(&work->change, person, PERSON_BENEFICIARY, clause));
    return add_row(work, registration);
}

static CaseNote note_of(CaseWork *work, const Registration *registration)
{
    StrBuilder after = {.arena = &work->change.arena};
    Str liaison = str_format(&work->change.arena, "%lld", (long long)registration->liaison_id);

    body_add(&after, "class", str_of(beneficiary_class_code(registration->class)));
    body_add(&after, "liaison", liaison);
    return (CaseNote){.after = strbuilder_text(&after)};
}

Err store_casefile_register(
    Store *store, const Act *act, CasefileId id, const Registering *registering, Refusal *why)
{
    AUTO_LEAVE CaseWork work = {0};
    Registration registration;

    TRY(casework_begin(&work, store, act, id, why));
    if (change_is_repeat(&work.change))
        return ERR_NONE;
    TRY(casestate_permit(act->role, STEP_REGISTER, why));
    TRY(registration_prepare(&work, registering, &registration, why));
    CaseNote note = note_of(&work, &registration);
    TRY(casework_move(&work, STEP_REGISTER, &note, why));
    TRY(registration_keep(&work, &registration));
    return casework_commit(&work);
}

/* --- reading ----------------------------------------------------------------------------------- */

static Err registration_from_row(const Row *row, Arena *arena, Registration *out)
{
    *out = (Registration){
        .casefile = {row_int(row, 0)},
        .number = row_int(row, 2),
        .liaison_id = row_int(row, 3),
        .liaison_login = row_text(row, 4, arena),
    };
    TRY(row_moment(row, 5, &out->registered_at));
    return beneficiary_class_from_code(row_text(row, 1, arena), &out->class)
               ? ERR_NONE
               : err_with(ERR_DAMAGED, "an unknown class");
}

Err store_registration_find(Store *store, CasefileId id, Arena *arena, Registration *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_REGISTRATION_FIND);

    row_bind_id(row, 1, id.row);
    TRY(row_find(row));
    return registration_from_row(row, arena, out);
}
