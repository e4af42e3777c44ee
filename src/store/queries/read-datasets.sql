select id, version, title, description, source, source_url as "sourceUrl", licence, licence_url as "licenceUrl", rows, sha256
from dataset order by id collate "C"
