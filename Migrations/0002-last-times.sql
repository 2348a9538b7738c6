-- Where the latest attacks and doses are, for a look at the last weeks of a long diary. Neither adds a column.
--
-- attack_last: by the end, or the onset where no end is known; an attack of weeks is found by its end.
-- attack_dose_taken: doses with a time of their own; of the others the onset counts. An import, whose doses have
-- none, has nothing to add to it.
CREATE INDEX attack_last ON attack (ifnull(ended, onset));
CREATE INDEX attack_dose_taken ON attack_dose (taken) WHERE taken IS NOT NULL;
