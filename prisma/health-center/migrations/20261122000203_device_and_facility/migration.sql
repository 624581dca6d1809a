-- With which rapid antigen test a result was found, by its code in the EU's common list, and where
-- somebody was isolated, as the facility's sign says it. Null where the news was older than either.
ALTER TABLE applications
  ADD COLUMN device           text,
  ADD COLUMN facility_name_ko text,
  ADD COLUMN facility_name_en text,
  ADD CHECK ((facility_name_ko IS NULL) = (facility_name_en IS NULL));
ALTER TABLE certificates
  ADD COLUMN device           text,
  ADD COLUMN facility_name_ko text,
  ADD COLUMN facility_name_en text,
  ADD CHECK ((facility_name_ko IS NULL) = (facility_name_en IS NULL)),
  ADD CHECK (facility_name_ko IS NULL OR kind IN ('isolation', 'release'));
