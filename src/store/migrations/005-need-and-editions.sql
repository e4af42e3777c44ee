-- People by age in the borders of 2024, whatever the year; kept apart from figures in each year's own borders.
create table population_in_2024_borders (
  dataset text not null,
  year integer not null,
  code text not null,
  total integer not null check (total >= 0),
  ages integer[] not null,
  primary key (dataset, year, code)
);
-- Years of it that are estimates, and why.
create table population_estimate (
  code text not null,
  from_year integer not null,
  until_year integer not null check (until_year >= from_year),
  reason jsonb not null,
  primary key (code, from_year)
);

-- Official projections, in every version and variant that is in use.
create table projection (
  dataset text not null,
  version text not null,
  variant text not null,
  year integer not null,
  code text not null,
  ages integer[] not null,
  primary key (dataset, version, variant, year, code)
);

create table constellation (id text primary key, position integer not null, description jsonb not null);

create table care_rate (
  position integer primary key,
  service text not null,
  age_from integer not null,
  age_to integer,
  users_per_inhabitant double precision not null check (users_per_inhabitant between 0 and 1),
  full_time_per_user double precision,
  year integer not null,
  full_time_year integer,
  source_title text not null,
  source_url text not null,
  licence text not null,
  note jsonb not null
);

-- Published editions. Only ever added to: a correction is a new one that names the old.
create table edition (
  number integer primary key,
  id text not null unique,
  published_on date not null,
  corrects text references edition (id),
  corrects_reason text,
  sha256 text not null,
  -- The store's own version of the data it was made in: no part of what it says.
  made_from text not null,
  content jsonb not null,
  stored_at timestamptz not null,
  check ((corrects is null) = (corrects_reason is null))
);

-- What was fetched from registers, used or not, and what was chosen to be used of it, when. Both are only ever added to.
create table fetched_version (
  number integer primary key,
  dataset text not null,
  version text not null,
  fetched_at timestamptz not null,
  url text not null,
  source text not null,
  source_url text not null,
  licence text not null,
  licence_url text not null,
  rows integer not null,
  sha256 text not null,
  content jsonb not null
);
create index fetched_version_by_dataset on fetched_version (dataset, number);

-- The last choice of a dataset counts; without a version it is what ships with the product.
create table fetched_choice (
  number integer primary key,
  dataset text not null,
  version integer references fetched_version (number),
  chosen_at timestamptz not null
);
create index fetched_choice_by_dataset on fetched_choice (dataset, number);
