-- The waiting line: priority first, then the place in the line. Who did not come when he was called goes
-- to its end with priority too, or he would be called again before anybody else.
DROP INDEX visit_line;
CREATE INDEX visit_line ON visit(state, (priority AND NOT is_sent_back), place);
