insert into region (name, counties)
select x.name, array(select jsonb_array_elements_text(x.counties)) from jsonb_to_recordset($1::jsonb) as x(name text, counties jsonb)
