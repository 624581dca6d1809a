-- Declared in the order of the board.
CREATE TYPE urgency AS ENUM ('emergency', 'urgent', 'routine');

CREATE TABLE vehicles (
  id                 uuid PRIMARY KEY,
  plate              text     NOT NULL UNIQUE,
  class              text     NOT NULL CHECK (class IN ('general', 'negative-pressure', 'wheelchair', 'bus')),
  call_sign          text     NOT NULL,
  crew_size          smallint NOT NULL CHECK (crew_size BETWEEN 1 AND 20),
  region             text     NOT NULL,
  turnaround_minutes smallint NOT NULL CHECK (turnaround_minutes BETWEEN 0 AND 1440),
  state              text     NOT NULL CHECK (state IN ('free', 'assigned', 'on-the-way', 'disinfecting')),
  transfer_id        uuid UNIQUE,
  ready_at           timestamptz(3),
  version            integer  NOT NULL,
  CHECK ((state IN ('assigned', 'on-the-way')) = (transfer_id IS NOT NULL)),
  CHECK ((state = 'disinfecting') = (ready_at IS NOT NULL))
);
CREATE INDEX vehicles_of_region ON vehicles (region, call_sign);
CREATE INDEX vehicles_due ON vehicles (ready_at) WHERE ready_at IS NOT NULL;

CREATE TABLE transfers (
  id              uuid PRIMARY KEY,
  application_id  uuid           NOT NULL,
  citizen_id      uuid           NOT NULL,
  subject_id      uuid           NOT NULL,
  region          text           NOT NULL,
  site_id         text           NOT NULL,
  urgency         urgency        NOT NULL,
  collected_at    timestamptz(3) NOT NULL,
  onset_date      date,
  requested_at    timestamptz(3) NOT NULL,
  state           text           NOT NULL CHECK (state IN (
    'requested', 'awaiting-bed', 'bed-held', 'dispatched', 'picked-up', 'handed-over', 'cancelled'
  )),
  attempts        integer        NOT NULL CHECK (attempts >= 0),
  hold_id         uuid UNIQUE,
  facility_id     uuid,
  vehicle_id      uuid REFERENCES vehicles (id),
  bed_lost        boolean        NOT NULL,
  why_back        text CHECK (why_back IN ('full', 'unknown-facility', 'withdrawn', 'hold-expired', 'failed')),
  failure         text,
  assigned_at     timestamptz(3),
  bed_held_at     timestamptz(3),
  hold_expires_at timestamptz(3),
  dispatched_at   timestamptz(3),
  picked_up_at    timestamptz(3),
  handed_over_at  timestamptz(3),
  cancelled_at    timestamptz(3),
  closed_at       timestamptz(3) GENERATED ALWAYS AS (coalesce(handed_over_at, cancelled_at)) STORED,
  version         integer        NOT NULL,
  CHECK (state IN ('requested', 'cancelled')
    OR (hold_id IS NOT NULL AND facility_id IS NOT NULL AND vehicle_id IS NOT NULL)),
  CHECK (state <> 'requested'
    OR (hold_id IS NULL AND facility_id IS NULL AND vehicle_id IS NULL)),
  CHECK ((state = 'handed-over') = (handed_over_at IS NOT NULL)),
  CHECK ((state = 'cancelled') = (cancelled_at IS NOT NULL)),
  CHECK (failure IS NULL OR why_back = 'failed')
);
-- A vehicle serves one transfer at a time.
CREATE UNIQUE INDEX transfers_one_per_vehicle ON transfers (vehicle_id)
  WHERE state IN ('awaiting-bed', 'bed-held', 'dispatched', 'picked-up');
CREATE INDEX transfers_board ON transfers (region, urgency, requested_at) WHERE closed_at IS NULL;
CREATE INDEX transfers_closed ON transfers (region, closed_at DESC) WHERE closed_at IS NOT NULL;
