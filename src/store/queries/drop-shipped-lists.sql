update award_list_version set withdrawn_at = $2::timestamptz, dropped = true
where shipped and superseded_by is null and withdrawn_at is null
  and not (list = any (array(select jsonb_array_elements_text($1::jsonb))))
returning list
