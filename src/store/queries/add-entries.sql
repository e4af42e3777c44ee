insert into award_entry (list_version, sheet, row, "column", text, key, project, role, status, date, county, amount_nok, amount_sought_nok,
  note, source_url, outcome, code, part, other_body, candidates)
select $1, x.sheet, x.row, x."column", x.text, x.key, x.project, x.role, x.status, x.date, x.county, x."amountNok", x."amountSoughtNok",
  x.note, x."sourceUrl", x.outcome, x.code, x.part, x."otherBody", x.candidates
from jsonb_to_recordset($2::jsonb) as x(sheet text, row integer, "column" text, text text, key text, project text, role text, status text,
  date date, county text, "amountNok" bigint, "amountSoughtNok" bigint, note text, "sourceUrl" text, outcome text, code text, part text,
  "otherBody" text, candidates jsonb)
