insert into district (name, code) select x.name, x.code from jsonb_to_recordset($1::jsonb) as x(name text, code text)
