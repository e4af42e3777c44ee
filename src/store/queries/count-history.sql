-- Each row is read whole, so that a damaged page of the database comes to light.
select
  (select count(*) filter (where octet_length(to_jsonb(v)::text) > 0)::int from award_list_version v) as lists,
  (select count(*) filter (where octet_length(to_jsonb(e)::text) > 0)::int from award_entry e) as entries,
  (select count(*) filter (where octet_length(to_jsonb(a)::text) > 0)::int from review_answer a) as answers,
  (select count(*) filter (where octet_length(to_jsonb(e)::text) > 0)::int from edition e) as editions,
  (select count(*) filter (where octet_length(to_jsonb(f)::text) > 0)::int from fetched_version f) as fetched,
  (select count(*) filter (where octet_length(to_jsonb(c)::text) > 0)::int from fetched_choice c) as choices
