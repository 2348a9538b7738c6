-- The day on which a preventive is to be judged, where the person has set one; the last days of a trial are compared
-- before it. NULL is the usual one: as long at the reference dose as a drug of its class needs.
ALTER TABLE trial ADD COLUMN judge INTEGER;
