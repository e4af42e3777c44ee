select to_jsonb(c)::text as line from fetched_choice c where c.number > $1 order by c.number
