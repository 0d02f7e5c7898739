-- A further phone finds whose it is, as his mobile does.
CREATE INDEX circumstance_by_number ON circumstance(number) WHERE number <> '';
