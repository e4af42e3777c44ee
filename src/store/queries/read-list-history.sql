select v.version::float8 as version, v.list, f.name as "fileName", v.file_sha256 as "fileSha256", v.imported_at::text as "importedAt",
  v.superseded_by::float8 as "supersededBy", v.withdrawn_at::text as "withdrawnAt",
  (select count(*)::int from award_entry e where e.list_version = v.version) as entries
from award_list_version v
join award_file f on f.sha256 = v.file_sha256
where v.list = $1
order by v.version
