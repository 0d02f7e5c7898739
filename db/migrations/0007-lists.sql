-- Indexes that hold all that a list or a figure asks for, so that their tables are not read.
DROP INDEX casefile_queue;
CREATE INDEX casefile_queue ON casefile(state, due_day, id, state_since, outcome);
DROP INDEX casefile_age;
CREATE INDEX casefile_age ON casefile(state, state_since, id, due_day, outcome);

DROP INDEX entitlement_due;
CREATE INDEX entitlement_due ON entitlement(state, due_day, casefile_id, id);
DROP INDEX entitlement_by_case;
CREATE INDEX entitlement_by_case ON entitlement(casefile_id, state, due_day, id);
CREATE INDEX entitlement_by_plan ON entitlement(plan_id, id);

CREATE INDEX clock_pause_open ON clock_pause(interval_id) WHERE to_day IS NULL;
CREATE INDEX declaration_in_force ON declaration(casefile_id, id, checksum, has_consent)
    WHERE is_in_force = 1;

CREATE INDEX referral_new ON referral(state, id, asked_at) WHERE first_seen_at IS NULL;
CREATE INDEX referral_seen ON referral(state, id, asked_at) WHERE first_seen_at IS NOT NULL;
CREATE INDEX referral_due ON referral(state, due_day, id, asked_at);

CREATE INDEX event_appeal ON event(record_kind, record_id) WHERE to_state = 'APPEAL';
CREATE INDEX event_reminder ON event(record_kind, record_id, moment) WHERE act = 'remind';
