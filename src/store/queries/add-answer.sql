insert into review_answer (list, key, text, answer, code, answered_at) values ($1, $2, $3, $4, $5, $6::timestamptz)
