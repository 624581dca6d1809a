-- The name as the passport spells it: sealed as entered, counted only once confirmed.
ALTER TABLE people
  ADD COLUMN passport_name_sealed       text CHECK (passport_name_sealed LIKE 'v1.%'),
  ADD COLUMN passport_name_confirmed_at timestamptz(3),
  ADD CHECK (passport_name_confirmed_at IS NULL OR passport_name_sealed IS NOT NULL);

-- Which of the health center's corrections a person's record has taken in, each of them once.
CREATE TABLE corrections (
  id         uuid PRIMARY KEY,
  person_id  uuid           NOT NULL REFERENCES people (id),
  entered_at timestamptz(3) NOT NULL
);
CREATE INDEX corrections_of_person ON corrections (person_id);
