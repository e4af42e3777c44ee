update change_counter set version = $1
