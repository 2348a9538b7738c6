-- Intensities with a tenth, such as 6.5: several programs export them, and people say them.
--
-- peak_tenths, intensity_tenths: the intensity in tenths where it is no whole number, NULL where it is. peak and
-- intensity are then the next whole number, so that whoever reads them alone is never told too little;
--   the exact intensity:   ifnull(peak_tenths / 10.0, peak)
ALTER TABLE attack ADD COLUMN
  peak_tenths INTEGER CHECK (peak_tenths BETWEEN 1 AND 99 AND peak = (peak_tenths + 9) / 10);
ALTER TABLE reading ADD COLUMN
  intensity_tenths INTEGER CHECK (intensity_tenths BETWEEN 1 AND 99 AND intensity = (intensity_tenths + 9) / 10);
DROP VIEW attack_readable;
-- The attacks in readable form, as in 0001, with the exact intensity.
CREATE VIEW attack_readable AS
SELECT id, datetime(onset * 60, 'unixepoch') AS onset, datetime(ended * 60, 'unixepoch') AS ended,
  CASE WHEN peak_tenths IS NULL THEN peak ELSE peak_tenths / 10.0 END AS peak,
  nausea, vomiting, photophobia, phonophobia, aura, note
FROM attack WHERE deleted = 0;
