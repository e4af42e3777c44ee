select distinct on (list, key) list, key, answer, code
from review_answer where list = any ($1::text[])
order by list, key, id desc
