-- A certificate is decided on by the reaction to a result and signed afterwards, by the process
-- that holds the keys: in between it is pending and carries no code.
ALTER TABLE certificates
  ADD COLUMN decided_at     timestamptz(3),
  ADD COLUMN isolated_from  date,
  ADD COLUMN isolated_until date,
  ADD COLUMN released_at    timestamptz(3),
  ADD COLUMN replaces       uuid REFERENCES certificates (id),
  ADD COLUMN rid            text UNIQUE,
  ADD COLUMN uvci           text UNIQUE,
  ADD COLUMN card_kid       text,
  ADD COLUMN codes          text,
  ADD COLUMN held_why       text,
  ADD COLUMN retry_at       timestamptz(3),
  ADD COLUMN listed_at      timestamptz(3),
  ALTER COLUMN issued_at DROP NOT NULL,
  ALTER COLUMN expires_at DROP NOT NULL,
  DROP CONSTRAINT certificates_status_check,
  ADD CHECK (status IN ('pending', 'live', 'revoked'));

-- What was issued without a signature is signed now; the papers drawn of it are drawn again.
UPDATE certificates SET decided_at = issued_at, retry_at = issued_at;
UPDATE certificates SET status = 'pending', issued_at = NULL, expires_at = NULL
  WHERE status = 'live';

ALTER TABLE certificates
  ALTER COLUMN decided_at SET NOT NULL,
  ALTER COLUMN retry_at SET NOT NULL,
  ADD CHECK (status <> 'pending' OR (codes IS NULL AND rid IS NULL AND issued_at IS NULL)),
  ADD CHECK (status <> 'live' OR (
    codes IS NOT NULL AND rid IS NOT NULL AND issued_at IS NOT NULL AND expires_at IS NOT NULL)),
  ADD CHECK ((codes IS NULL) = (rid IS NULL)),
  ADD CHECK ((kind = 'negative-test') = (outcome = 'negative')),
  ADD CHECK (kind <> 'isolation' OR (isolated_from IS NOT NULL AND isolated_until IS NOT NULL)),
  ADD CHECK (kind <> 'release' OR (isolated_from IS NOT NULL AND released_at IS NOT NULL));

DROP INDEX certificates_one_live;
CREATE UNIQUE INDEX certificates_one_standing ON certificates (application_id, kind)
  WHERE status IN ('pending', 'live');
DROP INDEX certificates_newest;
CREATE INDEX certificates_newest ON certificates (region, decided_at DESC);
DROP INDEX certificates_of_citizen;
CREATE INDEX certificates_of_citizen ON certificates (citizen_id, decided_at DESC);
CREATE INDEX certificates_of_application ON certificates (application_id);
CREATE INDEX certificates_to_sign ON certificates (retry_at) WHERE status = 'pending';
CREATE INDEX certificates_to_list ON certificates (revoked_at)
  WHERE status = 'revoked' AND rid IS NOT NULL AND listed_at IS NULL;
CREATE INDEX certificates_listed ON certificates (expires_at)
  WHERE status = 'revoked' AND rid IS NOT NULL;

-- From when to when somebody was isolated, as far as it is known: what the papers of it say.
ALTER TABLE applications
  ADD COLUMN isolation_starts_at    timestamptz(3),
  ADD COLUMN isolation_ends_at      timestamptz(3),
  ADD COLUMN isolation_ends_version integer NOT NULL DEFAULT 0,
  ADD COLUMN released_at            timestamptz(3);

-- A paper says what it was asked for, so there is one for each purpose.
TRUNCATE papers;
ALTER TABLE papers
  DROP CONSTRAINT papers_pkey,
  ADD COLUMN purpose text NOT NULL
    CHECK (purpose IN ('overseas-travel', 'company-or-school', 'administrative')),
  ADD PRIMARY KEY (certificate_id, purpose);

-- What the web serves as it is: signed where it must be, by the process that holds the keys.
CREATE TABLE publications (
  name         text PRIMARY KEY,
  version      integer        NOT NULL CHECK (version > 0),
  media_type   text           NOT NULL,
  body         text           NOT NULL,
  etag         text           NOT NULL,
  published_at timestamptz(3) NOT NULL
);
