CREATE TABLE sites (
  id          text PRIMARY KEY,
  name_ko     text           NOT NULL,
  name_en     text           NOT NULL,
  address_ko  text           NOT NULL,
  address_en  text           NOT NULL,
  phone       text           NOT NULL,
  region      text           NOT NULL,
  capacity    integer        NOT NULL CHECK (capacity > 0),
  opening     jsonb          NOT NULL,
  state       text           NOT NULL
    CHECK (state IN ('open', 'busy', 'disinfecting', 'intake-closed', 'closed')),
  state_since timestamptz(3) NOT NULL,
  held_until  timestamptz(3),
  version     integer        NOT NULL
);

CREATE TABLE waiting_entries (
  id             uuid PRIMARY KEY,
  application_id uuid           NOT NULL UNIQUE,
  citizen_id     uuid           NOT NULL,
  subject_id     uuid           NOT NULL,
  site_id        text           NOT NULL REFERENCES sites (id),
  number         bigint         NOT NULL,
  test_type      text           NOT NULL CHECK (test_type IN ('pcr', 'rapid-antigen')),
  state          text           NOT NULL
    CHECK (state IN ('waiting', 'called', 'no-show', 'collected', 'cancelled', 'expired')),
  waiting_since  timestamptz(3) NOT NULL,
  called_at      timestamptz(3),
  calls          integer        NOT NULL DEFAULT 0,
  no_shows       integer        NOT NULL DEFAULT 0,
  specimen_id    uuid,
  collected_at   timestamptz(3),
  version        integer        NOT NULL
);
CREATE INDEX waiting_entries_queue ON waiting_entries (site_id, number)
  WHERE state IN ('waiting', 'called', 'no-show');
CREATE INDEX waiting_entries_pace ON waiting_entries (site_id, collected_at)
  WHERE collected_at IS NOT NULL;

CREATE TABLE specimens (
  id                uuid PRIMARY KEY,
  entry_id          uuid           NOT NULL REFERENCES waiting_entries (id),
  application_id    uuid           NOT NULL,
  citizen_id        uuid           NOT NULL,
  subject_id        uuid           NOT NULL,
  site_id           text           NOT NULL REFERENCES sites (id),
  test_type         text           NOT NULL,
  type              text           NOT NULL,
  barcode           text           NOT NULL UNIQUE,
  state             text           NOT NULL
    CHECK (state IN ('collected', 'awaiting-confirmation', 'resulted', 'rejected')),
  outcome           text CHECK (outcome IN ('negative', 'positive', 'inconclusive', 'invalid')),
  collected_at      timestamptz(3) NOT NULL,
  collected_by      uuid           NOT NULL,
  recorded_at       timestamptz(3),
  recorded_by       uuid,
  confirmed_by      uuid CHECK (confirmed_by <> recorded_by),
  resulted_at       timestamptz(3),
  corrected_at      timestamptz(3),
  corrected_by      uuid,
  correction_reason text,
  rejected_at       timestamptz(3),
  rejected_by       uuid,
  rejection_reason  text,
  previous_id       uuid UNIQUE REFERENCES specimens (id),
  version           integer        NOT NULL,
  CHECK ((state = 'resulted') = (resulted_at IS NOT NULL)),
  CHECK (state <> 'resulted' OR outcome IS NOT NULL)
);
CREATE INDEX specimens_of_entry ON specimens (entry_id);
CREATE INDEX specimens_at_work ON specimens (site_id, collected_at)
  WHERE state IN ('collected', 'awaiting-confirmation');
CREATE INDEX specimens_done ON specimens (site_id, resulted_at DESC) WHERE state = 'resulted';
