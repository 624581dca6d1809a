-- What a citizen may see, projected from the events of every service. Each statement that writes
-- here may run again, in any order, and leaves the same rows.

CREATE TABLE cases (
  application_id uuid   PRIMARY KEY,
  citizen_id     uuid   NOT NULL,
  number         bigint NOT NULL CHECK (number > 0)
);
CREATE INDEX cases_newest_of_citizen ON cases (citizen_id, number DESC);

-- Events may come before their case; they wait here unseen.
CREATE TABLE case_events (
  application_id uuid  NOT NULL,
  event_id       uuid  NOT NULL,
  body           jsonb NOT NULL CHECK (body ->> 'id' = event_id::text),
  PRIMARY KEY (application_id, event_id)
);

CREATE TABLE places (
  application_id uuid PRIMARY KEY,
  site_id        text NOT NULL,
  number         bigint CHECK (number > 0),
  left_at        timestamptz(3),
  collected_at   timestamptz(3),
  verdict        integer NOT NULL DEFAULT 0,
  failed         boolean NOT NULL DEFAULT false,
  active         boolean NOT NULL GENERATED ALWAYS AS (
    number IS NOT NULL AND left_at IS NULL AND (collected_at IS NULL OR failed)
  ) STORED,
  CHECK (NOT failed OR collected_at IS NOT NULL)
);
CREATE INDEX places_waiting ON places (site_id, number) WHERE active;
CREATE INDEX places_tested ON places (site_id, collected_at)
  WHERE collected_at IS NOT NULL AND NOT failed;

CREATE TABLE sites (
  id      text    PRIMARY KEY,
  state   text    NOT NULL CHECK (state IN ('open', 'busy', 'disinfecting', 'intake-closed', 'closed')),
  version integer NOT NULL
);

CREATE TABLE pulse (
  id boolean        PRIMARY KEY DEFAULT true CHECK (id),
  at timestamptz(3) NOT NULL
);
