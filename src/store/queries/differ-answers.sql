-- Lines of the journal that the database has not, or has otherwise; moments are written after the clock of a session.
select count(*)::int as count
from (select value - 'answered_at' as line from jsonb_array_elements($1::jsonb)) l
left join review_answer a on a.id = (l.line->>'id')::bigint
where a.id is null or not to_jsonb(a) @> l.line
