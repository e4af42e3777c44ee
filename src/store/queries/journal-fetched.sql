select to_jsonb(f)::text as line from fetched_version f where f.number > $1 order by f.number
