update award_list_version set withdrawn_at = null where version = $1
