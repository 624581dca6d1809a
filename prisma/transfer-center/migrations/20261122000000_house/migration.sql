-- What every service owns besides its records; the same in each schema.

CREATE TABLE outbox (
  seq          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  id           uuid        NOT NULL UNIQUE,
  type         text        NOT NULL,
  body         jsonb       NOT NULL,
  created_at   timestamptz NOT NULL DEFAULT now(),
  published_at timestamptz,
  generation   integer     NOT NULL DEFAULT 0,
  check_at     timestamptz,
  settled_at   timestamptz
);
CREATE INDEX outbox_unpublished ON outbox (seq) WHERE published_at IS NULL;
CREATE INDEX outbox_unsettled ON outbox (check_at) WHERE settled_at IS NULL AND published_at IS NOT NULL;
CREATE INDEX outbox_newest ON outbox (created_at DESC);

CREATE TABLE audit (
  seq     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at      timestamptz NOT NULL DEFAULT now(),
  actor   text        NOT NULL,
  role    text        NOT NULL,
  action  text        NOT NULL,
  subject text        NOT NULL
);
CREATE INDEX audit_newest ON audit (at DESC, seq DESC);
CREATE INDEX audit_by_subject ON audit (subject, at DESC);

CREATE TABLE idempotency (
  actor      text        NOT NULL,
  key        text        NOT NULL,
  request    text        NOT NULL,
  answer     json,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (actor, key)
);
CREATE INDEX idempotency_oldest ON idempotency (created_at);
