insert into award_entry overriding system value
select r.* from jsonb_populate_recordset(null::award_entry, $1::jsonb) r
