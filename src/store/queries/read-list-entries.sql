select e.id::float8 as id, e.sheet, e.row, e."column", e.text, e.project, e.role, e.status, e.amount_nok::float8 as "amountNok", e.outcome, e.code
from award_entry e where e.list_version = $1 order by e.id
