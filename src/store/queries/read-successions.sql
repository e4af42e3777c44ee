select date::text as date, from_code as "fromCode", from_label as "fromLabel", to_code as "toCode", to_label as "toLabel"
from succession order by date, from_code collate "C", to_code collate "C"
