insert into award_list_version (list, description, content_sha256, file_sha256, imported_at, withdrawn_at, shipped)
values ($1, $2::jsonb, $3, $4, $5::timestamptz, $5::timestamptz, $6::boolean)
returning version::float8 as version
