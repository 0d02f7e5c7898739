-- The declared data of a case, all fields in one row: they are always read and written together.
CREATE TABLE casefile_data (
    casefile_id INTEGER PRIMARY KEY REFERENCES casefile(id),
    -- A line for each field: its code, its value (tab, end of line and backslash as \t \n \\) and,
    -- where it is matched, how, by whom (a staff id) and when, all parted by tabs. The last two are
    -- left out where they are those of the matched line before.
    fields      TEXT NOT NULL
) STRICT;

INSERT INTO casefile_data(casefile_id, fields)
SELECT casefile_id, group_concat(
    field || char(9)
    || replace(replace(replace(value, '\', '\\'), char(9), '\t'), char(10), '\n')
    || CASE WHEN matched_how <> ''
       THEN char(9) || matched_how || char(9) || coalesce(matched_by, 0) || char(9) || matched_at
       ELSE '' END
    || char(10), '')
FROM casefile_field WHERE value <> '' OR matched_how <> '' GROUP BY casefile_id;

DROP TABLE casefile_field;
