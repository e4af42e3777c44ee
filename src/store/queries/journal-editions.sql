select to_jsonb(e)::text as line from edition e where e.number > $1 order by e.number
