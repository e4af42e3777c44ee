select v.number, v.dataset, v.version, to_char(v.fetched_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "fetchedAt", v.url, v.source,
  v.source_url as "sourceUrl", v.licence, v.licence_url as "licenceUrl", v.rows, v.sha256,
  case when used.at is null then 'draft' when latest.version = v.number then 'in-use' else 'set-aside' end as state,
  to_char(used.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "usedAt"
from fetched_version v
left join lateral (select max(c.chosen_at) as at from fetched_choice c where c.version = v.number) used on true
left join lateral (select c.version from fetched_choice c where c.dataset = v.dataset order by c.number desc limit 1) latest on true
order by v.number
