select (select version::float8 from change_counter) as change,
  (select coalesce(max(version), 0)::float8 from award_list_version) as list,
  (select coalesce(max(id), 0)::float8 from review_answer) as answer
