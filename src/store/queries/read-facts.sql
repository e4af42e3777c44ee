select dataset, name, edition, code, valid_from::text as "validFrom", valid_to::text as "validTo", value
from fact order by dataset, name, code, valid_from
