select distinct on (list collate "C", key collate "C") list, key, answer, code
from review_answer
order by list collate "C", key collate "C", id desc
