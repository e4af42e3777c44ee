-- Lines of the journal that the database has not, or has otherwise.
select count(*)::int as count
from jsonb_array_elements($1::jsonb) l
left join award_entry e on e.id = (l.value->>'id')::bigint
where e.id is null or not to_jsonb(e) @> l.value
