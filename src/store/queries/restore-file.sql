insert into award_file
select r.* from jsonb_populate_record(null::award_file, $1::jsonb || jsonb_build_object('bytes', '\x' || encode(decode($2, 'base64'), 'hex'))) r
on conflict (sha256) do nothing
