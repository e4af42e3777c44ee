-- Files that came with the product are told apart, so that a newer edition of them does not take the place of a person's own list.
alter table award_file add column shipped boolean not null default false;
update award_file set shipped = true where name = 'entries.csv';
