-- With which rapid antigen test a result was found, by its code in the EU's common list, and which
-- one a site usually uses. Null where nobody said.
ALTER TABLE sites ADD COLUMN usual_device text;
ALTER TABLE specimens
  ADD COLUMN device text,
  ADD CHECK (device IS NULL OR test_type = 'rapid-antigen');
