insert into fetched_version select r.* from jsonb_populate_recordset(null::fetched_version, $1::jsonb) r
