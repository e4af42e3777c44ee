select code, from_year as "fromYear", until_year as "untilYear", reason from population_estimate order by code collate "C", from_year
