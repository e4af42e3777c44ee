select number from fetched_version where dataset = $1 and sha256 = $2 order by number limit 1
