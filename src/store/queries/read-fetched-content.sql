select content from fetched_version where number = $1
