select to_jsonb(a)::text as line from review_answer a where a.id > $1 order by a.id
