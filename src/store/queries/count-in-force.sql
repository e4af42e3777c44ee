select
  (select version::float8 from change_counter) as version,
  (select count(*)::int from award_list_version where superseded_by is null and withdrawn_at is null) as lists,
  (select count(*)::int from award_entry e join award_list_version v on v.version = e.list_version
    where v.superseded_by is null and v.withdrawn_at is null) as entries,
  (select count(distinct (list, key))::int from review_answer) as answers
