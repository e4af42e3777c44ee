update award_list_version set superseded_by = $2 where version = $1
