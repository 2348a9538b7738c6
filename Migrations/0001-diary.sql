-- The diary, version 1.
--
-- How values are kept, everywhere:
--   a day        days since 1970-01-01, the civil day lived;        date(day * 86400, 'unixepoch')
--   a moment     minutes since 1970-01-01 00:00 on the wall clock;  datetime(m * 60, 'unixepoch')
--                its *_offset: minutes east of UTC, NULL where the zone is unknown
--   an instant   seconds since 1970-01-01T00:00Z                    (*_at)
--   yes/no       1, 0, and NULL for unknown, which is never "no"
--   knows        what the row's source can know, a sum of 1 headache, 2 intensity, 4 features,
--                8 acute medication
--   sum          64-bit hash of the row and its children; the table's seal holds their total
--   batch        the import that brought the row, NULL for what was typed at the prompt; in the tables an
--                import fills by the thousand not declared as a foreign key, since looking up the same one
--                parent for every row is a twentieth of an import
--   deleted      1 once deleted by hand: kept, shown to nobody, until `check --purge`
-- Comments stand outside the statements: what is inside is parsed anew at every opening of the file.
-- CHECK uses ranges, never IN with more than two constants, which costs an ephemeral table a row.

PRAGMA application_id = 0x68656164;

-- One script of this folder, as it was applied to this file.
CREATE TABLE migration (
  version INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  sha256 BLOB NOT NULL,
  applied_at INTEGER NOT NULL
) STRICT;

-- One setting of `headache config`.
CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL,
  sum INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- One table's totals: rows, deleted ones included; the sum of their sums (modulo 2^64); and the next id, so
-- that no id is ever used twice.
CREATE TABLE seal (
  name TEXT PRIMARY KEY,
  row_count INTEGER NOT NULL,
  sum INTEGER NOT NULL,
  next_id INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- One step of the journal: what a single changing command did. state 0 done, 1 undone and still to be had
-- back, 2 undone for good because another command came after. An import has its batch and no changes.
CREATE TABLE step (
  id INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  command TEXT NOT NULL,
  state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 2),
  sum INTEGER NOT NULL
) STRICT;
CREATE INDEX step_undone ON step (id) WHERE state = 1;

-- One row changed by a step: its image before and after, NULL where there was or is no row.
-- entity is the number of the kind of row in the program's own list.
CREATE TABLE change (
  step INTEGER NOT NULL REFERENCES step,
  n INTEGER NOT NULL,
  entity INTEGER NOT NULL,
  key INTEGER NOT NULL,
  before BLOB,
  after BLOB,
  sum INTEGER NOT NULL,
  PRIMARY KEY (step, n)
) STRICT, WITHOUT ROWID;

-- One import. live 0 once undone. source is the file's name without its folder.
CREATE TABLE batch (
  id INTEGER PRIMARY KEY,
  uuid BLOB NOT NULL,
  step INTEGER NOT NULL REFERENCES step,
  source TEXT NOT NULL,
  format TEXT NOT NULL,
  zone TEXT,
  knows INTEGER NOT NULL,
  imported_at INTEGER NOT NULL,
  row_count INTEGER NOT NULL,
  live INTEGER NOT NULL CHECK (live BETWEEN 0 AND 1),
  sum INTEGER NOT NULL
) STRICT;

-- One row of an imported file, so that importing it again adds nothing and a true repeat is kept. The row is
-- known by 128 bits, a hash of it or the file's own id: slot is half of them with the occurrence mixed in
-- (the n-th equal row within one file), proof the other half. An integer key costs a quarter of what a
-- unique index over a blob does.
-- entity and entry say what it became; raw keeps the columns that had no place, verbatim.
CREATE TABLE import_row (
  slot INTEGER PRIMARY KEY,
  proof INTEGER NOT NULL,
  occurrence INTEGER NOT NULL,
  batch INTEGER NOT NULL,
  line INTEGER NOT NULL,
  entity INTEGER NOT NULL,
  entry INTEGER NOT NULL,
  raw TEXT
) STRICT;

-- One drug the person takes or has tried, with the class its days are counted under. Names are INN, lower
-- case. class, overuse_class and role are the catalogue's words.
CREATE TABLE drug (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  class TEXT NOT NULL,
  overuse_class TEXT NOT NULL,
  role INTEGER NOT NULL CHECK (role BETWEEN 0 AND 2),
  strength INTEGER CHECK (strength > 0),
  strength_unit INTEGER,
  deleted INTEGER NOT NULL CHECK (deleted BETWEEN 0 AND 1),
  sum INTEGER NOT NULL
) STRICT;

-- One other name for a drug, lower case: a brand, a short form.
CREATE TABLE drug_alias (
  drug INTEGER NOT NULL REFERENCES drug,
  alias TEXT NOT NULL,
  PRIMARY KEY (drug, alias)
) STRICT, WITHOUT ROWID;

-- One attack. onset_precision 0 minute, 1 part of day, 2 day, 3 on waking; end_kind 0 open, 1 at ended,
-- 2 unknown. peak 0-10. kind 0 migraine, 1 tension, 2 cluster, 3 other; side 0 left, 1 right, 2 both;
-- quality 0 throbbing, 1 pressing, 2 stabbing, 3 burning, 4 other; impact 0 none, 1 slowed, 2 missed work,
-- 3 bed. The features are those of ICHD-3 1.1 C and D. No index by onset: sorting twenty thousand onsets when
-- a list is asked for costs milliseconds, keeping them sorted costs every import a fifteenth.
CREATE TABLE attack (
  id INTEGER PRIMARY KEY,
  uuid BLOB NOT NULL,
  onset INTEGER NOT NULL,
  onset_offset INTEGER,
  onset_precision INTEGER NOT NULL CHECK (onset_precision BETWEEN 0 AND 3),
  end_kind INTEGER NOT NULL CHECK (end_kind BETWEEN 0 AND 2),
  ended INTEGER,
  ended_offset INTEGER,
  peak INTEGER CHECK (peak BETWEEN 0 AND 10),
  kind INTEGER CHECK (kind BETWEEN 0 AND 3),
  side INTEGER CHECK (side BETWEEN 0 AND 2),
  quality INTEGER CHECK (quality BETWEEN 0 AND 4),
  worse_with_activity INTEGER CHECK (worse_with_activity BETWEEN 0 AND 1),
  nausea INTEGER CHECK (nausea BETWEEN 0 AND 1),
  vomiting INTEGER CHECK (vomiting BETWEEN 0 AND 1),
  photophobia INTEGER CHECK (photophobia BETWEEN 0 AND 1),
  phonophobia INTEGER CHECK (phonophobia BETWEEN 0 AND 1),
  aura INTEGER CHECK (aura BETWEEN 0 AND 1),
  aura_minutes INTEGER CHECK (aura_minutes >= 0),
  impact INTEGER CHECK (impact BETWEEN 0 AND 3),
  note TEXT,
  zone TEXT,
  knows INTEGER NOT NULL CHECK (knows BETWEEN 1 AND 15),
  logged_at INTEGER NOT NULL,
  batch INTEGER,
  deleted INTEGER NOT NULL CHECK (deleted BETWEEN 0 AND 1),
  sum INTEGER NOT NULL,
  CHECK ((end_kind = 1) = (ended IS NOT NULL)),
  CHECK (ended - ifnull(ended_offset, 0) >= onset - ifnull(onset_offset, 0)),
  CHECK (peak IS NOT 0 OR aura IS 1)
) STRICT;
CREATE INDEX attack_open ON attack (id) WHERE end_kind = 0;

-- One intensity, 0-10, at a moment of an attack.
CREATE TABLE reading (
  attack INTEGER NOT NULL REFERENCES attack,
  n INTEGER NOT NULL,
  at INTEGER NOT NULL,
  at_offset INTEGER,
  intensity INTEGER NOT NULL CHECK (intensity BETWEEN 0 AND 10),
  PRIMARY KEY (attack, n)
) STRICT, WITHOUT ROWID;

-- One acute dose taken in an attack: amount in thousandths of unit (0 mg, 1 g, 2 mcg, 3 ml, 4 units,
-- 5 tablets, 6 puffs, 7 drops), count times. taken NULL: some time in the attack. relief 0 none, 1 some,
-- 2 good, 3 pain-free.
CREATE TABLE attack_dose (
  attack INTEGER NOT NULL REFERENCES attack,
  n INTEGER NOT NULL,
  drug INTEGER NOT NULL REFERENCES drug,
  amount INTEGER CHECK (amount > 0),
  unit INTEGER CHECK (unit BETWEEN 0 AND 7),
  count INTEGER NOT NULL CHECK (count BETWEEN 1 AND 99),
  taken INTEGER,
  taken_offset INTEGER,
  relief INTEGER CHECK (relief BETWEEN 0 AND 3),
  PRIMARY KEY (attack, n)
) STRICT, WITHOUT ROWID;

-- One word about an attack that is no column: kind 0 a suspected trigger, 1 a symptom.
CREATE TABLE attack_word (
  attack INTEGER NOT NULL REFERENCES attack,
  n INTEGER NOT NULL,
  kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 1),
  word TEXT NOT NULL,
  PRIMARY KEY (attack, n)
) STRICT, WITHOUT ROWID;

-- One acute dose taken without an attack in the diary. Columns as in attack_dose.
CREATE TABLE dose (
  id INTEGER PRIMARY KEY,
  uuid BLOB NOT NULL UNIQUE,
  drug INTEGER NOT NULL REFERENCES drug,
  amount INTEGER CHECK (amount > 0),
  unit INTEGER CHECK (unit BETWEEN 0 AND 7),
  count INTEGER NOT NULL CHECK (count BETWEEN 1 AND 99),
  taken INTEGER NOT NULL,
  taken_offset INTEGER,
  relief INTEGER CHECK (relief BETWEEN 0 AND 3),
  logged_at INTEGER NOT NULL,
  batch INTEGER REFERENCES batch,
  deleted INTEGER NOT NULL CHECK (deleted BETWEEN 0 AND 1),
  sum INTEGER NOT NULL
) STRICT;

-- One day said to have been headache-free, by hand (batch 0) or by a daily import.
CREATE TABLE check_in (
  day INTEGER NOT NULL,
  batch INTEGER NOT NULL,
  knows INTEGER NOT NULL CHECK (knows BETWEEN 1 AND 15),
  logged_at INTEGER NOT NULL,
  sum INTEGER NOT NULL,
  PRIMARY KEY (day, batch)
) STRICT, WITHOUT ROWID;

-- One stretch of which the person said that every day without an entry was headache-free: first to last,
-- both included; last NULL for a standing declaration.
CREATE TABLE declared_range (
  id INTEGER PRIMARY KEY,
  first INTEGER NOT NULL,
  last INTEGER,
  knows INTEGER NOT NULL CHECK (knows BETWEEN 1 AND 15),
  batch INTEGER REFERENCES batch,
  declared_at INTEGER NOT NULL,
  deleted INTEGER NOT NULL CHECK (deleted BETWEEN 0 AND 1),
  sum INTEGER NOT NULL,
  CHECK (last >= first)
) STRICT;

-- One day of menstruation.
CREATE TABLE menstruation_day (
  day INTEGER NOT NULL,
  batch INTEGER NOT NULL,
  logged_at INTEGER NOT NULL,
  sum INTEGER NOT NULL,
  PRIMARY KEY (day, batch)
) STRICT, WITHOUT ROWID;

-- One remark about a day.
CREATE TABLE day_note (
  id INTEGER PRIMARY KEY,
  day INTEGER NOT NULL,
  note TEXT NOT NULL,
  logged_at INTEGER NOT NULL,
  batch INTEGER REFERENCES batch,
  deleted INTEGER NOT NULL CHECK (deleted BETWEEN 0 AND 1),
  sum INTEGER NOT NULL
) STRICT;

-- One measurement of blood pressure in mmHg and pulse in beats a minute.
CREATE TABLE blood_pressure (
  id INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  at_offset INTEGER,
  systolic INTEGER CHECK (systolic BETWEEN 40 AND 300),
  diastolic INTEGER CHECK (diastolic BETWEEN 20 AND 200),
  pulse INTEGER CHECK (pulse BETWEEN 20 AND 250),
  logged_at INTEGER NOT NULL,
  batch INTEGER REFERENCES batch,
  deleted INTEGER NOT NULL CHECK (deleted BETWEEN 0 AND 1),
  sum INTEGER NOT NULL
) STRICT;

-- One course of a preventive (T1, T2 …). stop is the last day taken; stop_reason the program's word for it.
-- interval_days between injections, NULL for a drug taken daily. target is the planned dose, if one was set.
CREATE TABLE trial (
  id INTEGER PRIMARY KEY,
  uuid BLOB NOT NULL UNIQUE,
  drug INTEGER NOT NULL REFERENCES drug,
  interval_days INTEGER CHECK (interval_days BETWEEN 2 AND 400),
  target INTEGER CHECK (target > 0),
  target_unit INTEGER CHECK (target_unit BETWEEN 0 AND 7),
  stop INTEGER,
  stop_reason TEXT,
  note TEXT,
  logged_at INTEGER NOT NULL,
  batch INTEGER REFERENCES batch,
  deleted INTEGER NOT NULL CHECK (deleted BETWEEN 0 AND 1),
  sum INTEGER NOT NULL
) STRICT;

-- The dose of a trial from a day on: per day, or per injection. planned 1 while it is only written ahead.
CREATE TABLE dose_step (
  trial INTEGER NOT NULL REFERENCES trial,
  day INTEGER NOT NULL,
  amount INTEGER NOT NULL CHECK (amount > 0),
  unit INTEGER NOT NULL CHECK (unit BETWEEN 0 AND 7),
  planned INTEGER NOT NULL CHECK (planned BETWEEN 0 AND 1),
  PRIMARY KEY (trial, day)
) STRICT, WITHOUT ROWID;

-- One effect noted on a trial, wanted or not.
CREATE TABLE trial_effect (
  trial INTEGER NOT NULL REFERENCES trial,
  n INTEGER NOT NULL,
  day INTEGER NOT NULL,
  effect TEXT NOT NULL,
  PRIMARY KEY (trial, n)
) STRICT, WITHOUT ROWID;

-- One day on which a preventive was not taken.
CREATE TABLE missed_dose (
  trial INTEGER NOT NULL REFERENCES trial,
  day INTEGER NOT NULL,
  PRIMARY KEY (trial, day)
) STRICT, WITHOUT ROWID;

-- The attacks in readable form, for anyone who opens this file with another program in twenty years.
-- The diary itself never reads it.
CREATE VIEW attack_readable AS
SELECT id, datetime(onset * 60, 'unixepoch') AS onset, datetime(ended * 60, 'unixepoch') AS ended, peak,
  nausea, vomiting, photophobia, phonophobia, aura, note
FROM attack WHERE deleted = 0;

INSERT INTO seal (name, row_count, sum, next_id) VALUES
  ('attack', 0, 0, 1), ('batch', 0, 0, 1), ('blood_pressure', 0, 0, 1), ('change', 0, 0, 1),
  ('check_in', 0, 0, 1), ('day_note', 0, 0, 1), ('declared_range', 0, 0, 1), ('dose', 0, 0, 1),
  ('drug', 0, 0, 1), ('import_row', 0, 0, 1), ('menstruation_day', 0, 0, 1), ('setting', 0, 0, 1),
  ('step', 0, 0, 1), ('trial', 0, 0, 1);
