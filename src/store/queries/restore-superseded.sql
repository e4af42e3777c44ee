update award_list_version set superseded_by = null where superseded_by = $1 returning version::float8 as version
