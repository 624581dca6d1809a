-- The logins of the services and what each may touch: its own schema, its own name in
-- `messaging`, nothing else. Runs after the migrations, as the owner, any number of times.
-- Expects the setting `portal.logins`: {"test_site": "<password>", …, "queue": "<password>"}.
-- A login, its schema and its service share one name, with `_` for `-`.

DO $$
DECLARE
  logins jsonb := current_setting('portal.logins')::jsonb;
  superuser boolean := (SELECT rolsuper FROM pg_roles WHERE rolname = current_user);
  login text;
BEGIN
  EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
  REVOKE ALL ON SCHEMA public FROM PUBLIC;
  REVOKE ALL ON SCHEMA messaging FROM PUBLIC;

  FOR login IN SELECT jsonb_object_keys(logins) LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = login) THEN
      EXECUTE format('CREATE ROLE %I NOINHERIT', login);
    END IF;
    EXECUTE format('ALTER ROLE %I LOGIN PASSWORD %L', login, logins ->> login);
    EXECUTE format('ALTER ROLE %I SET search_path = %I', login, login);
    EXECUTE format('ALTER ROLE %I SET statement_timeout = ''15s''', login);
    EXECUTE format('ALTER ROLE %I SET lock_timeout = ''5s''', login);
    EXECUTE format('ALTER ROLE %I SET idle_in_transaction_session_timeout = ''30s''', login);
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO %I', current_database(), login);

    -- The queue builds its own tables, so it owns its schema; an owner who is not a superuser
    -- must be a member to hand the schema over and to drop it again.
    IF login = 'queue' THEN
      IF NOT superuser THEN
        EXECUTE format('GRANT %I TO CURRENT_USER', login);
      END IF;
      EXECUTE format('CREATE SCHEMA IF NOT EXISTS %I AUTHORIZATION %I', login, login);
      -- It adds jobs in bulk by way of a temporary table.
      EXECUTE format('GRANT TEMPORARY ON DATABASE %I TO %I', current_database(), login);
      CONTINUE;
    END IF;

    EXECUTE format('REVOKE ALL ON SCHEMA %I FROM PUBLIC', login);
    EXECUTE format('GRANT USAGE ON SCHEMA %I TO %I', login, login);
    EXECUTE format('REVOKE ALL ON ALL TABLES IN SCHEMA %I FROM %I', login, login);
    EXECUTE format(
      'GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA %I TO %I', login, login);
    EXECUTE format('GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA %I TO %I', login, login);

    IF to_regclass(format('%I._prisma_migrations', login)) IS NOT NULL THEN
      EXECUTE format('REVOKE ALL ON %I._prisma_migrations FROM %I', login, login);
    END IF;
    -- What happened stays written: the trail may be read and added to.
    IF to_regclass(format('%I.audit', login)) IS NOT NULL THEN
      EXECUTE format('REVOKE UPDATE, DELETE ON %I.audit FROM %I', login, login);
    END IF;

    -- identity reads no events.
    IF login <> 'identity' THEN
      EXECUTE format('GRANT USAGE ON SCHEMA messaging TO %I', login);
      EXECUTE format(
        'GRANT SELECT, INSERT, UPDATE ON messaging.receipts, messaging.dead_letters TO %I', login);
    END IF;
  END LOOP;
END
$$;
