-- Very many people were registered as born on one day; whose name is another is told by the index.
DROP INDEX person_by_birth;
CREATE INDEX person_by_birth ON person(birth_day_number, name_folded)
    WHERE birth_day_number IS NOT NULL;
