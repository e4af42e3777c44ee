select dataset, year, code, total, ages from population order by dataset collate "C", year, code collate "C"
