select v.list
from award_list_version v
join award_file f on f.sha256 = v.file_sha256
group by v.list
having not bool_or(f.shipped and v.superseded_by is null and v.withdrawn_at is null)
