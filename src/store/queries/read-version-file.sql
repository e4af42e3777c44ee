select f.name, f.sha256, encode(f.bytes, 'base64') as base64
from award_list_version v
join award_file f on f.sha256 = v.file_sha256
where v.list = $1 and v.version = $2
