select dataset, name, edition, code, valid_from::text as "validFrom", valid_to::text as "validTo", value
from fact order by dataset collate "C", name collate "C", code collate "C", valid_from, edition collate "C"
