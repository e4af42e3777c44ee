insert into award_list_version overriding system value
select r.* from jsonb_populate_recordset(null::award_list_version, $1::jsonb) r
