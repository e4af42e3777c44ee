insert into projection (dataset, version, variant, year, code, ages)
select x.dataset, x.version, x.variant, x.year, x.code, array(select (jsonb_array_elements_text(x.ages))::int)
from jsonb_to_recordset($1::jsonb) as x(dataset text, version text, variant text, year integer, code text, ages jsonb)
