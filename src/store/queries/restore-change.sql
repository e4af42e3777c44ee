update change_counter set version = $1, journal = $2, journal_before = null
