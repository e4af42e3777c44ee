-- The system of record. History is only ever added to: a list that is imported anew gets a new version beside the old,
-- an answer that is given anew gets a new row beside the old.

create table change_counter (
  only_row boolean primary key default true check (only_row),
  version bigint not null
);
insert into change_counter (version) values (0);

create table dataset (
  id text primary key,
  version text not null,
  title jsonb not null,
  description text not null,
  source text not null,
  source_url text not null,
  licence text not null,
  licence_url text not null,
  rows integer not null,
  sha256 text not null
);

create table municipality (
  code text not null check (code ~ '^[0-9]{4}$'),
  label text not null,
  valid_from date not null,
  valid_to date,
  primary key (code, valid_from),
  check (valid_to is null or valid_to > valid_from)
);

create table succession (
  date date not null,
  from_code text not null,
  from_label text not null,
  to_code text not null,
  to_label text not null
);

create table county (
  code text not null,
  name text not null,
  valid_from date not null,
  valid_to date,
  aliases text[] not null,
  primary key (code, valid_from)
);

create table region (name text primary key, counties text[] not null);
create table district (name text not null, code text not null, primary key (name, code));
create table alias (alias text not null, name text not null, primary key (alias, name));

create table fact (
  dataset text not null references dataset (id),
  name text not null,
  edition text not null,
  code text not null,
  valid_from date not null,
  valid_to date,
  value jsonb not null
);

create table population (
  dataset text not null references dataset (id),
  year integer not null,
  code text not null,
  total integer not null check (total >= 0),
  ages integer[],
  primary key (dataset, year, code)
);

create table scheme (id text primary key, position integer not null, description jsonb not null);

create table award_file (
  sha256 text primary key,
  name text not null,
  bytes bytea not null,
  imported_at timestamptz not null
);

create table award_list_version (
  version bigint generated always as identity primary key,
  list text not null,
  description jsonb not null,
  content_sha256 text not null,
  file_sha256 text not null references award_file (sha256),
  imported_at timestamptz not null,
  superseded_by bigint references award_list_version (version),
  withdrawn_at timestamptz
);
-- One version of a list is in force at a time, whoever imports at once.
create unique index award_list_in_force on award_list_version (list) where superseded_by is null and withdrawn_at is null;

create table award_entry (
  id bigint generated always as identity primary key,
  list_version bigint not null references award_list_version (version),
  sheet text not null,
  row integer not null,
  "column" text not null,
  text text not null,
  key text not null,
  project text,
  role text,
  status text,
  date date,
  county text,
  amount_nok bigint,
  amount_sought_nok bigint,
  note text,
  source_url text,
  outcome text not null,
  code text,
  part text,
  other_body text,
  candidates jsonb not null
);
create index award_entry_by_list on award_entry (list_version);

create table review_answer (
  id bigint generated always as identity primary key,
  list text not null,
  key text not null,
  text text not null,
  answer text not null check (answer in ('settled', 'rejected', 'undone')),
  code text,
  answered_at timestamptz not null,
  check ((answer = 'settled') = (code is not null))
);
create index review_answer_by_key on review_answer (list, key);
