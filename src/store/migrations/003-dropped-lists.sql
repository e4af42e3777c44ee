-- Whether a list came with the product is told of each version of it, not of its file: a person may import the same bytes.
alter table award_list_version add column shipped boolean not null default false;
update award_list_version v set shipped = f.shipped from award_file f where f.sha256 = v.file_sha256;
alter table award_file drop column shipped;

-- A shipped list that a newer edition no longer has is withdrawn by the product; told apart from one that a person has
-- withdrawn, so that it comes back when a later edition has it again.
alter table award_list_version add column dropped boolean not null default false;
