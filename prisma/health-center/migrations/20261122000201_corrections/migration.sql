-- What a citizen wants changed in the name, birth date or passport name on their papers.
CREATE TABLE corrections (
  id             uuid PRIMARY KEY,
  application_id uuid           NOT NULL REFERENCES applications (id),
  citizen_id     uuid           NOT NULL,
  subject_id     uuid           NOT NULL,
  region         text           NOT NULL,
  status         text           NOT NULL CHECK (status IN ('asked', 'approved', 'refused')),
  before         text           NOT NULL,
  after          text           NOT NULL,
  asked_at       timestamptz(3) NOT NULL,
  decided_at     timestamptz(3),
  decided_by     uuid,
  reason         text,
  version        integer        NOT NULL,
  CHECK ((status = 'asked') = (decided_at IS NULL) AND (decided_at IS NULL) = (decided_by IS NULL)),
  CHECK (status <> 'refused' OR reason IS NOT NULL)
);
CREATE UNIQUE INDEX corrections_one_asked ON corrections (application_id) WHERE status = 'asked';
CREATE INDEX corrections_to_decide ON corrections (region, asked_at) WHERE status = 'asked';
CREATE INDEX corrections_of_region ON corrections (region, asked_at DESC);
CREATE INDEX corrections_of_citizen ON corrections (citizen_id, asked_at DESC);
