select e.id::float8 as id, to_jsonb(e)::text as line
from award_entry e
where e.list_version > $1 and e.id > $2
order by e.id
limit 5000
