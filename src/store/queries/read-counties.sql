select code, name, valid_from::text as "validFrom", valid_to::text as "validTo", aliases from county order by code, valid_from
