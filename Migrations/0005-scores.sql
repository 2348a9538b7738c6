-- Totals of questionnaires that the person filled in elsewhere: numbers only.
--
-- questionnaire  0 MIDAS, 1 HIT-6, 2 to 4 the MSQ's role restrictive, role preventive and emotional scales, 5 and 6 the
--                MPFID's everyday activities and physical impairment, 7 ASC-12, 8 PHQ-9, 9 GAD-7
-- value          the total, in the questionnaire's own points
CREATE TABLE score (
  id INTEGER PRIMARY KEY,
  day INTEGER NOT NULL,
  questionnaire INTEGER NOT NULL CHECK (questionnaire BETWEEN 0 AND 9),
  value INTEGER NOT NULL CHECK (value BETWEEN 0 AND 270),
  logged_at INTEGER NOT NULL,
  batch INTEGER REFERENCES batch,
  deleted INTEGER NOT NULL CHECK (deleted BETWEEN 0 AND 1),
  sum INTEGER NOT NULL
) STRICT;
