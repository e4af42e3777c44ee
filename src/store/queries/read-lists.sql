select v.version::float8 as version, v.description, v.imported_at::text as "importedAt", v.file_sha256 as "fileSha256", f.name as "fileName"
from award_list_version v
join award_file f on f.sha256 = v.file_sha256
where v.superseded_by is null and v.withdrawn_at is null
order by (v.description ->> 'scheme') collate "C", (v.description ->> 'year')::int, v.list collate "C"
