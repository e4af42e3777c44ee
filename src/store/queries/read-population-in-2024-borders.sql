select dataset, year, code, total, ages from population_in_2024_borders order by dataset collate "C", year, code collate "C"
