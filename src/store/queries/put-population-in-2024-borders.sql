insert into population_in_2024_borders (dataset, year, code, total, ages)
select x.dataset, x.year, x.code, x.total, array(select (jsonb_array_elements_text(x.ages))::int)
from jsonb_to_recordset($1::jsonb) as x(dataset text, year integer, code text, total integer, ages jsonb)
