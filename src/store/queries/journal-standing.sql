select version::float8 as version, superseded_by::float8 as superseded_by, withdrawn_at::text as withdrawn_at, dropped
from award_list_version
where superseded_by is not null or withdrawn_at is not null or dropped
order by version
