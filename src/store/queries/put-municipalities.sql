insert into municipality (code, label, valid_from, valid_to)
select x.code, x.label, x."validFrom", x."validTo"
from jsonb_to_recordset($1::jsonb) as x(code text, label text, "validFrom" date, "validTo" date)
