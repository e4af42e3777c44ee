insert into succession (date, from_code, from_label, to_code, to_label)
select x.date, x."fromCode", x."fromLabel", x."toCode", x."toLabel"
from jsonb_to_recordset($1::jsonb) as x(date date, "fromCode" text, "fromLabel" text, "toCode" text, "toLabel" text)
