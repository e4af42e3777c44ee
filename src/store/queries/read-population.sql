select dataset, year, code, total, ages from population order by dataset, year, code
