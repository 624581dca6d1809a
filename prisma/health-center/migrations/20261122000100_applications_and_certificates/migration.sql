CREATE SEQUENCE application_number START 1001;

CREATE TABLE applications (
  id                uuid PRIMARY KEY,
  number            bigint         NOT NULL UNIQUE,
  citizen_id        uuid           NOT NULL,
  subject_id        uuid           NOT NULL,
  site_id           text           NOT NULL,
  site_name_ko      text           NOT NULL,
  site_name_en      text           NOT NULL,
  region            text           NOT NULL,
  urgency           text           NOT NULL CHECK (urgency IN ('routine', 'urgent', 'emergency')),
  test_type         text           NOT NULL CHECK (test_type IN ('pcr', 'rapid-antigen')),
  declaration       text           NOT NULL,
  onset_date        date,
  holder            text           NOT NULL,
  status            text           NOT NULL CHECK (status IN (
    'submitted', 'collected', 'recollection', 'certified', 'transfer-requested', 'isolated',
    'in-hospital', 'released', 'cancelled', 'expired')),
  submitted_at      timestamptz(3) NOT NULL,
  expires_at        timestamptz(3) NOT NULL,
  specimen_id       uuid,
  collected_at      timestamptz(3),
  result_version    integer        NOT NULL DEFAULT 0,
  outcome           text CHECK (outcome IN ('negative', 'positive', 'inconclusive', 'invalid')),
  resulted_at       timestamptz(3),
  transfer_id       uuid,
  isolation_id      uuid,
  isolation_version integer        NOT NULL DEFAULT 0,
  ended_at          timestamptz(3),
  reinstated        boolean        NOT NULL DEFAULT false,
  version           integer        NOT NULL,
  CHECK ((status IN ('certified', 'released', 'cancelled', 'expired')) = (ended_at IS NOT NULL))
);
-- One open application per person and kind of test, whoever races. One that a specimen brought
-- back may stand beside a newer one: its test has happened and must reach an end.
CREATE UNIQUE INDEX applications_one_open ON applications (subject_id, test_type)
  WHERE ended_at IS NULL AND NOT reinstated;
CREATE INDEX applications_of_citizen ON applications (citizen_id, submitted_at DESC);
CREATE INDEX applications_newest ON applications (region, submitted_at DESC);
CREATE INDEX applications_open ON applications (region, submitted_at) WHERE ended_at IS NULL;
CREATE INDEX applications_expiring ON applications (expires_at)
  WHERE status IN ('submitted', 'recollection');

CREATE TABLE certificates (
  id             uuid PRIMARY KEY,
  number         text           NOT NULL UNIQUE,
  application_id uuid           NOT NULL REFERENCES applications (id),
  citizen_id     uuid           NOT NULL,
  subject_id     uuid           NOT NULL,
  region         text           NOT NULL,
  kind           text           NOT NULL
    CHECK (kind IN ('negative-test', 'positive', 'isolation', 'release')),
  status         text           NOT NULL CHECK (status IN ('live', 'revoked')),
  test_type      text           NOT NULL,
  outcome        text           NOT NULL,
  specimen_id    uuid           NOT NULL,
  site_name_ko   text           NOT NULL,
  site_name_en   text           NOT NULL,
  collected_at   timestamptz(3) NOT NULL,
  resulted_at    timestamptz(3) NOT NULL,
  holder         text           NOT NULL,
  issued_at      timestamptz(3) NOT NULL,
  expires_at     timestamptz(3) NOT NULL,
  revoked_at     timestamptz(3),
  revoked_why    text,
  version        integer        NOT NULL,
  CHECK (kind <> 'negative-test' OR outcome = 'negative'),
  CHECK ((status = 'revoked') = (revoked_at IS NOT NULL))
);
CREATE UNIQUE INDEX certificates_one_live ON certificates (application_id, kind)
  WHERE status = 'live';
CREATE INDEX certificates_of_citizen ON certificates (citizen_id, issued_at DESC);
CREATE INDEX certificates_newest ON certificates (region, issued_at DESC);

CREATE TABLE papers (
  certificate_id uuid PRIMARY KEY REFERENCES certificates (id),
  requested_at   timestamptz(3) NOT NULL,
  made_at        timestamptz(3),
  pdf            bytea,
  sha256         text,
  CHECK ((made_at IS NULL) = (pdf IS NULL) AND (pdf IS NULL) = (sha256 IS NULL))
);
CREATE INDEX papers_to_make ON papers (requested_at) WHERE made_at IS NULL;
