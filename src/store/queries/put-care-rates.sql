insert into care_rate (position, service, age_from, age_to, users_per_inhabitant, full_time_per_user, year, full_time_year, source_title, source_url,
  licence, note)
select r.ordinality::int, x.service, x."ageFrom", x."ageTo", x."usersPerInhabitant", x."fullTimePerUser", x.year, x."fullTimeYear", x."sourceTitle",
  x."sourceUrl", x.licence, x.note
from jsonb_array_elements($1::jsonb) with ordinality r, jsonb_to_record(r.value) as x(service text, "ageFrom" integer, "ageTo" integer,
  "usersPerInhabitant" double precision, "fullTimePerUser" double precision, year integer, "fullTimeYear" integer, "sourceTitle" text,
  "sourceUrl" text, licence text, note jsonb)
