-- Why the citizen asks, in their words; sealed.
ALTER TABLE corrections ADD COLUMN grounds text CHECK (grounds LIKE 'v1.%');
