select version::float8 as change, left(mark::text, 8) as mark from change_counter
