-- Lines of the journal that the database has not, or has otherwise. What may change later is compared as `standing`.
select count(*)::int as count
from (select value - 'imported_at' - 'superseded_by' - 'withdrawn_at' - 'dropped' as line from jsonb_array_elements($1::jsonb)) l
left join award_list_version v on v.version = (l.line->>'version')::bigint
where v.version is null or not to_jsonb(v) @> l.line
