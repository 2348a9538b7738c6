-- What was said of an imported file, so that the next export of the same program asks nothing again, and so that
-- it can be looked up later how a file was read.
--
-- kind 0 what the file is known by: the name of a source, or a hash of a sheet's column names
--      1 an answer of the person's: name is the option, value what was said
--      2 how the file was read where it could have been read otherwise, as it was printed
-- The rows live and die with their batch.
CREATE TABLE import_text (
  id INTEGER PRIMARY KEY,
  batch INTEGER NOT NULL REFERENCES batch,
  kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 2),
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  sum INTEGER NOT NULL
) STRICT;
