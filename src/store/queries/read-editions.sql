select number, id, published_on::text as "publishedOn",
  case when corrects is not null then jsonb_build_object('id', corrects, 'reason', corrects_reason) end as corrects, sha256, made_from as "madeFrom", content
from edition order by number
