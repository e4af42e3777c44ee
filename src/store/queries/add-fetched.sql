insert into fetched_version (number, dataset, version, fetched_at, url, source, source_url, licence, licence_url, rows, sha256, content)
select coalesce(max(number), 0) + 1, $1, $2, $3::timestamptz, $4, $5, $6, $7, $8, $9, $10, $11::jsonb from fetched_version
returning number
