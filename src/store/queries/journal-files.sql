select f.sha256, f.name, f.bytes, (to_jsonb(f) - 'bytes')::text as line
from award_file f
where f.sha256 in (select file_sha256 from award_list_version where version > $1)
order by f.imported_at, f.sha256 collate "C"
