select code, label, valid_from::text as "validFrom", valid_to::text as "validTo" from municipality order by code collate "C", valid_from
