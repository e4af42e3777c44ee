update award_list_version set withdrawn_at = $2::timestamptz where version = $1
