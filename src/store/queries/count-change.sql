update change_counter set version = version + 1, mark = gen_random_uuid() returning version::float8 as version
