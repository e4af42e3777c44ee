insert into edition select r.* from jsonb_populate_recordset(null::edition, $1::jsonb) r
