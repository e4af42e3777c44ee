insert into alias (alias, name) select x.alias, x.name from jsonb_to_recordset($1::jsonb) as x(alias text, name text)
