truncate municipality, succession, county, region, district, alias, fact, population, population_in_2024_borders, population_estimate, projection,
  constellation, care_rate, scheme, dataset
