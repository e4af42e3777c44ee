select
  (select count(*)::int from (select list from award_list_version where superseded_by is null and withdrawn_at is null
    group by list having count(*) > 1) twice) as "listsTwice",
  (select count(*)::int from award_list_version v where superseded_by is null and withdrawn_at is null
    and not exists (select 1 from scheme s where s.id = v.description ->> 'scheme')) as "listsWithoutScheme",
  (select count(*)::int from award_entry e join award_list_version v on v.version = e.list_version
    where v.superseded_by is null and v.withdrawn_at is null and e.code is not null
    and not exists (select 1 from municipality m where m.code = e.code)) as "codesNotInRegister",
  (select count(*)::int from review_answer a where a.code is not null
    and not exists (select 1 from municipality m where m.code = a.code)) as "answersNotInRegister"
