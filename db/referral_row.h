/* referral_row.h - the rows of referrals and how they become a Referral; for the stores of db/. */
#ifndef DB_REFERRAL_ROW_H
#define DB_REFERRAL_ROW_H

#include "db/referral_store.h"

/* These two write, inside a change; keeping makes the row one version further. */
MUST_CHECK Err referral_row_add(Change *change, const Referral *referral);
MUST_CHECK Err referral_row_keep(Change *change, const Referral *referral);

#endif
