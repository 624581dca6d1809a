-- What every service tells the others about the events it has read: done, or given up for now.
-- A login speaks only in its own name, `test_site` as the reader `test-site`.

CREATE TABLE receipts (
  reader text NOT NULL,
  event_id uuid NOT NULL,
  handled_at timestamptz NOT NULL DEFAULT now(),
  outcome text NOT NULL DEFAULT 'done',
  PRIMARY KEY (reader, event_id)
);

CREATE TABLE dead_letters (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  reader text NOT NULL,
  event_id uuid NOT NULL,
  type text NOT NULL,
  body jsonb NOT NULL,
  fault text NOT NULL,
  attempts integer NOT NULL DEFAULT 0,
  died_at timestamptz NOT NULL DEFAULT now(),
  redrive_requested_at timestamptz,
  redriven_at timestamptz,
  redriven_by uuid,
  UNIQUE (reader, event_id)
);

CREATE INDEX dead_letters_open ON dead_letters (reader, died_at) WHERE redriven_at IS NULL;

ALTER TABLE receipts ENABLE ROW LEVEL SECURITY;
ALTER TABLE receipts FORCE ROW LEVEL SECURITY;
ALTER TABLE dead_letters ENABLE ROW LEVEL SECURITY;
ALTER TABLE dead_letters FORCE ROW LEVEL SECURITY;

CREATE POLICY receipts_read ON receipts FOR SELECT USING (true);
CREATE POLICY receipts_add ON receipts FOR INSERT
  WITH CHECK (reader = replace(current_user, '_', '-'));
CREATE POLICY receipts_change ON receipts FOR UPDATE
  USING (reader = replace(current_user, '_', '-'))
  WITH CHECK (reader = replace(current_user, '_', '-'));

CREATE POLICY dead_letters_read ON dead_letters FOR SELECT
  USING (reader = replace(current_user, '_', '-'));
CREATE POLICY dead_letters_add ON dead_letters FOR INSERT
  WITH CHECK (reader = replace(current_user, '_', '-'));
CREATE POLICY dead_letters_change ON dead_letters FOR UPDATE
  USING (reader = replace(current_user, '_', '-'))
  WITH CHECK (reader = replace(current_user, '_', '-'));
