-- By what people are looked for, beside their rows: as tables of their own, an import can put its keys
-- in sorted when all its rows are there, page after page, and not each where it happens to belong.
CREATE TABLE person_key_name (
    name_folded TEXT NOT NULL,
    person_id   INTEGER NOT NULL,
    PRIMARY KEY (name_folded, person_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE person_key_phone (
    phone     TEXT NOT NULL,
    person_id INTEGER NOT NULL,
    PRIMARY KEY (phone, person_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE person_key_iban (
    iban      TEXT NOT NULL,
    person_id INTEGER NOT NULL,
    PRIMARY KEY (iban, person_id)
) STRICT, WITHOUT ROWID;
-- Very many people were registered as born on one day; whose name is another is told by the key.
CREATE TABLE person_key_birth (
    birth_day_number INTEGER NOT NULL,
    name_folded      TEXT NOT NULL,
    person_id        INTEGER NOT NULL,
    PRIMARY KEY (birth_day_number, name_folded, person_id)
) STRICT, WITHOUT ROWID;

INSERT INTO person_key_name SELECT name_folded, id FROM person ORDER BY name_folded, id;
INSERT INTO person_key_phone SELECT phone, id FROM person WHERE phone <> '' ORDER BY phone, id;
INSERT INTO person_key_iban SELECT iban, id FROM person WHERE iban <> '' ORDER BY iban, id;
INSERT INTO person_key_birth SELECT birth_day_number, name_folded, id FROM person
    WHERE birth_day_number IS NOT NULL ORDER BY birth_day_number, name_folded, id;

DROP INDEX person_by_name;
DROP INDEX person_by_phone;
DROP INDEX person_by_iban;
DROP INDEX person_by_birth;

ALTER TABLE import ADD COLUMN has_keys INTEGER NOT NULL DEFAULT 0; -- of all its people
UPDATE import SET has_keys = 1;
