select e.id::float8 as id, v.list, e.sheet, e.row, e."column", e.text, e.key, e.project, e.role, e.status, e.date::text as date, e.county,
  e.amount_nok::float8 as "amountNok", e.amount_sought_nok::float8 as "amountSoughtNok", e.note, e.source_url as "sourceUrl",
  e.outcome, e.code, e.part, e.other_body as "otherBody", e.candidates,
  case when a.answer is null or a.answer = 'undone' then 'open' else a.answer end as answer,
  case when a.answer = 'settled' then a.code end as "answerCode"
from award_entry e
join award_list_version v on v.version = e.list_version
left join lateral (
  select answer, code from review_answer r where r.list = v.list and r.key = e.key order by r.id desc limit 1
) a on true
where v.superseded_by is null and v.withdrawn_at is null
order by e.id
