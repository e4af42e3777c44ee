insert into county (code, name, valid_from, valid_to, aliases)
select x.code, x.name, x."validFrom", x."validTo", array(select jsonb_array_elements_text(x.aliases))
from jsonb_to_recordset($1::jsonb) as x(code text, name text, "validFrom" date, "validTo" date, aliases jsonb)
