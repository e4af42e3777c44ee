insert into population_estimate (code, from_year, until_year, reason)
select x.code, x."fromYear", x."untilYear", x.reason
from jsonb_to_recordset($1::jsonb) as x(code text, "fromYear" integer, "untilYear" integer, reason jsonb)
