select version::float8 as version from change_counter
