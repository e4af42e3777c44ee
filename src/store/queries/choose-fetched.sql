insert into fetched_choice (number, dataset, version, chosen_at)
select coalesce(max(number), 0) + 1, $1, $2, $3::timestamptz from fetched_choice
