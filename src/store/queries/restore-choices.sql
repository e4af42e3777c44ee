insert into fetched_choice select r.* from jsonb_populate_recordset(null::fetched_choice, $1::jsonb) r
