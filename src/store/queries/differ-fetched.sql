-- Lines of the journal that the database has not, or has otherwise; moments are written after the clock of a session.
select count(*)::int as count
from (select value - 'fetched_at' as line from jsonb_array_elements($1::jsonb)) l
left join fetched_version t on t.number = (l.line->>'number')::integer
where t.number is null or not to_jsonb(t) @> l.line
