insert into review_answer overriding system value
select r.* from jsonb_populate_recordset(null::review_answer, $1::jsonb) r
