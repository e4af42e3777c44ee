truncate municipality, succession, county, region, district, alias, fact, population, scheme, dataset
