CREATE TABLE facilities (
  id      uuid PRIMARY KEY,
  name_ko text    NOT NULL,
  name_en text    NOT NULL,
  region  text    NOT NULL,
  address text    NOT NULL,
  phone   text    NOT NULL,
  version integer NOT NULL
);
CREATE INDEX facilities_of_region ON facilities (region, name_ko);

-- The row is the capacity: a bed names its one holder or its one occupant.
CREATE TABLE beds (
  id          uuid PRIMARY KEY,
  facility_id uuid     NOT NULL REFERENCES facilities (id),
  region      text     NOT NULL,
  room        text     NOT NULL,
  number      smallint NOT NULL CHECK (number > 0),
  state       text     NOT NULL CHECK (state IN ('free', 'held', 'occupied')),
  held_by     uuid UNIQUE,
  occupied_by uuid UNIQUE,
  version     integer  NOT NULL,
  UNIQUE (facility_id, room, number),
  CHECK ((state = 'held') = (held_by IS NOT NULL)),
  CHECK ((state = 'occupied') = (occupied_by IS NOT NULL))
);
CREATE INDEX beds_free ON beds (facility_id, room, number) WHERE state = 'free';

-- Whatever is known about one transfer; a row may be no more than the mark of a withdrawal.
CREATE TABLE stays (
  transfer_id  uuid PRIMARY KEY,
  withdrawn_at timestamptz(3),
  version      integer NOT NULL
);

-- A hold of a facility nobody knows is kept too, hence no reference to facilities.
CREATE TABLE holds (
  id             uuid PRIMARY KEY,
  transfer_id    uuid NOT NULL REFERENCES stays (transfer_id),
  application_id uuid NOT NULL,
  citizen_id     uuid NOT NULL,
  facility_id    uuid NOT NULL,
  region         text,
  bed_id         uuid REFERENCES beds (id),
  state          text NOT NULL CHECK (state IN ('held', 'refused', 'released', 'expired', 'used')),
  refused_for    text CHECK (refused_for IN ('full', 'unknown-facility', 'withdrawn')),
  expires_at     timestamptz(3),
  dispatched_at  timestamptz(3),
  picked_up_at   timestamptz(3),
  CHECK ((state = 'refused') = (refused_for IS NOT NULL)),
  CHECK (state <> 'held' OR bed_id IS NOT NULL)
);
CREATE UNIQUE INDEX holds_one_per_bed ON holds (bed_id) WHERE state = 'held';
CREATE INDEX holds_of_transfer ON holds (transfer_id);
CREATE INDEX holds_due ON holds (expires_at) WHERE state = 'held';
CREATE INDEX holds_of_facility ON holds (facility_id, state, expires_at);
CREATE INDEX holds_of_region ON holds (region, state, expires_at);

CREATE TABLE isolations (
  id             uuid PRIMARY KEY,
  transfer_id    uuid           NOT NULL UNIQUE REFERENCES stays (transfer_id),
  application_id uuid           NOT NULL,
  citizen_id     uuid           NOT NULL,
  subject_id     uuid           NOT NULL,
  facility_id    uuid           NOT NULL REFERENCES facilities (id),
  region         text           NOT NULL,
  bed_id         uuid REFERENCES beds (id),
  state          text           NOT NULL CHECK (state IN (
    'arrived', 'isolated', 'in-hospital', 'released', 'cancelled'
  )),
  collected_at   timestamptz(3) NOT NULL,
  onset_date     date,
  arrived_at     timestamptz(3) NOT NULL,
  starts_at      timestamptz(3),
  ends_at        timestamptz(3),
  rule_id        text,
  explanation    jsonb,
  changed_at     timestamptz(3),
  changed_by     uuid,
  change_reason  text,
  in_hospital_at timestamptz(3),
  closed_at      timestamptz(3),
  ground         text CHECK (ground IN ('by-rule', 'early', 'result-corrected')),
  reason         text,
  CHECK (state <> 'isolated' OR (bed_id IS NOT NULL AND starts_at IS NOT NULL)),
  CHECK ((starts_at IS NULL) = (ends_at IS NULL)
    AND (starts_at IS NULL) = (rule_id IS NULL)
    AND (starts_at IS NULL) = (explanation IS NULL)),
  CHECK (ends_at > starts_at),
  CHECK ((state IN ('released', 'cancelled')) = (closed_at IS NOT NULL)),
  CHECK ((closed_at IS NULL) = (ground IS NULL))
);
CREATE UNIQUE INDEX isolations_one_per_bed ON isolations (bed_id) WHERE state IN ('arrived', 'isolated');
CREATE INDEX isolations_due ON isolations (ends_at) WHERE state = 'isolated';
CREATE INDEX isolations_open_of_facility ON isolations (facility_id, arrived_at) WHERE closed_at IS NULL;
CREATE INDEX isolations_open_of_region ON isolations (region, arrived_at) WHERE closed_at IS NULL;
CREATE INDEX isolations_closed_of_facility ON isolations (facility_id, closed_at DESC)
  WHERE closed_at IS NOT NULL;
CREATE INDEX isolations_closed_of_region ON isolations (region, closed_at DESC)
  WHERE closed_at IS NOT NULL;

-- Checked at commit: a bed is taken before its hold or isolation is written.
ALTER TABLE beds
  ADD FOREIGN KEY (held_by) REFERENCES holds (id) DEFERRABLE INITIALLY DEFERRED,
  ADD FOREIGN KEY (occupied_by) REFERENCES isolations (id) DEFERRABLE INITIALLY DEFERRED;

CREATE TABLE daily_checks (
  id           uuid PRIMARY KEY,
  isolation_id uuid           NOT NULL REFERENCES isolations (id),
  temperature  numeric(3, 1)  NOT NULL CHECK (temperature BETWEEN 30 AND 45),
  spo2         smallint       NOT NULL CHECK (spo2 BETWEEN 50 AND 100),
  symptoms     text[]         NOT NULL,
  note         text,
  checked_at   timestamptz(3) NOT NULL,
  checked_by   uuid
);
CREATE INDEX daily_checks_newest ON daily_checks (isolation_id, checked_at DESC);
