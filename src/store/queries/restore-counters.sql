select
  setval(pg_get_serial_sequence('award_list_version', 'version'), greatest((select max(version) from award_list_version), 1)),
  setval(pg_get_serial_sequence('award_entry', 'id'), greatest((select max(id) from award_entry), 1)),
  setval(pg_get_serial_sequence('review_answer', 'id'), greatest((select max(id) from review_answer), 1), (select count(*) from review_answer) > 0)
