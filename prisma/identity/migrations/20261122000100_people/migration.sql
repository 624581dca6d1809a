-- Columns named *_sealed hold AES-256-GCM ciphertext, *_index keyed fingerprints: nothing here
-- can be read without a key that is not in this database.

CREATE TABLE people (
  id                uuid PRIMARY KEY,
  seq               bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  guardian_id       uuid REFERENCES people (id),
  name_sealed       text           NOT NULL CHECK (name_sealed LIKE 'v1.%'),
  birth_date_sealed text           CHECK (birth_date_sealed LIKE 'v1.%'),
  phone_sealed      text           CHECK (phone_sealed LIKE 'v1.%'),
  name_index        text           NOT NULL,
  phone_index       text,
  created_at        timestamptz(3) NOT NULL,
  version           integer        NOT NULL CHECK (version > 0),
  CHECK (guardian_id <> id),
  CHECK ((phone_sealed IS NULL) = (phone_index IS NULL))
);
CREATE INDEX people_by_guardian ON people (guardian_id, seq) WHERE guardian_id IS NOT NULL;
CREATE INDEX people_by_name ON people (name_index, seq DESC);
CREATE INDEX people_by_phone ON people (phone_index, seq DESC) WHERE phone_index IS NOT NULL;

CREATE TABLE accounts (
  person_id     uuid PRIMARY KEY REFERENCES people (id),
  email_sealed  text           NOT NULL CHECK (email_sealed LIKE 'v1.%'),
  email_index   text           NOT NULL UNIQUE,
  password_hash text           NOT NULL CHECK (password_hash LIKE '$argon2id$%'),
  role          text           NOT NULL,
  site_id       text,
  facility_id   uuid,
  region        text,
  created_at    timestamptz(3) NOT NULL,
  dismissed_at  timestamptz(3),
  version       integer        NOT NULL CHECK (version > 0),
  -- Each role is posted to what it works for, and to nothing else.
  CONSTRAINT accounts_post CHECK (
    CASE role
      WHEN 'citizen'            THEN num_nonnulls(site_id, facility_id, region) = 0
      WHEN 'admin'              THEN num_nonnulls(site_id, facility_id, region) = 0
      WHEN 'site-staff'         THEN site_id IS NOT NULL AND num_nonnulls(facility_id, region) = 0
      WHEN 'health-officer'     THEN region IS NOT NULL AND num_nonnulls(site_id, facility_id) = 0
      WHEN 'dispatcher'         THEN region IS NOT NULL AND num_nonnulls(site_id, facility_id) = 0
      WHEN 'quarantine-officer' THEN site_id IS NULL AND num_nonnulls(facility_id, region) = 1
      ELSE false
    END
  )
);

CREATE TABLE sessions (
  token_hash   text PRIMARY KEY,
  person_id    uuid           NOT NULL REFERENCES accounts (person_id),
  created_at   timestamptz(3) NOT NULL DEFAULT now(),
  last_seen_at timestamptz(3) NOT NULL DEFAULT now(),
  expires_at   timestamptz(3) NOT NULL
);
CREATE INDEX sessions_of_person ON sessions (person_id);
CREATE INDEX sessions_oldest ON sessions (expires_at);

CREATE TABLE sign_in_failures (
  seq           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  email_index   text           NOT NULL,
  network_index text,
  at            timestamptz(3) NOT NULL DEFAULT now()
);
CREATE INDEX sign_in_failures_by_email ON sign_in_failures (email_index, at DESC);
CREATE INDEX sign_in_failures_by_network ON sign_in_failures (network_index, at DESC);
CREATE INDEX sign_in_failures_oldest ON sign_in_failures (at);
