insert into dataset (id, version, title, description, source, source_url, licence, licence_url, rows, sha256)
select x.id, x.version, x.title, x.description, x.source, x."sourceUrl", x.licence, x."licenceUrl", x.rows, x.sha256
from jsonb_to_recordset($1::jsonb) as x(id text, version text, title jsonb, description text, source text, "sourceUrl" text, licence text,
  "licenceUrl" text, rows integer, sha256 text)
