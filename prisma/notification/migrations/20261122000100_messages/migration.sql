-- Messages to citizens, where to send them, and whose application is whose.

CREATE TABLE messages (
  id              uuid           PRIMARY KEY,
  citizen_id      uuid           NOT NULL,
  application_id  uuid           NOT NULL,
  template        text           NOT NULL,
  event_id        uuid           NOT NULL UNIQUE,
  at              timestamptz(3) NOT NULL,
  created_at      timestamptz(3) NOT NULL DEFAULT now(),
  state           text           NOT NULL DEFAULT 'waiting'
    CHECK (state IN ('waiting', 'delivered', 'failed')),
  channel         text           CHECK (channel IN ('mailbox', 'email')),
  attempts        integer        NOT NULL DEFAULT 0,
  next_attempt_at timestamptz(3) NOT NULL DEFAULT now(),
  last_fault      text,
  delivered_at    timestamptz(3),
  CHECK ((state = 'delivered') = (delivered_at IS NOT NULL)),
  CHECK ((state = 'delivered') = (channel IS NOT NULL))
);
CREATE INDEX messages_newest_of_citizen ON messages (citizen_id, at DESC);
CREATE INDEX messages_due ON messages (next_attempt_at) WHERE state = 'waiting';
CREATE INDEX messages_undelivered ON messages (created_at) WHERE state <> 'delivered';

CREATE TABLE contacts (
  citizen_id uuid           PRIMARY KEY,
  email      text           NOT NULL CHECK (email LIKE 'v1.%'),
  language   text           NOT NULL CHECK (language IN ('ko', 'en')),
  updated_at timestamptz(3) NOT NULL,
  version    integer        NOT NULL
);

CREATE TABLE applicants (
  application_id uuid PRIMARY KEY,
  citizen_id     uuid NOT NULL
);
