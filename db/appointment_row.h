/* appointment_row.h - the rows of appointments, for the files of db/ that change them. */
#ifndef DB_APPOINTMENT_ROW_H
#define DB_APPOINTMENT_ROW_H

#include "db/appointment_store.h"

MUST_CHECK Err appointment_row_add(Store *store, const Appointment *appointment);

/* All of it; its version is counted up. */
MUST_CHECK Err appointment_row_keep(Store *store, const Appointment *appointment);

/* The first of a day to which a person is expected; ERR_NOT_FOUND: none. */
MUST_CHECK Err appointment_expected(Store *store, Day day, int64_t person_id, int64_t *out);

#endif
