insert into fact (dataset, name, edition, code, valid_from, valid_to, value)
select x.dataset, x.name, x.edition, x.code, x."validFrom", x."validTo", x.value
from jsonb_to_recordset($1::jsonb) as x(dataset text, name text, edition text, code text, "validFrom" date, "validTo" date, value jsonb)
