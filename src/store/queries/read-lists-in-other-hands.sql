select list
from award_list_version
group by list
having not bool_or(shipped and superseded_by is null and withdrawn_at is null)
  and not (array_agg(dropped order by version desc))[1]
