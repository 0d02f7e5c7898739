-- Whoever is read is asked whether he has died; very few have.
CREATE INDEX circumstance_death ON circumstance(person_id) WHERE kind = 'death' AND struck = '';
