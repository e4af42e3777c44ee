update change_counter set version = version + 1 returning version::float8 as version
