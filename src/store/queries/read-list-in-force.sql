select version::float8 as version, content_sha256 as "contentSha256", description
from award_list_version where list = $1 and superseded_by is null and withdrawn_at is null
