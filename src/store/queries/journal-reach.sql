select c.version::float8 as change, c.journal, c.journal_before,
  (select coalesce(max(version), 0)::float8 from award_list_version) as list,
  (select coalesce(max(id), 0)::float8 from review_answer) as answer,
  (select coalesce(max(number), 0) from edition) as edition,
  (select coalesce(max(number), 0) from fetched_version) as fetched,
  (select coalesce(max(number), 0) from fetched_choice) as choice
from change_counter c
