-- A database brought back from a backup can reach a change number again by another way. So each change has a mark of its own
-- beside its number, and the database knows the journal it belongs to: the fingerprint of the record it last wrote, and of the
-- one before, since a process may die before the last is in place. Null: written by a version that did not note it.
alter table change_counter add column mark uuid not null default gen_random_uuid();
alter table change_counter add column journal text;
alter table change_counter add column journal_before text;
