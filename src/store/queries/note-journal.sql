update change_counter set journal = $1, journal_before = $2
