insert into population (dataset, year, code, total, ages)
select x.dataset, x.year, x.code, x.total,
  case when jsonb_typeof(x.ages) = 'array' then array(select (jsonb_array_elements_text(x.ages))::int) end
from jsonb_to_recordset($1::jsonb) as x(dataset text, year integer, code text, total integer, ages jsonb)
