select x.day::text as day,
  (select count(*)::int from municipality m where m.code !~ '^(2[1-9]|99)' and m.valid_from <= x.day and (m.valid_to is null or m.valid_to > x.day)) as count
from jsonb_array_elements_text($1::jsonb) as t(text), lateral (select t.text::date as day) x
order by x.day
