insert into constellation (id, position, description)
select value ->> 'id', ordinality::int, value from jsonb_array_elements($1::jsonb) with ordinality
