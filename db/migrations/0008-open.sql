-- Indexes of what is still open, so that reading it does not walk all that ever was.
CREATE INDEX clock_interval_open ON clock_interval(id) WHERE ended_on IS NULL;
CREATE INDEX session_by_state ON committee_session(state, held_day, id);
CREATE INDEX referral_answered ON referral(state, answered_at, id, asked_by, answered_by);
