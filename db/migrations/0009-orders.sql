-- The named orders of lists of cases, each by an index: by the name of the person, by the number.
ALTER TABLE casefile ADD COLUMN person_folded TEXT NOT NULL DEFAULT ''; -- person.name_folded
UPDATE casefile SET person_folded =
    (SELECT name_folded FROM person WHERE person.id = casefile.person_id);

-- Whoever writes a name need not know that cases stand by it.
CREATE TRIGGER casefile_named AFTER INSERT ON casefile BEGIN
    UPDATE casefile SET person_folded =
        (SELECT name_folded FROM person WHERE person.id = NEW.person_id)
    WHERE id = NEW.id;
END;
CREATE TRIGGER casefile_moved AFTER UPDATE OF person_id ON casefile BEGIN
    UPDATE casefile SET person_folded =
        (SELECT name_folded FROM person WHERE person.id = NEW.person_id)
    WHERE id = NEW.id;
END;
CREATE TRIGGER person_renamed AFTER UPDATE OF name_folded ON person
WHEN OLD.name_folded <> NEW.name_folded BEGIN
    UPDATE casefile SET person_folded = NEW.name_folded WHERE person_id = NEW.id;
END;

CREATE INDEX casefile_by_name ON casefile(state, person_folded, id, state_since);
-- "1448-37" as one number: the year, then the serial; drafts, which have none, stand first.
CREATE INDEX casefile_by_number ON casefile(
    state,
    CAST(substr(coalesce(number, '0000-'), 1, 4) AS INTEGER) * 100000000 +
        CAST(substr(coalesce(number, '0000-'), 6) AS INTEGER),
    id, state_since);

CREATE INDEX referral_by_age ON referral(state, asked_at, id, to_role);
