select code, name, valid_from::text as "validFrom", valid_to::text as "validTo", aliases from county order by code collate "C", valid_from
